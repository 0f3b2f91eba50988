import type { Brain } from '../answer/answer.ts';
import { readAction } from './actions.ts';
import { directThreads, type Memory } from './ask.ts';
import type { Log } from './log.ts';
import { type LanguageOf, personOf } from './person-language.ts';
import { PHRASES } from './phrases.ts';
import { renderSentence } from './render-sentence.ts';
import { type Click, clickPlace, replyToClick } from './reply-to-click.ts';
import type { Render } from './surfaces.ts';

/** What opening entries needs. */
interface Opening {
  readonly open: Brain['open'];
  readonly memory: Pick<Memory, 'setSubject'>;
  readonly render: Render;
  readonly languageOf: LanguageOf;
  readonly log: Log;
}

/** Opens the entry of a button or a menu. */
export function onOpenEntry({ open, memory, render, languageOf, log }: Opening) {
  return async (click: Click): Promise<void> => {
    await click.ack();
    const { action, body, client, context } = click;
    const person = personOf(context, body.user.id);
    const wanted = readAction('openEntry', action);
    const answer = wanted === undefined ? undefined : open(wanted.id, wanted.language);
    const language = wanted?.language ?? (await languageOf(client, person, ''));
    const sentence = PHRASES[language][wanted === undefined ? 'outdated' : 'gone'];
    await replyToClick(
      click,
      (surface) => (answer === undefined ? renderSentence(sentence) : render(answer, surface)),
      log,
    );
    const place = clickPlace(body);
    if (answer === undefined || place.kind !== 'direct') return;
    const threads = directThreads(person.team, place.channel, place.thread_ts);
    await Promise.all(threads.map((thread) => memory.setSubject(thread, answer.cards[0].id)));
  };
}
