import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import type { Language } from '../knowledge/entry.ts';
import type { Log } from './log.ts';
import { type LanguageOf, personOf } from './person-language.ts';
import { readPost } from './read-post.ts';
import type { Message } from './render-answer.ts';
import { clickPlace } from './reply-to-click.ts';
import { postMessage, respondWith } from './send-message.ts';

/**
 * Says something to the person behind whatever Slack sent, where they will see it: under their command, privately after
 * a click, in the thread of their message. In their language.
 */
export async function tellPerson(
  args: AnyMiddlewareArgs & AllMiddlewareArgs,
  languageOf: LanguageOf,
  say: (language: Language) => Message,
  log: Log,
): Promise<void> {
  const { client, context } = args;
  const inTheirs = async (user: string, text: string) =>
    say(await languageOf(client, personOf(context, user), text));
  if ('command' in args) {
    const { command, ack, respond } = args;
    const message = await inTheirs(command.user_id, command.text);
    const way = { response_type: 'ephemeral' } as const;
    // Whatever went wrong may have been the acknowledgement itself.
    await ack({ ...way, ...message }).catch(() => respondWith(respond, way, message, log));
  } else if ('action' in args) {
    const { body, ack, respond } = args;
    await ack().catch(() => undefined);
    const message = await inTheirs(body.user.id, '');
    const { thread_ts } = 'container' in body ? clickPlace(body) : {};
    const inThread = thread_ts === undefined ? {} : { thread_ts };
    await respondWith(
      respond,
      { response_type: 'ephemeral', replace_original: false, ...inThread },
      message,
      log,
    );
  } else if ('event' in args) {
    const post = readPost(args.event);
    if (post === undefined) return;
    const { user, text = '', channel, ts, thread_ts = ts } = post;
    await postMessage(client, { channel, thread_ts }, await inTheirs(user, text), log);
  }
}
