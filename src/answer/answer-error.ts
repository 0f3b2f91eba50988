import type { Entry } from '../knowledge/entry.ts';
import type { Answer } from './answer.ts';
import { type Asking, cardOf, foundCards } from './found-answer.ts';

/** Several errors in one message are answered together, up to this many. */
const MOST_ERRORS = 3;

/**
 * Answers a message that holds an error as a program prints it, with the notes that recognise it, in the order of its
 * lines. `undefined` where none does.
 */
export function answerError(asking: Asking): Answer | undefined {
  const lines = [...asking.recognise(asking.text.split('\n'))].sort(([one], [other]) => one - other);
  // Of several notes on one line the first is shown, and the others are offered.
  const shown = new Set<Entry>(lines.flatMap(([, [first]]) => first ?? []));
  const [first, ...rest] = [...shown].slice(0, MOST_ERRORS).map((entry) => cardOf(entry, asking, []));
  if (first === undefined) return undefined;
  const others = lines.flatMap(([, entries]) => entries.map(({ id }) => id));
  return foundCards([first, ...rest], asking, { confidence: 1, others });
}
