import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Brain } from '../../src/answer/answer.ts';
import { directMessage, mention, slashCommand } from '../fake-slack/payloads.ts';
import type { Arguments } from '../fake-slack/recorder.ts';
import { screen } from './screen.ts';
import { startBot, type TestBot } from './start-bot.ts';

/** One way to ask the bot something, and where its answer is then to be seen. */
interface Way {
  readonly name: string;
  readonly ask: (bot: TestBot, text: string) => Promise<Arguments>;
}

const WAYS: readonly Way[] = [
  {
    name: 'a mention',
    ask: (bot, text) => askByEvent(bot, mention(bot.slack.workspace, { text })),
  },
  {
    name: 'a mention in a thread',
    ask: (bot, text) =>
      askByEvent(bot, mention(bot.slack.workspace, { text, thread_ts: '1789999999.000001' })),
  },
  {
    name: 'a direct message',
    ask: (bot, text) => askByEvent(bot, directMessage(bot.slack.workspace, { text })),
  },
  {
    name: 'the slash command',
    async ask(bot, text) {
      const responseUrl = bot.responseUrl();
      const response = await bot.sendCommand(slashCommand(bot.slack.workspace, { text, responseUrl }));
      const body: unknown = await response.json();
      return Object.fromEntries(Object.entries(body ?? {}));
    },
  },
];

async function askByEvent(bot: TestBot, event: object): Promise<Arguments> {
  const response = await bot.sendEvent(event);
  expect(response.status).toBe(200);
  const call = await bot.slack.next((done) => done.kind === 'api' && done.method === 'chat.postMessage');
  return call.args;
}

function show({ blocks }: Arguments): string {
  return screen(Array.isArray(blocks) ? blocks : []);
}

/** A brain that breaks its word never to throw. */
const BROKEN: Brain = {
  answer() {
    throw new Error('the notes are upside down');
  },
  open: () => undefined,
};

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.stop());

describe.each(WAYS)('$name', ({ ask }) => {
  it('is answered with the card of what it asks for', async () => {
    const message = await ask(bot, '왜 OOMKilled가 되나요?');
    expect(show(message)).toMatch(/^# OOMKilled\n컨테이너가 메모리 한도를 넘어/);
    expect(message['text']).toBe('OOMKilled: 컨테이너가 메모리 한도를 넘어 커널이 종료시켰다.');
    expect(bot.asked.at(-1)?.text).toBe('왜 OOMKilled가 되나요?');
  });

  it('is told honestly when the notes do not know', async () => {
    const message = await ask(bot, 'helm 차트 값을 어떻게 덮어쓰나요?');
    expect(show(message)).toMatch(/^노트에 ‘helm’ 이야기는 없어요\.\n\[OOMKilled\] \[전체 목차\]/);
  });

  it('is answered in the language that the person chose', async () => {
    await ask(bot, 'lang ko');
    expect(show(await ask(bot, 'why OOMKilled'))).toContain('출처');
    await ask(bot, 'lang auto');
    expect(show(await ask(bot, 'why OOMKilled'))).toContain('Source');
  });

  it('is answered whatever it is: markup, and far too much of it', async () => {
    const hostile = `<!channel> <@U2ALEX> ${'<!here>'.repeat(5_000)}`;
    const message = await ask(bot, hostile);
    expect(JSON.stringify(message)).not.toMatch(/<!|<@|"(?:broadcast|usergroup|user)"/);
    expect(show(message)).not.toBe('');
  });

  it('is answered with a reference when the bot fails, and the log has it', async () => {
    await bot.stop();
    bot = await startBot({ brain: () => BROKEN });
    const message = await ask(bot, '왜 OOMKilled가 되나요?');
    expect(show(message)).toBe(
      '미안해요, 답하다가 문제가 생겼어요. 잠시 뒤에 다시 물어봐 주세요. 계속되면 관리자에게 ‘a1b2c3’를 알려 주세요.',
    );
    const line = bot.logged.find(({ reference }) => reference === 'a1b2c3');
    expect(line).toMatchObject({ level: 'error', err: { message: 'the notes are upside down' } });
    expect(JSON.stringify(bot.logged)).not.toContain('왜 OOMKilled');
  });
});
