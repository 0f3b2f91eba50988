import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { readPost } from './read-post.ts';

/**
 * Lets through what a person said to the bot. Bolt drops only the bot's own messages: other bots' mentions
 * (`bot_id`, no `user`), edits and deletions (`message_changed`) reach listeners, and two bots would talk for ever.
 */
export const onlyPeople: Middleware<AnyMiddlewareArgs> = async (args) => {
  if (!('event' in args) || readPost(args.event) !== undefined) await args.next();
};
