import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Ask } from './ask.ts';
import type { Log } from './log.ts';
import { personOf } from './person-language.ts';
import { readText } from './read-text.ts';
import { respondWith } from './send-message.ts';
import type { Render } from './surfaces.ts';

/** What answering the slash command needs. */
interface Commands {
  readonly ask: Ask;
  readonly render: Render;
  readonly log: Log;
}

/** Answers the slash command inside its acknowledgement, for the asker's eyes only. */
export function onCommand({ ask, render, log }: Commands): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ command, client, context, ack, respond }) => {
    const person = personOf(context, command.user_id);
    const answer = await ask({ text: readText(command.text), person, client, threads: [] });
    const message = render(answer, 'private');
    const way = { response_type: 'ephemeral' } as const;
    // A socket that closed in the meantime cannot carry the answer any more; the response_url still can.
    await ack({ ...way, ...message }).catch(() => respondWith(respond, way, message, log));
  };
}
