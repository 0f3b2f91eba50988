import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Ask } from './ask.ts';
import type { Log } from './log.ts';
import { type LanguageOf, personOf } from './person-language.ts';
import { PHRASES } from './phrases.ts';
import { readParent } from './read-parent.ts';
import { readText } from './read-text.ts';
import { renderSentence } from './render-sentence.ts';
import { postMessage } from './send-message.ts';
import type { Render } from './surfaces.ts';

/** What answering mentions needs. */
interface Mentions {
  readonly ask: Ask;
  readonly render: Render;
  readonly languageOf: LanguageOf;
  readonly log: Log;
}

/** Answers a mention in its thread; a mention with nothing else explains what the thread began with. */
export function onMention({
  ask,
  render,
  languageOf,
  log,
}: Mentions): Middleware<SlackEventMiddlewareArgs<'app_mention'>> {
  return async ({ event, client, context }) => {
    const person = personOf(context, event.user ?? '');
    const place = { channel: event.channel, thread_ts: event.thread_ts ?? event.ts };
    const text = readText(event.text, context.botUserId);
    const pointsUp = text === '' && event.thread_ts !== undefined;
    const said = pointsUp
      ? await readParent(client, place, log, context.botUserId)
      : { kind: 'text' as const, text };
    if (said.kind !== 'text') {
      const phrases = PHRASES[await languageOf(client, person, '')];
      const sentence = said.kind === 'empty' ? phrases.emptyThread : phrases.unreadableThread;
      return postMessage(client, place, renderSentence(sentence), log);
    }
    const threads = [{ team: person.team, channel: place.channel, thread: place.thread_ts }];
    const answer = await ask({ text: said.text, person, client, threads });
    await postMessage(client, place, render(answer, 'thread'), log);
  };
}
