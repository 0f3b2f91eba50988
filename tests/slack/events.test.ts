import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directMessage, mention } from '../fake-slack/payloads.ts';
import type { Call } from '../fake-slack/recorder.ts';
import { createWorkspace } from '../fake-slack/workspace.ts';
import { screen } from './screen.ts';
import { startBot, type TestBot } from './start-bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.stop());

const isPosted = (call: Call) => call.kind === 'api' && call.method === 'chat.postMessage';
const posted = () => bot.slack.calls.filter(isPosted).map((call) => call.args);
const lastPosted = () => {
  const blocks = posted().at(-1)?.['blocks'];
  return screen(Array.isArray(blocks) ? blocks : []);
};

/** Sends an event and waits until the bot is done with it, whether it answers or not. */
async function tell(event: object, retry?: number): Promise<void> {
  const headers: Record<string, string> =
    retry === undefined ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' };
  expect((await bot.sendEvent(event, { headers })).status).toBe(200);
  await bot.idle();
}

describe('where answers go', () => {
  it('a mention in a channel is answered in a thread of its own', async () => {
    const event = mention(bot.slack.workspace, { text: 'why OOMKilled' });
    await tell(event);
    expect(posted()).toMatchObject([{ channel: 'C1OPS', thread_ts: event.event.ts, unfurl_links: 'false' }]);
  });

  it('a mention in a thread is answered in that thread', async () => {
    await tell(mention(bot.slack.workspace, { text: 'why OOMKilled', thread_ts: '1789999999.000001' }));
    expect(posted()).toMatchObject([{ channel: 'C1OPS', thread_ts: '1789999999.000001' }]);
  });

  it('a direct message is answered in a thread of its own, as agents do', async () => {
    const event = directMessage(bot.slack.workspace, { text: 'why OOMKilled' });
    await tell(event);
    expect(posted()).toMatchObject([{ channel: 'D1MINJI', thread_ts: event.event.ts }]);
  });
});

describe('once', () => {
  it('a retried event is answered once', async () => {
    const event = mention(bot.slack.workspace, { text: 'why OOMKilled' });
    await tell(event);
    await tell(event, 1);
    await tell(event, 2);
    expect(posted()).toHaveLength(1);
  });

  it('one post that comes as two events is answered once', async () => {
    const event = mention(bot.slack.workspace, { text: 'why OOMKilled' });
    await tell(event);
    await tell({
      ...event,
      event_id: 'Ev99',
      event: { ...event.event, type: 'message', channel_type: 'channel' },
    });
    await tell({ ...event, event_id: 'Ev98' });
    expect(posted()).toHaveLength(1);
  });

  it('a message of the channel that comes first does not take the answer away from the mention', async () => {
    const event = mention(bot.slack.workspace, { text: 'why OOMKilled' });
    await tell({
      ...event,
      event_id: 'Ev99',
      event: { ...event.event, type: 'message', channel_type: 'channel' },
    });
    await tell(event);
    expect(posted()).toHaveLength(1);
  });
});

describe('who is not answered', () => {
  it.each([
    ['a mention by another bot', { user: undefined, bot_id: 'B9', subtype: 'bot_message' }],
    ["another bot's own user", { bot_id: 'B9', user: 'U9BOT' }],
    ['the bot itself', { user: 'U0KUBE' }],
    ['Slackbot', { user: 'USLACKBOT' }],
    ['nobody', { user: undefined }],
    ['an edit', { type: 'message', channel_type: 'im', subtype: 'message_changed', user: undefined }],
    ['a deletion', { type: 'message', channel_type: 'im', subtype: 'message_deleted' }],
    ['a message of a channel that does not mention the bot', { type: 'message', channel_type: 'channel' }],
    ['a person who joins', { type: 'message', channel_type: 'channel', subtype: 'channel_join' }],
  ])('%s', async (_, event) => {
    await tell(mention(bot.slack.workspace, { text: 'why OOMKilled' }, { event }));
    expect(posted()).toEqual([]);
    expect(bot.asked).toEqual([]);
  });

  it("the bot's own message that comes back from a response URL", async () => {
    const own = { bot_id: 'B0KUBE', user: undefined, subtype: 'bot_message' };
    await tell(directMessage(bot.slack.workspace, { text: 'OOMKilled' }, { event: own }));
    expect(posted()).toEqual([]);
  });
});

describe('a file with a word to it', () => {
  it('is answered like any message', async () => {
    await tell(
      directMessage(bot.slack.workspace, { text: 'why OOMKilled' }, { event: { subtype: 'file_share' } }),
    );
    expect(lastPosted()).toContain('# OOMKilled');
  });
});

describe('what a conversation is about', () => {
  it('is remembered in a thread, and in no other', async () => {
    const { workspace } = bot.slack;
    const first = mention(workspace, { text: 'why OOMKilled' });
    await tell(first);
    await tell(mention(workspace, { text: 'how do I fix it?', thread_ts: first.event.ts }));
    expect(bot.asked.at(-1)).toMatchObject({ text: 'how do I fix it?', about: 'oom-killed' });
    await tell(mention(workspace, { text: 'how do I fix it?' }));
    expect(bot.asked.at(-1)).not.toHaveProperty('about');
  });

  it('goes on at the top of a direct conversation', async () => {
    await tell(directMessage(bot.slack.workspace, { text: 'why OOMKilled' }));
    await tell(directMessage(bot.slack.workspace, { text: '왜?' }));
    expect(bot.asked.at(-1)).toMatchObject({ text: '왜?', about: 'oom-killed' });
  });
});

describe('pasted output', () => {
  it('is what the conversation is about from then on: the worst of its troubles', async () => {
    await tell(directMessage(bot.slack.workspace, { text: 'NAME READY STATUS\nweb-0 0/1 OOMKilled' }));
    expect(lastPosted()).toContain('1 of 1 has a problem.');
    await tell(directMessage(bot.slack.workspace, { text: '왜?' }));
    expect(bot.asked.at(-1)).toMatchObject({ text: '왜?', about: 'oom-killed' });
  });
});

describe('nothing but a call', () => {
  it.each([
    ['in a channel', mention],
    ['in a direct conversation', directMessage],
  ])('%s is told how to ask', async (_, say) => {
    await tell(say(bot.slack.workspace, { text: '' }));
    expect(lastPosted()).toMatch(/^Ask about Kubernetes\.\n• `explain OOMKilled`/);
  });
});

describe('a mention with nothing else in a thread', () => {
  it('explains what the thread began with', async () => {
    const { workspace } = bot.slack;
    const { ts } = workspace.post({ channel: 'C1OPS', user: 'U2ALEX', text: 'why &lt;web-0&gt; OOMKilled' });
    await tell(mention(workspace, { text: '', thread_ts: ts }));
    expect(bot.asked.at(-1)?.text).toBe('why <web-0> OOMKilled');
    expect(lastPosted()).toContain('# OOMKilled');
  });

  it('reads the attachments of an alert that has no text', async () => {
    const { workspace } = bot.slack;
    const alert = { title: 'Pod alert', text: 'web-0 was OOMKilled', fallback: 'alert' };
    const { ts } = workspace.post({ channel: 'C1OPS', user: 'U9BOT', text: '', attachments: [alert] });
    await tell(mention(workspace, { text: '', thread_ts: ts }));
    expect(bot.asked.at(-1)?.text).toBe('Pod alert\nweb-0 was OOMKilled');
  });

  it('says so where the thread began without a word', async () => {
    const { ts } = bot.slack.workspace.post({ channel: 'C1OPS', user: 'U2ALEX', text: '' });
    await tell(mention(bot.slack.workspace, { text: '', thread_ts: ts }));
    expect(lastPosted()).toBe(
      'There is no text that I can read in the first message of this thread. Put your question behind the mention.',
    );
  });

  it('says what to do where it may not read the thread, and tells the operator', async () => {
    await bot.stop();
    bot = await startBot({}, createWorkspace({ scopes: new Set(['chat:write']) }));
    const { ts } = bot.slack.workspace.post({ channel: 'C1OPS', user: 'U2ALEX', text: 'OOMKilled' });
    await tell(mention(bot.slack.workspace, { text: '', thread_ts: ts }));
    expect(lastPosted()).toMatch(/^I am not allowed to read the first message of this thread\./);
    expect(bot.logged.at(-1)).toMatchObject({ level: 'warn', code: 'missing_scope' });
    expect(bot.logged.at(-1)?.['instruction']).toMatch(/^Add the missing scope/);
  });
});

describe('people of other organizations', () => {
  const guest = {
    body: { is_ext_shared_channel: true },
    event: { user: 'U8GUEST', user_team: 'T8ELSE', team: 'T8ELSE' },
  };

  it('are refused politely, once, in their thread', async () => {
    const event = mention(bot.slack.workspace, { text: '왜 OOMKilled' }, guest);
    await tell(event);
    await tell(event, 1);
    expect(posted()).toMatchObject([{ thread_ts: event.event.ts }]);
    expect(lastPosted()).toBe(
      '저는 이 봇을 설치한 조직의 분들께만 답하도록 되어 있어요. 함께 일하는 동료에게 물어봐 주세요.',
    );
    expect(bot.asked).toEqual([]);
  });

  it('are answered where the team wants it', async () => {
    await bot.stop();
    bot = await startBot({ answersOutsiders: true });
    await tell(mention(bot.slack.workspace, { text: 'why OOMKilled' }, guest));
    expect(lastPosted()).toContain('# OOMKilled');
  });
});

describe('what Slack refuses', () => {
  it('a form that Slack does not take is sent again as words', async () => {
    bot.slack.refuse('chat.postMessage', 'invalid_blocks');
    await tell(mention(bot.slack.workspace, { text: 'why OOMKilled' }));
    expect(posted()).toHaveLength(2);
    expect(posted().at(-1)).toMatchObject({ text: expect.stringMatching(/^OOMKilled: /) });
    expect(posted().at(-1)).not.toHaveProperty('blocks');
    expect(bot.logged.at(-1)).toMatchObject({ level: 'error', code: 'invalid_blocks' });
  });

  it('a channel that cannot be posted in is the operator’s business', async () => {
    bot.slack.refuse('chat.postMessage', 'is_archived', 'is_archived');
    await tell(mention(bot.slack.workspace, { text: 'why OOMKilled' }));
    expect(bot.logged.slice(-2)).toMatchObject([
      { level: 'error', code: 'is_archived', reference: 'a1b2c3', msg: 'a request failed' },
      { level: 'warn', code: 'is_archived', reference: 'a1b2c3' },
    ]);
  });
});

describe("a person's Slack", () => {
  it('is asked for its language where the words do not tell, and only there', async () => {
    await bot.stop();
    const looked: string[] = [];
    bot = await startBot({
      findLocale: async (_, { user }) => {
        looked.push(user);
        return 'ko';
      },
    });
    await tell(mention(bot.slack.workspace, { text: 'why OOMKilled' }));
    expect(looked).toEqual([]);
    await tell(mention(bot.slack.workspace, { text: 'OOMKilled' }));
    expect(looked).toEqual(['U1MINJI']);
    expect(lastPosted()).toContain('출처');
  });
});
