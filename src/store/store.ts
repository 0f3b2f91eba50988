import type { Language } from '../knowledge/entry.ts';

/** A member of a workspace. */
export interface Member {
  readonly team: string;
  readonly user: string;
}

/** A thread of a channel; `thread` is empty for the channel as a whole. */
export interface Conversation {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

/**
 * What the bot remembers between two messages. Any number of replicas may share one. Every call may fail or hang:
 * whoever uses a store decides how long to wait and goes on without it.
 */
export interface Store {
  /**
   * Takes the right to answer `key`, atomically: of all who ask, one gets `true`. It lapses after `leaseSeconds`
   * unless it is done by then, so that another may answer what a crash left behind.
   */
  readonly claim: (key: string, leaseSeconds: number) => Promise<boolean>;
  /** Keeps a claim from lapsing: the thing is answered. */
  readonly done: (key: string) => Promise<void>;
  /** The language a member chose; `undefined` where none. */
  readonly preference: (member: Member) => Promise<Language | undefined>;
  /** Saves a member's choice; `undefined` forgets it. */
  readonly setPreference: (member: Member, language: Language | undefined) => Promise<void>;
  /** Id of the entry a conversation last spoke of, within the last week. */
  readonly subject: (conversation: Conversation) => Promise<string | undefined>;
  readonly setSubject: (conversation: Conversation, entryId: string) => Promise<void>;
}

/** How long things are remembered, in seconds, whatever the store. */
export const REMEMBERED = {
  /** Slack's last retry comes after some five minutes; an hour leaves room for its bad days. */
  done: 60 * 60,
  /** A thread that rests for a week is about something else when it wakes up. */
  subject: 7 * 24 * 60 * 60,
} as const;
