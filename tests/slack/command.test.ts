import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { slashCommand } from '../fake-slack/payloads.ts';
import { screen } from './screen.ts';
import { startBot, type TestBot } from './start-bot.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.stop());

const acknowledgement = z.object({
  response_type: z.string(),
  text: z.string(),
  blocks: z.array(z.unknown()),
});

async function type(text: string): Promise<z.infer<typeof acknowledgement>> {
  const responseUrl = bot.responseUrl();
  const response = await bot.sendCommand(slashCommand(bot.slack.workspace, { text, responseUrl }));
  expect(response.status).toBe(200);
  return acknowledgement.parse(await response.json());
}

describe('the slash command', () => {
  it('is answered inside its acknowledgement, for the asker alone, ready to share', async () => {
    const { response_type, blocks } = await type('explain OOMKilled');
    expect(response_type).toBe('ephemeral');
    expect(screen(blocks)).toContain('[Pod] [Share in channel]');
    expect(bot.slack.calls.filter((call) => call.kind === 'api' && call.method !== 'auth.test')).toEqual([]);
  });

  it('with nothing behind it tells how to ask, as it is typed', async () => {
    const { blocks } = await type('');
    expect(screen(blocks)).toBe('Ask about Kubernetes.\n• `/k8s explain OOMKilled`  a status\n[All topics]');
  });

  it('has a text for those who see no blocks', async () => {
    expect((await type('why OOMKilled')).text).toMatch(/^OOMKilled: /);
  });

  it('keeps a placeholder that Slack brings raw', async () => {
    await type('docker save <image>');
    expect(bot.asked.at(-1)?.text).toBe('docker save <image>');
  });
});
