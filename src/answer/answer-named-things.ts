import type { Entry } from '../knowledge/entry.ts';
import type { Answer, Card } from './answer.ts';
import { askedMentions } from './asked-mentions.ts';
import { focusOf, type Wish } from './cues.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { type Asking, fittedCardOf, foundAnswer, foundCards } from './found-answer.ts';

/** So many things are answered in one message; who names more wants to search. */
const MOST_THINGS = 3;

/** As sure as of a name alone, but for the sentence around it. */
const CONFIDENCE = 0.97;

/** Words of context that leave a question about the thing itself: "도커에서 볼륨이 뭐야", "파드의 역할", "왜 써". */
const BESIDE_THE_POINT = new Set(
  'k8s docker kubectl reason role_of asks_where asks_when asks_who'.split(' '),
);

/**
 * Answers a question that does nothing but name things: one ("evicted가 뭐야"), or a few ("CrashLoopBackOff랑 OOMKilled"), each
 * with its card, in the order asked. `undefined` where it says anything else.
 */
export function answerNamedThings(asking: Asking, wishes: readonly Wish[]): Answer | undefined {
  const { text, notes, book } = asking;
  const mentions = findMentions(text, notes.lookup, notes.lexicon);
  if (mentions.length === 0 || mentions.length > MOST_THINGS || !saysNothingElse(asking, mentions))
    return undefined;
  const asked = askedMentions(text, mentions, ({ ids }) => ids.flatMap((id) => book.find(id)?.kind ?? []));
  const entries = asked.flatMap((mention) => bestOf(mention, asking, wishes) ?? []);
  const [first, ...others] = [...new Set(entries)];
  if (first === undefined) return undefined;
  const focus = focusOf(wishes);
  const besides = mentions.flatMap(({ ids }) => ids);
  if (others.length === 0) {
    return foundAnswer([first.id], asking, { confidence: CONFIDENCE, focus, others: besides });
  }
  const cards: [Card, ...Card[]] = [
    fittedCardOf(first, asking, focus),
    ...others.map((entry) => fittedCardOf(entry, asking, focus)),
  ];
  return foundCards(cards, asking, { confidence: CONFIDENCE, others: besides });
}

/** Every meaningful word of the question belongs to a name in it. */
function saysNothingElse({ text, notes }: Asking, mentions: readonly Mention[]): boolean {
  const named = new Set(mentions.flatMap(({ name }) => notes.read(name).flatMap(meaningsOf)));
  return notes.read(text).every((unit) => {
    if (unit.weightClass === 'scaffolding') return true;
    if (unit.weightClass === 'context' && unit.concepts.every((concept) => BESIDE_THE_POINT.has(concept)))
      return true;
    return meaningsOf(unit).some((meaning) => named.has(meaning));
  });
}

function meaningsOf({ concepts, stem }: { concepts: readonly string[]; stem: string }): readonly string[] {
  return concepts.length > 0 ? concepts : [stem];
}

/** Where several kinds bear the name, what is called so as it is written, else the kind that the question's shape leans to. */
function bestOf(
  { name, ids }: Mention,
  { book, leaningOf }: Asking,
  wishes: readonly Wish[],
): Entry | undefined {
  const leaning = leaningOf(wishes);
  const worth = (entry: Entry): number =>
    (leaning[entry.kind] ?? 1) * (entry.names.includes(name) ? AS_WRITTEN : 1);
  return ids.flatMap((id) => book.leadOf(id) ?? []).toSorted((one, other) => worth(other) - worth(one))[0];
}

/** Whoever writes OOMKilled with its capitals means the status of that name, and no concept that has it as an alias. */
const AS_WRITTEN = 1.5;
