import type { SectionRole } from '../knowledge/entry.ts';
import { SURE } from '../search/confidence.ts';
import type { Answer, Card } from './answer.ts';
import { findMentions } from './find-mentions.ts';
import { type Asking, cardOf, foundAnswer, foundCards } from './found-answer.ts';

/** The parts of an entry that help to tell it from another. */
const TELLING: readonly SectionRole[] = ['lead', 'why', 'when', 'how', 'kinds', 'confused'];

/**
 * Compares two things that a question names: with the note that compares them where there is one, else by showing both,
 * in the order asked. `undefined` where the question does not name two things that the notes know.
 */
export function compareTwo(asking: Asking): Answer | undefined {
  const { text, notes, book } = asking;
  const written = notes.search({ text, only: ['comparison'] });
  const [best] = written.hits;
  if (best !== undefined && best.confidence >= SURE) {
    return foundAnswer([best.id], asking, { confidence: best.confidence });
  }
  const [first, second] = findMentions(text, notes.lookup, notes.lexicon)
    .map(({ ids }) => ids.flatMap((id) => book.leadOf(id) ?? []).find((entry) => entry.kind !== 'note'))
    .filter((entry) => entry !== undefined);
  if (first === undefined || second === undefined || first.id === second.id) return undefined;
  const general = notes.search({ text }).hits;
  const top = book.leadOf(general[0]?.id ?? '');
  if (
    top !== undefined &&
    top.id !== first.id &&
    top.id !== second.id &&
    (general[0]?.confidence ?? 0) > SURE
  ) {
    return undefined;
  }
  return foundCards([shorten(cardOf(first, asking, [])), shorten(cardOf(second, asking, []))], asking, {
    confidence: SURE,
    others: general.map((hit) => hit.id),
  });
}

function shorten(card: Card): Card {
  return { ...card, sections: card.sections.filter(({ role }) => TELLING.includes(role)), related: [] };
}
