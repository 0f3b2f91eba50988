/** A member of the pretend workspace. */
interface FakeUser {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
}

/** A channel or a direct conversation of it. */
export interface FakeChannel {
  readonly id: string;
  readonly name: string;
  readonly isMember: boolean;
  readonly isArchived: boolean;
}

/** A message that stands in a channel. */
interface FakeMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
  readonly user: string;
  readonly text: string;
  readonly attachments?: readonly object[];
}

/** A workspace with the bot installed, in memory. */
export interface Workspace {
  readonly team: string;
  readonly bot: { readonly id: string; readonly user: string };
  readonly users: readonly FakeUser[];
  readonly channels: readonly FakeChannel[];
  readonly scopes: ReadonlySet<string>;
  readonly messages: readonly FakeMessage[];
  /** Writes a message down and gives it its time, by which Slack names messages. */
  readonly post: (message: Omit<FakeMessage, 'ts'>) => FakeMessage;
}

/** Everything the bot is ever granted. */
const ALL_SCOPES: readonly string[] = [
  'app_mentions:read',
  'channels:history',
  'chat:write',
  'commands',
  'groups:history',
  'im:history',
  'users:read',
];

/** Makes a workspace of two people, two channels and a direct conversation, with nothing said in it yet. */
export function createWorkspace(overrides: Partial<Omit<Workspace, 'messages' | 'post'>> = {}): Workspace {
  const messages: FakeMessage[] = [];
  return {
    team: 'T0KUBE',
    bot: { id: 'B0KUBE', user: 'U0KUBE' },
    users: [
      { id: 'U1MINJI', name: 'minji', locale: 'ko-KR' },
      { id: 'U2ALEX', name: 'alex', locale: 'en-US' },
    ],
    channels: [
      { id: 'C1OPS', name: 'ops', isMember: true, isArchived: false },
      { id: 'C2ELSEWHERE', name: 'elsewhere', isMember: false, isArchived: false },
      { id: 'D1MINJI', name: 'minji', isMember: true, isArchived: false },
    ],
    scopes: new Set(ALL_SCOPES),
    ...overrides,
    messages,
    post(message) {
      const posted = { ...message, ts: `1790000000.${String(messages.length + 1).padStart(6, '0')}` };
      messages.push(posted);
      return posted;
    },
  };
}
