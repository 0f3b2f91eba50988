import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { button } from '../../src/slack/actions.ts';
import { click, directMessage } from '../fake-slack/payloads.ts';
import type { Arguments } from '../fake-slack/recorder.ts';
import { screen } from './screen.ts';
import { startBot, type TestBot } from './start-bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.stop());

const OPEN_POD = button('openEntry', 0, 'Pod', { id: 'pod', language: 'en' })[0] ?? {};
const SHARE = button('share', 0, 'Share', { ids: ['oom-killed', 'pod'], language: 'en' })[0] ?? {};

/** Presses something and waits until the bot is done with it. */
async function press(control: object, where: Partial<Parameters<typeof click>[2]> = {}): Promise<void> {
  const response = await bot.sendClick(
    click(bot.slack.workspace, control, { responseUrl: bot.responseUrl(), ...where }),
  );
  expect(response.status).toBe(200);
  await bot.idle();
}

const responses = (): Arguments[] =>
  bot.slack.calls.filter((call) => call.kind === 'response').map((call) => call.args);

const lastResponse = (): string => {
  const blocks = responses().at(-1)?.['blocks'];
  return screen(Array.isArray(blocks) ? blocks : []);
};

describe('opening an entry', () => {
  it('from a private answer takes its place', async () => {
    await press(OPEN_POD, { ephemeral: true });
    expect(responses()).toMatchObject([{ response_type: 'ephemeral', replace_original: true }]);
    expect(lastResponse()).toMatch(/^# Pod\n/);
  });

  it('from a public answer opens privately, in its thread', async () => {
    await press(OPEN_POD, { thread_ts: '1790000000.000001' });
    expect(responses()).toMatchObject([
      { response_type: 'ephemeral', replace_original: false, thread_ts: '1790000000.000001' },
    ]);
    expect(lastResponse()).toContain('[Share in channel]');
  });

  it('in a direct conversation is the next message of it, and what it is about', async () => {
    const { workspace } = bot.slack;
    await press(OPEN_POD, { channel: 'D1MINJI', thread_ts: '1790000000.000001' });
    expect(responses()).toEqual([]);
    expect(bot.slack.calls.at(-1)?.args).toMatchObject({
      channel: 'D1MINJI',
      thread_ts: '1790000000.000001',
    });
    await bot.sendEvent(directMessage(workspace, { text: '왜?', thread_ts: '1790000000.000001' }));
    await bot.idle();
    expect(bot.asked.at(-1)).toMatchObject({ about: 'pod' });
  });

  it('from a menu works like a button', async () => {
    const chosen = {
      type: 'static_select',
      action_id: 'open-entry#2',
      selected_option: { value: '{"id":"pod","language":"en"}' },
    };
    await press(chosen, { ephemeral: true });
    expect(lastResponse()).toMatch(/^# Pod\n/);
  });

  it('that no longer exists is said kindly', async () => {
    await press(button('openEntry', 0, 'Old', { id: 'heapster', language: 'ko' })[0] ?? {}, {
      ephemeral: true,
    });
    expect(lastResponse()).toBe('그 노트는 이제 없어요. 이름이 바뀌었을 수 있으니 다시 물어봐 주세요.');
  });

  it('by a button of another time is said kindly', async () => {
    await press({ type: 'button', action_id: 'open-entry#0', value: 'pod' });
    expect(lastResponse()).toBe('This button is too old to work. Ask again and you get a fresh one.');
  });
});

describe('the table of contents', () => {
  it('opens in place of a private answer', async () => {
    await press(button('openTopics', 0, 'All topics', { language: 'en' })[0] ?? {}, { ephemeral: true });
    expect(responses()).toMatchObject([{ replace_original: true }]);
    expect(lastResponse()).toContain('[Statuses: OOMKilled]');
  });
});

describe('sharing', () => {
  it('shows the answer to the channel with the name of who shares it, and replaces nothing', async () => {
    await press(SHARE, { ephemeral: true, user: 'U2ALEX' });
    expect(responses()).toMatchObject([{ response_type: 'in_channel', replace_original: false }]);
    expect(lastResponse()).toMatch(/^Shared by @U2ALEX\n\*1\. OOMKilled\*\n/);
    expect(lastResponse()).not.toContain('[Share in channel]');
  });

  it('leaves out entries that no longer exist', async () => {
    await press(button('share', 0, 'Share', { ids: ['heapster', 'pod'], language: 'en' })[0] ?? {}, {
      ephemeral: true,
    });
    expect(lastResponse()).toMatch(/^Shared by @U1MINJI\n# Pod\n/);
  });

  it('of nothing that exists any more is said to the one who tried', async () => {
    await press(button('share', 0, 'Share', { ids: ['heapster'], language: 'en' })[0] ?? {}, {
      ephemeral: true,
    });
    expect(responses()).toMatchObject([{ response_type: 'ephemeral', replace_original: false }]);
    expect(lastResponse()).toBe(
      'That note is no longer there. It may have a new name, so try asking for it again.',
    );
  });

  it('through an address that has expired is the operator’s to read about', async () => {
    await press(SHARE, { ephemeral: true, responseUrl: 'https://hooks.slack.com/commands/expired' });
    expect(bot.logged.filter(({ level }) => level === 'error')).toMatchObject([
      { code: 'expired_url', reference: 'a1b2c3' },
    ]);
  });
});

describe('people of other organizations', () => {
  it('cannot press what others were answered', async () => {
    await press(OPEN_POD, { user: 'U8GUEST', userTeam: 'T8ELSE' });
    expect(lastResponse()).toBe(
      'I answer only people of the organization that installed me. A colleague there can ask me for you.',
    );
  });
});
