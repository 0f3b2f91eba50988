import type { Brain, Found } from '../answer/answer.ts';
import { type ActionValue, readAction } from './actions.ts';
import type { Log } from './log.ts';
import { type LanguageOf, personOf } from './person-language.ts';
import { PHRASES } from './phrases.ts';
import { renderSentence } from './render-sentence.ts';
import { type Click, clickPlace } from './reply-to-click.ts';
import { respondWith } from './send-message.ts';
import type { Render } from './surfaces.ts';

/** What sharing needs. */
interface Sharing {
  readonly open: Brain['open'];
  readonly render: Render;
  readonly languageOf: LanguageOf;
  readonly log: Log;
}

/** Shows a private answer to everyone in the channel, with the name of who shares it; the private one stays. */
export function onShare({ open, render, languageOf, log }: Sharing) {
  return async (click: Click): Promise<void> => {
    await click.ack();
    const { action, body, client, context, respond } = click;
    const { thread_ts } = clickPlace(body);
    const inPlace = { replace_original: false, ...(thread_ts !== undefined && { thread_ts }) };
    const wanted = readAction('share', action);
    const answer = wanted === undefined ? undefined : openAll(wanted, open);
    if (answer !== undefined) {
      const message = render(answer, 'shared', body.user.id);
      return respondWith(respond, { response_type: 'in_channel', ...inPlace }, message, log);
    }
    const language = wanted?.language ?? (await languageOf(client, personOf(context, body.user.id), ''));
    const sentence = PHRASES[language][wanted === undefined ? 'outdated' : 'gone'];
    await respondWith(respond, { response_type: 'ephemeral', ...inPlace }, renderSentence(sentence), log);
  };
}

/** One answer of all the entries that still exist. */
function openAll({ ids, language }: ActionValue<'share'>, open: Brain['open']): Found | undefined {
  const [first, ...rest] = ids.flatMap((id) => open(id, language) ?? []);
  if (first === undefined) return undefined;
  const [card, ...others] = first.cards;
  return { ...first, cards: [card, ...others, ...rest.flatMap(({ cards }) => cards)] };
}
