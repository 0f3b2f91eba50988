import { refuseMessage } from './check-message.ts';
import type { Arguments } from './recorder.ts';
import type { FakeChannel, Workspace } from './workspace.ts';

/** What Slack's Web API answers: `ok` and whatever belongs to it, or an error code. */
export type Reply =
  | { readonly ok: true; readonly [field: string]: unknown }
  | { readonly ok: false; readonly error: string; readonly needed?: string; readonly provided?: string };

/** One method: the scope it takes and what it does. */
interface Method {
  readonly scope?: (args: Arguments) => string;
  readonly answer: (args: Arguments, workspace: Workspace) => Reply;
}

/** The methods the bot uses. `apps.connections.open` is answered by the server, which knows its own address. */
const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': {
    answer: (_, { team, bot }) => ({ ok: true, team_id: team, user_id: bot.user, bot_id: bot.id }),
  },
  'chat.postMessage': {
    scope: () => 'chat:write',
    answer: postMessage,
  },
  'conversations.replies': {
    // Ids of private channels begin with a G, of direct conversations with a D.
    scope: ({ channel }) =>
      ({ G: 'groups:history', D: 'im:history' })[String(channel).slice(0, 1)] ?? 'channels:history',
    answer: readReplies,
  },
  'users.info': {
    scope: () => 'users:read',
    answer: readUser,
  },
};

/** Answers a call as Slack would. */
export function callMethod(name: string, args: Arguments, workspace: Workspace): Reply {
  const method = METHODS[name];
  if (method === undefined) return refusal('unknown_method');
  const needed = method.scope?.(args);
  if (needed !== undefined && !workspace.scopes.has(needed)) {
    return { ok: false, error: 'missing_scope', needed, provided: [...workspace.scopes].join(',') };
  }
  return method.answer(args, workspace);
}

function postMessage(args: Arguments, workspace: Workspace): Reply {
  const channel = findChannel(args, workspace);
  if (channel === undefined) return refusal('channel_not_found');
  if (channel.isArchived) return refusal('is_archived');
  if (!channel.isMember) return refusal('not_in_channel');
  const refused = refuseMessage(args);
  if (refused !== undefined) return refusal(refused);
  const { ts } = workspace.post({
    channel: channel.id,
    user: workspace.bot.user,
    text: typeof args['text'] === 'string' ? args['text'] : '',
    ...(typeof args['thread_ts'] === 'string' && { thread_ts: args['thread_ts'] }),
  });
  return { ok: true, channel: channel.id, ts };
}

function readReplies(args: Arguments, workspace: Workspace): Reply {
  const channel = findChannel(args, workspace);
  if (channel === undefined) return refusal('channel_not_found');
  if (!channel.isMember) return refusal('not_in_channel');
  const thread = workspace.messages.filter(
    (message) =>
      message.channel === channel.id && (message.ts === args['ts'] || message.thread_ts === args['ts']),
  );
  return thread.length === 0 ? refusal('thread_not_found') : { ok: true, messages: thread };
}

function readUser(args: Arguments, { users }: Workspace): Reply {
  const user = users.find(({ id }) => id === args['user']);
  if (user === undefined) return refusal('user_not_found');
  const { id, name, locale } = user;
  // Slack tells the locale only to those who ask for it.
  return { ok: true, user: { id, name, ...(args['include_locale'] === 'true' && { locale }) } };
}

function findChannel(args: Arguments, { channels }: Workspace): FakeChannel | undefined {
  return channels.find(({ id }) => id === args['channel']);
}

function refusal(error: string): Reply {
  return { ok: false, error };
}
