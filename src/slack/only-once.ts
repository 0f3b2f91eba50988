import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { readPost } from './read-post.ts';

/** Who answers what, agreed among all replicas. Nothing here may throw or keep anyone waiting: the app sees to it. */
export interface Claims {
  /** Whether the caller is the one to answer; the right lapses after `leaseSeconds` unless it is done by then. */
  readonly claim: (key: string, leaseSeconds: number) => Promise<boolean>;
  /** Says that it is answered, for good. */
  readonly done: (key: string) => Promise<void>;
}

/** Slack repeats an event at once, after a minute and after five; a replica that died must have lost its claim by then. */
const LEASE_SECONDS = 45;

/**
 * Drops what is being answered or was answered already: Bolt does not, and Slack repeats what it thinks was lost.
 * The key is the post, not the event: one post comes as `app_mention` and as `message` with two event ids.
 */
export function onlyOnce({ claim, done }: Claims): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const post = 'event' in args ? readPost(args.event) : undefined;
    if (post === undefined) return args.next();
    const key = `post:${args.context.teamId ?? ''}:${post.channel}:${post.ts}`;
    if (!(await claim(key, LEASE_SECONDS))) return;
    try {
      await args.next();
    } finally {
      await done(key);
    }
  };
}
