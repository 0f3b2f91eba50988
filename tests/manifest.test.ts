import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App } from '@slack/bolt';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../src/app/config.ts';
import { register } from '../src/slack/register.ts';
import { createWorkTracker } from '../src/slack/track-work.ts';
import { createMemoryStore } from '../src/store/memory-store.ts';
import { createFakeBrain } from './slack/build-answers.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Slack's limits: https://docs.slack.dev/reference/app-manifest, with what the bot needs made a must. */
const manifestSchema = z.object({
  display_information: z.object({
    name: z.string().min(1).max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.object({
    app_home: z.object({
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.object({ display_name: z.string().min(1).max(80) }),
    slash_commands: z.array(
      z.object({
        command: z.string().regex(/^\/\S{1,31}$/),
        description: z.string().min(1).max(2000),
        usage_hint: z.string().max(1000),
        should_escape: z.literal(false),
        url: z.string().optional(),
      }),
    ),
  }),
  oauth_config: z.object({
    scopes: z.object({ bot: z.array(z.string().max(50)), bot_optional: z.array(z.string()) }),
  }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()), request_url: z.string().optional() }),
    interactivity: z.object({ is_enabled: z.boolean(), request_url: z.string().optional() }),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
});

const read = (name: string) =>
  manifestSchema.parse(JSON.parse(readFileSync(`${ROOT}manifests/slack/${name}`, 'utf8')));
const SOCKET = read('socket-mode.json');
const HTTP = read('http.json');
const MANIFESTS = [
  ['Socket Mode', SOCKET],
  ['HTTP', HTTP],
] as const;

/** Events as Bolt calls them, as manifests call them, and the scope each takes: https://docs.slack.dev/reference/events */
const EVENTS: Readonly<Record<string, { readonly subscribed: string; readonly scope: string }>> = {
  app_mention: { subscribed: 'app_mention', scope: 'app_mentions:read' },
  message: { subscribed: 'message.im', scope: 'im:history' },
};

/** Scopes of the Web API's methods: https://docs.slack.dev/reference/methods */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'users.info': ['users:read'],
};

/** What the bot really listens to: the registrations of the bot itself, written down. */
function listenedTo() {
  const receiver = { init: () => undefined, start: async () => undefined, stop: async () => undefined };
  const app = new App({ receiver, token: 'xoxb-kube', botId: 'B0KUBE', botUserId: 'U0KUBE' });
  const [event, command, action] = [
    vi.spyOn(app, 'event'),
    vi.spyOn(app, 'command'),
    vi.spyOn(app, 'action'),
  ];
  const store = createMemoryStore(() => 0);
  register(app, {
    brain: () => createFakeBrain().brain,
    house: { command: readConfig({}).command },
    memory: store,
    claims: store,
    defaultLanguage: 'en',
    answersOutsiders: false,
    work: createWorkTracker(),
    log: { warn: () => undefined, error: () => undefined },
    newReference: () => 'a1b2c3',
  });
  return {
    events: event.mock.calls.map(([name]) => String(name)),
    commands: command.mock.calls.map(([name]) => String(name)),
    actions: action.mock.calls.length,
  };
}

/** Methods that the surface calls, read from its source. */
function calledMethods(): Set<string> {
  const folder = `${ROOT}src/slack`;
  const source = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  return new Set(
    source.flatMap((text) => [...text.matchAll(/\bclient\.(\w+\.\w+)\(/g)].map(([, method]) => method ?? '')),
  );
}

describe.each(MANIFESTS)('the manifest for %s', (_, manifest) => {
  const heard = listenedTo();

  it('subscribes to the events that have a listener, and to no other', () => {
    const subscribed = heard.events.map(
      (event) => EVENTS[event]?.subscribed ?? `the subscription of ${event}`,
    );
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual(subscribed.toSorted());
  });

  it('has the commands that have a listener, and no other', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(heard.commands);
  });

  it('sends clicks, since there are listeners for them', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(heard.actions > 0);
  });

  it('asks for the scopes that are used, and for no other', () => {
    const used = [
      'commands',
      ...heard.events.map((event) => EVENTS[event]?.scope ?? `the scope of ${event}`),
      ...[...calledMethods()].flatMap((method) => METHODS[method] ?? [`the scope of ${method}`]),
    ];
    expect(manifest.oauth_config.scopes.bot.toSorted()).toEqual(used.toSorted());
  });

  it('makes those optional that the bot can do without: reading how a thread began', () => {
    expect(manifest.oauth_config.scopes.bot_optional).toEqual(METHODS['conversations.replies']);
  });
});

it('a socket needs no address, HTTP the same one throughout', () => {
  const addresses = ({ features, settings }: typeof HTTP) => [
    ...features.slash_commands.map(({ url }) => url),
    settings.event_subscriptions.request_url,
    settings.interactivity.request_url,
  ];
  expect(SOCKET.settings.socket_mode_enabled).toBe(true);
  expect(addresses(SOCKET)).toEqual([undefined, undefined, undefined]);
  expect(HTTP.settings.socket_mode_enabled).toBe(false);
  expect(new Set(addresses(HTTP))).toEqual(new Set(['https://kubenote.example.com/slack/events']));
});

it('`slack run` finds the manifest and starts the built bot', () => {
  const { hooks } = z
    .object({ hooks: z.object({ 'get-manifest': z.string(), start: z.string() }) })
    .parse(JSON.parse(readFileSync(`${ROOT}.slack/hooks.json`, 'utf8')));
  const [command = '', ...args] = hooks['get-manifest'].split(' ');
  const printed = execFileSync(command, [...args, '--source', ROOT], { cwd: ROOT, encoding: 'utf8' });
  expect(manifestSchema.parse(JSON.parse(printed))).toEqual(SOCKET);
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')));
  expect(hooks.start).toBe(scripts['start']);
});
