import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, VARIABLES } from '../../src/app/config.ts';

const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const HTTP = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' };

function faultsOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no fault';
}

describe('without any variable', () => {
  it('there is a whole configuration', () => {
    expect(readConfig({})).toMatchObject({
      slack: { kind: 'none' },
      defaultLanguage: 'en',
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      command: '/k8s',
      answersOutsiders: false,
      shutdownSeconds: 10,
      remarks: [],
    });
  });

  it('the notes that ship with the bot are read, wherever it is started from', () => {
    const [folder = ''] = readConfig({}).knowledgePaths;
    expect(existsSync(join(folder, 'statuses', 'crash-loop-back-off.md'))).toBe(true);
  });
});

describe('how the bot is joined to Slack', () => {
  it('is a socket with an app-level token', () => {
    expect(readConfig(SOCKET).slack).toEqual({ kind: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' });
  });

  it('is HTTP with a signing secret', () => {
    expect(readConfig(HTTP).slack).toEqual({ kind: 'http', botToken: 'xoxb-1', signingSecret: 'secret' });
  });

  it('is a socket where both are set, and says that the other is ignored', () => {
    const { slack, remarks } = readConfig({ ...SOCKET, ...HTTP });
    expect(slack.kind).toBe('socket');
    expect(remarks).toEqual([
      'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: Socket Mode is used, SLACK_SIGNING_SECRET is ignored.',
    ]);
  });

  it.each([
    [{}, 'SLACK_BOT_TOKEN is not set, nor SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_APP_TOKEN is set, but SLACK_BOT_TOKEN is not.'],
    [
      { SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' },
      'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are set, but SLACK_BOT_TOKEN is not.',
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1' },
      'SLACK_BOT_TOKEN is set, but neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP) is.',
    ],
  ])('is none with %j, and what is missing is said', (env, missing) => {
    expect(readConfig(env).slack).toEqual({ kind: 'none', missing });
  });

  it('takes tokens of any shape', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '파드', SLACK_APP_TOKEN: '1' }).slack.kind).toBe('socket');
  });
});

describe('a value', () => {
  it('that is empty is as good as none', () => {
    const empty = Object.fromEntries(VARIABLES.map((name) => [name, ' ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('of KNOWLEDGE_PATHS is split as PATH is', () => {
    const KNOWLEDGE_PATHS = ['/notes', '', '/team notes'].join(delimiter);
    expect(readConfig({ KNOWLEDGE_PATHS }).knowledgePaths).toEqual(['/notes', '/team notes']);
  });

  it.each([
    ['DEFAULT_LANGUAGE', { DEFAULT_LANGUAGE: 'ko', LANG: 'en_US.UTF-8' }, 'ko'],
    ['the locale of the process', { LANG: 'ko_KR.UTF-8' }, 'ko'],
    ['LC_ALL before LANG', { LC_ALL: 'en_US.UTF-8', LANG: 'ko_KR.UTF-8' }, 'en'],
    ['English where the locale is another', { LANG: 'de_DE.UTF-8' }, 'en'],
    ['English where a locale only looks like Korean', { LANG: 'kok_IN' }, 'en'],
  ])('decides the last language: %s', (_, env, language) => {
    expect(readConfig(env).defaultLanguage).toBe(language);
  });
});

describe('faults', () => {
  it('are said all at once, each with its remedy', () => {
    const message = faultsOf({
      SLACK_API_URL: 'slack.com',
      KNOWLEDGE_PATHS: delimiter,
      DEFAULT_LANGUAGE: 'fr',
      PORT: '80a',
      LOG_LEVEL: 'loud',
      SLACK_COMMAND: 'k8s',
      SOURCE_URL: 'https://git.example.com/',
      ANSWER_EXTERNAL: 'maybe',
      SHUTDOWN_SECONDS: '-1',
    });
    expect(message).toBe(
      [
        'The configuration cannot be used:',
        '  SLACK_API_URL is "slack.com": set a URL that begins with https:// (or http://)',
        `  KNOWLEDGE_PATHS is "${delimiter}": set folders, separated by "${delimiter}"`,
        '  DEFAULT_LANGUAGE is "fr": set one of auto, ko, en',
        '  PORT is "80a": set a whole number from 0 to 65535',
        '  LOG_LEVEL is "loud": set one of trace, debug, info, warn, error, fatal, silent',
        '  SLACK_COMMAND is "k8s": set a slash and a name of up to 31 characters without spaces, such as /k8s',
        '  SOURCE_URL is "https://git.example.com/": set a URL with {path} in it (and {line}, if lines can be linked to)',
        '  ANSWER_EXTERNAL is "maybe": set one of yes, no',
        '  SHUTDOWN_SECONDS is "-1": set a whole number from 0 to 3600',
      ].join('\n'),
    );
  });

  it.each(['65536', '1e3', '3000.5', '0x10'])('PORT=%s is one', (PORT) => {
    expect(faultsOf({ PORT })).toContain(`PORT is "${PORT}"`);
  });
});

it('.env.sample has every variable, and no other, each with a comment above it', () => {
  const lines = readFileSync(new URL('../../.env.sample', import.meta.url), 'utf8').split('\n');
  const names = lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split('=')[0]);
  expect(names).toEqual(VARIABLES);
  for (const block of lines.join('\n').split('\n\n')) expect(block).toMatch(/^#/);
});
