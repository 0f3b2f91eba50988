import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFakeSlack, type FakeSlack } from '../fake-slack/create-fake-slack.ts';
import { directMessage, mention, slashCommand } from '../fake-slack/payloads.ts';
import type { Arguments, Call } from '../fake-slack/recorder.ts';
import { type Signing, sendCommand, sendEvent, signatureHeaders } from '../fake-slack/sign-request.ts';
import { type BuiltBot, buildBot } from './build-bot.ts';
import { type BotProcess, endAllProcesses, startProcess } from './start-process.ts';

const SECRET = 'secret-of-the-process-tests';
const SIGNING: Signing = { secret: SECRET };

let built: BuiltBot;
let slack: FakeSlack;
let bot: BotProcess;

beforeAll(async () => {
  built = await buildBot();
}, 60_000);
afterAll(() => built.remove());
beforeEach(async () => {
  slack = await createFakeSlack({ patience: 10_000 });
});
afterEach(async () => {
  endAllProcesses();
  await slack.close();
});

const isPosted = (call: Call) => call.kind === 'api' && call.method === 'chat.postMessage';
const posted = (): Arguments[] => slack.calls.filter(isPosted).map((call) => call.args);

function start(env: Readonly<Record<string, string>>): BotProcess {
  return startProcess(built.entry, { SLACK_API_URL: slack.apiUrl, ...env });
}

async function startHttp(env: Readonly<Record<string, string>> = {}): Promise<string> {
  bot = start({ SLACK_BOT_TOKEN: 'xoxb-kube', SLACK_SIGNING_SECRET: SECRET, ...env });
  const url = await bot.url();
  await bot.logged('Slack knows the bot; it answers');
  return url;
}

async function startSocket(env: Readonly<Record<string, string>> = {}): Promise<void> {
  bot = start({ SLACK_BOT_TOKEN: 'xoxb-kube', SLACK_APP_TOKEN: 'xapp-kube', ...env });
  await bot.logged('connected to Slack; the bot answers');
}

async function stop(): Promise<void> {
  bot.kill('SIGTERM');
  expect(await bot.ended).toEqual({ code: 0, signal: null });
}

describe('over HTTP', () => {
  it('answers commands, mentions and direct messages, and stops when it is told', async () => {
    const url = await startHttp();
    const { workspace } = slack;
    const command = slashCommand(workspace, { text: 'explain OOMKilled', responseUrl: slack.responseUrl() });
    const acknowledged = await sendCommand(url, command, SIGNING);
    expect(await acknowledged.json()).toMatchObject({ response_type: 'ephemeral', text: /^OOMKilled: / });

    const atRoot = mention(workspace, { text: '왜 OOMKilled가 나요?' });
    const inThread = mention(workspace, { text: 'how do I fix OOMKilled?', thread_ts: atRoot.event.ts });
    const direct = directMessage(workspace, { text: 'how do I fix OOMKilled?' });
    for (const event of [atRoot, inThread, direct]) {
      expect((await sendEvent(url, event, SIGNING)).status).toBe(200);
      await slack.next(isPosted);
    }
    expect(posted()).toMatchObject([
      { channel: 'C1OPS', thread_ts: atRoot.event.ts, text: expect.stringMatching(/^OOMKilled: .*컨테이너/) },
      {
        channel: 'C1OPS',
        thread_ts: atRoot.event.ts,
        text: expect.stringMatching(/^OOMKilled: The container/),
      },
      { channel: 'D1MINJI', thread_ts: direct.event.ts },
    ]);
    await stop();
  });

  it('answers a retried event once, and another bot never', async () => {
    const url = await startHttp();
    const { workspace } = slack;
    const event = mention(workspace, { text: 'how do I fix OOMKilled?' });
    const fromBot = mention(
      workspace,
      { text: 'why OOMKilled' },
      { event: { bot_id: 'B9', user: undefined } },
    );
    await sendEvent(url, event, SIGNING);
    await sendEvent(url, event, {
      ...SIGNING,
      headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' },
    });
    await sendEvent(url, fromBot, SIGNING);
    await slack.next(isPosted);
    // Stopping waits for everything that was taken in, so that nothing can come afterwards.
    await stop();
    expect(posted()).toHaveLength(1);
  });

  it('refuses whatever is not signed by Slack now, and takes no more than Slack sends', async () => {
    const url = await startHttp();
    const event = mention(slack.workspace, { text: 'how do I fix OOMKilled?' });
    const now = Math.floor(Date.now() / 1000);
    const statusOf = async (signing: Signing) => (await sendEvent(url, event, signing)).status;
    expect(await statusOf({ secret: 'another' })).toBe(401);
    expect(await statusOf({ secret: SECRET, timestamp: now - 301 })).toBe(401);
    const body = JSON.stringify(event);
    const json = { 'content-type': 'application/json' };
    expect((await fetch(`${url}/slack/events`, { method: 'POST', body, headers: json })).status).toBe(401);
    const stolen = { ...json, ...signatureHeaders(body, SECRET, now) };
    expect(
      (await fetch(`${url}/slack/events`, { method: 'POST', body: `${body} `, headers: stolen })).status,
    ).toBe(401);
    expect(posted()).toEqual([]);

    const huge = mention(slack.workspace, { text: 'x'.repeat(1_100_000) });
    expect((await sendEvent(url, huge, SIGNING)).status).toBe(413);
    await stop();
  });

  it('tells probes whether it is alive and ready', async () => {
    const url = await startHttp();
    for (const method of ['GET', 'HEAD']) {
      expect((await fetch(`${url}/healthz`, { method })).status).toBe(200);
      expect((await fetch(`${url}/readyz`, { method })).status).toBe(200);
    }
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ status: 'ready', degraded: [] });
    expect((await fetch(`${url}/other`)).status).toBe(404);
    await stop();
  });

  it('ends an answer under way before it stops', async () => {
    const url = await startHttp();
    const release = slack.hold('chat.postMessage');
    await sendEvent(url, mention(slack.workspace, { text: 'how do I fix OOMKilled?' }), SIGNING);
    await slack.next(isPosted);
    bot.kill('SIGTERM');
    await bot.logged('stopping');
    release();
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    expect(slack.workspace.messages.at(-1)).toMatchObject({ user: 'U0KUBE' });
  });

  it('does not wait for ever for an answer that hangs', async () => {
    const url = await startHttp({ SHUTDOWN_SECONDS: '0' });
    slack.hold('chat.postMessage');
    await sendEvent(url, mention(slack.workspace, { text: 'how do I fix OOMKilled?' }), SIGNING);
    await slack.next(isPosted);
    await stop();
  });

  it('listens although Slack cannot be reached, asks Slack to come again, and goes on when it can', async () => {
    slack.refuse('auth.test', 'service_unavailable');
    bot = start({ SLACK_BOT_TOKEN: 'xoxb-kube', SLACK_SIGNING_SECRET: SECRET });
    const url = await bot.url();
    await bot.logged('Slack cannot be reached; trying again');
    const event = mention(slack.workspace, { text: 'how do I fix OOMKilled?' });
    expect((await sendEvent(url, event, SIGNING)).status).toBe(503);
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({
      status: 'ready',
      degraded: ['slack'],
    });
    await bot.logged('Slack knows the bot; it answers');
    expect((await sendEvent(url, event, SIGNING)).status).toBe(200);
    await slack.next(isPosted);
    await stop();
  });
});

describe('over a socket', () => {
  it('answers commands, mentions and direct messages, and stops when it is told', async () => {
    await startSocket();
    const { workspace } = slack;
    const command = slashCommand(workspace, { text: 'explain OOMKilled', responseUrl: slack.responseUrl() });
    expect(await slack.deliver('slash_commands', command)).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringMatching(/^OOMKilled: /),
    });
    const atRoot = mention(workspace, { text: '왜 OOMKilled가 나요?' });
    const inThread = mention(workspace, { text: 'how do I fix OOMKilled?', thread_ts: atRoot.event.ts });
    const direct = directMessage(workspace, { text: 'how do I fix OOMKilled?' });
    for (const event of [atRoot, inThread, direct]) {
      await slack.deliver('events_api', event);
      await slack.next(isPosted);
    }
    expect(posted()).toMatchObject([
      { channel: 'C1OPS', thread_ts: atRoot.event.ts },
      { channel: 'C1OPS', thread_ts: atRoot.event.ts },
      { channel: 'D1MINJI', thread_ts: direct.event.ts },
    ]);
    await stop();
  });

  it('answers a retried event once', async () => {
    await startSocket();
    const event = mention(slack.workspace, { text: 'how do I fix OOMKilled?' });
    await slack.deliver('events_api', event);
    await slack.deliver('events_api', event, 1);
    await slack.next(isPosted);
    await stop();
    expect(posted()).toHaveLength(1);
  });

  it('ends an answer under way before it stops', async () => {
    await startSocket();
    const release = slack.hold('chat.postMessage');
    await slack.deliver('events_api', mention(slack.workspace, { text: 'how do I fix OOMKilled?' }));
    await slack.next(isPosted);
    bot.kill('SIGTERM');
    await bot.logged('stopping');
    release();
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    expect(slack.workspace.messages.at(-1)).toMatchObject({ user: 'U0KUBE' });
  });

  it('comes back when Slack or the network closes the socket, and answers as before', async () => {
    await startSocket();
    for (const close of [slack.refreshSocket, slack.dropSocket]) {
      close();
      await bot.logged('the socket to Slack was closed');
      await bot.logged('connected to Slack; the bot answers');
    }
    await slack.deliver('events_api', mention(slack.workspace, { text: 'how do I fix OOMKilled?' }));
    await slack.next(isPosted);
    await stop();
  });

  it('answers a command by its response URL when the socket closes under it', async () => {
    await startSocket();
    const release = slack.hold('users.info');
    const responseUrl = slack.responseUrl();
    void slack.deliver(
      'slash_commands',
      slashCommand(slack.workspace, { text: 'explain OOMKilled', responseUrl }),
    );
    await slack.next((call) => call.kind === 'api' && call.method === 'users.info');
    slack.dropSocket();
    await bot.logged('the socket to Slack was closed');
    release();
    const call = await slack.next(({ kind }) => kind === 'response');
    expect(call.args).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringMatching(/^OOMKilled: /),
    });
    await stop();
  });

  it('tells probes whether it is ready, and does without where their port is taken', async () => {
    await startSocket();
    const { port } = await bot.logged('answering probes');
    const probes = `http://127.0.0.1:${String(port)}`;
    expect(await (await fetch(`${probes}/readyz`)).json()).toMatchObject({ status: 'ready', degraded: [] });
    const second = start({ SLACK_BOT_TOKEN: 'xoxb-kube', SLACK_APP_TOKEN: 'xapp-kube', PORT: String(port) });
    await second.logged('probes are not answered; set HOST and PORT to an address that is free');
    await second.logged('connected to Slack; the bot answers');
    second.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
    await stop();
  });

  it('survives an envelope that is no event, which its library does not', async () => {
    await startSocket();
    void slack.deliver('events_api', { type: 'app_rate_limited', team_id: 'T0KUBE' });
    await bot.logged('a rejection was not handled');
    await slack.deliver('events_api', mention(slack.workspace, { text: 'how do I fix OOMKilled?' }));
    await slack.next(isPosted);
    await stop();
  });

  it('can be stopped while it waits for Slack', async () => {
    slack.refuse('apps.connections.open', 'service_unavailable', 'service_unavailable');
    bot = start({ SLACK_BOT_TOKEN: 'xoxb-kube', SLACK_APP_TOKEN: 'xapp-kube' });
    await bot.logged('Slack cannot be reached; trying again');
    await stop();
  });

  it('does not write what people said into its log, however much it logs', async () => {
    await startSocket({ LOG_LEVEL: 'trace' });
    await slack.deliver(
      'events_api',
      mention(slack.workspace, { text: 'how do I fix OOMKilled on payment-secret-7' }),
    );
    await slack.next(isPosted);
    await stop();
    expect(bot.output()).not.toMatch(/payment-secret-7|xoxb-kube|xapp-kube/);
  });
});

describe('what cannot work is said in a sentence, with exit status 1', () => {
  it.each([
    [
      'a bot token that Slack refuses',
      { SLACK_BOT_TOKEN: 'xoxb-wrong', SLACK_SIGNING_SECRET: SECRET },
      'SLACK_BOT_TOKEN',
    ],
    [
      'an app token that Slack refuses',
      { SLACK_BOT_TOKEN: 'xoxb-kube', SLACK_APP_TOKEN: 'xapp-wrong' },
      'SLACK_APP_TOKEN',
    ],
  ])('%s', async (_, env, name) => {
    bot = start(env);
    expect((await bot.ended).code).toBe(1);
    expect(bot.output()).toContain(
      `Slack refuses ${name} (invalid_auth): copy it anew, whole and without quotes.`,
    );
    expect(bot.output()).not.toContain('-wrong');
  });

  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    bot = start({ SLACK_BOT_TOKEN: 'xoxb-kube', SLACK_SIGNING_SECRET: SECRET, PORT: port });
    expect((await bot.ended).code).toBe(1);
    expect(bot.output()).toContain(`Port ${port} on 127.0.0.1 is taken. Set PORT to one that is free.`);
    other.close();
  });

  it('a configuration with faults', async () => {
    bot = start({ PORT: 'http', DEFAULT_LANGUAGE: 'fr' });
    expect((await bot.ended).code).toBe(1);
    expect(bot.output()).toBe(
      'The configuration cannot be used:\n  DEFAULT_LANGUAGE is "fr": set one of auto, ko, en\n  PORT is "http": set a whole number from 0 to 65535',
    );
  });
});

describe('without tokens', () => {
  it('says what is missing and answers from standard input', async () => {
    bot = start({});
    bot.type('explain OOMKilled\n왜 OOMKilled가 나요?\n');
    expect((await bot.ended).code).toBe(0);
    expect(bot.output()).toContain('SLACK_BOT_TOKEN is not set');
    expect(bot.output()).toContain('https://api.slack.com/apps');
    expect(bot.output()).toMatch(/The container went over its memory limit/);
    expect(bot.output()).toMatch(/컨테이너/);
  });
});
