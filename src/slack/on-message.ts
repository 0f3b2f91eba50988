import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import { type Ask, directThreads } from './ask.ts';
import type { Log } from './log.ts';
import { personOf } from './person-language.ts';
import { readPost } from './read-post.ts';
import { readText } from './read-text.ts';
import { postMessage } from './send-message.ts';
import type { Render } from './surfaces.ts';

/** What answering direct messages needs. */
interface DirectMessages {
  readonly ask: Ask;
  readonly render: Render;
  readonly log: Log;
}

/** Answers a direct message in its thread: https://docs.slack.dev/ai/agents shows each top message as one of its own. */
export function onMessage({
  ask,
  render,
  log,
}: DirectMessages): Middleware<SlackEventMiddlewareArgs<'message'>> {
  return async ({ event, client, context }) => {
    const post = readPost(event);
    if (post === undefined) return;
    const { channel, ts, thread_ts = ts, user, text } = post;
    const person = personOf(context, user);
    const threads = directThreads(person.team, channel, thread_ts);
    const answer = await ask({ text: readText(text, context.botUserId), person, client, threads });
    await postMessage(client, { channel, thread_ts }, render(answer, 'direct'), log);
  };
}
