import { meantWords, type Vocabulary } from './meant-words.ts';
import { splitWords, type Word } from './split-words.ts';
import { unslippedBeside, unslippedWord } from './unslip-word.ts';
import { PARTICLES, VERB_ENDING } from './words/particles.ts';

/** What a text with slips and misspellings can be read as. */
export interface Repair {
  /** The mended texts, the likeliest first; several where a word is equally near to several. Empty where nothing was mended. */
  readonly readings: readonly string[];
  /** What was changed in the first of them. */
  readonly changes: readonly { readonly from: string; readonly to: string }[];
}

/** Words longer than this are no misspellings but pasted data, and comparing them costs time. */
const LONGEST_WORD = 40;

/** More unknown words than this mean that the text is prose or data, whose spelling is not repaired. */
const MOST_MISSPELT = 6;

/** So many readings are told apart by what the notes say to each. */
const MOST_READINGS = 4;

/**
 * Mends keyboard slips (`vkem`, `애찯ㄱ`), misspellings (`crashlopbackoff`, 컨테이나) and lost spaces (`dockersave`) of
 * unknown words. Known words are never touched, and a word that is near to none is left as it is.
 */
export function repairWords(text: string, vocabulary: Vocabulary): Repair {
  const words = splitWords(text);
  const unknown = words.filter((word) => isRepairable(word) && !vocabulary.knows(word.text));
  if (unknown.length === 0) return { readings: [], changes: [] };
  const meant = new Map<string, readonly string[]>();
  for (const word of unknown) {
    const unslipped = unslippedWord(word, vocabulary);
    if (unslipped !== undefined) meant.set(word.text, [unslipped]);
  }
  const unslip = meant.size > 0 ? unslippedBeside : unslippedWord;
  for (const word of unknown) {
    if (meant.has(word.text)) continue;
    const unslipped = unslip(word, vocabulary);
    if (unslipped !== undefined) meant.set(word.text, [unslipped]);
    else if (unknown.length <= MOST_MISSPELT) meant.set(word.text, meantWords(word, vocabulary));
  }
  return readingsOf(text, words, meant);
}

/** The 이랑 of `stop이랑` is a particle and no misspelling, though by itself no word either. */
function isRepairable(word: Word): boolean {
  return (
    !(word.glued && (PARTICLES.has(word.text) || VERB_ENDING.test(word.text))) &&
    word.text.length <= LONGEST_WORD &&
    word.script !== 'flag' &&
    word.script !== 'number'
  );
}

/** The text with the likeliest of all meant words, then with another one in turn. */
function readingsOf(
  text: string,
  words: readonly Word[],
  meant: ReadonlyMap<string, readonly string[]>,
): Repair {
  const changes = [...meant].flatMap(([from, [to]]) => (to === undefined ? [] : { from, to }));
  if (changes.length === 0) return { readings: [], changes };
  const likeliest = new Map(changes.map(({ from, to }) => [from, to]));
  const others = [...meant].flatMap(([from, [, ...rest]]) =>
    rest.map((to) => new Map(likeliest).set(from, to)),
  );
  const readings = [likeliest, ...others].slice(0, MOST_READINGS).map((to) => replaceWords(text, words, to));
  return { readings, changes };
}

/** Replaces whole words only: the `im` of `image` is not the word `im`. */
function replaceWords(text: string, words: readonly Word[], meant: ReadonlyMap<string, string>): string {
  let replaced = '';
  let end = 0;
  for (const { text: word } of words) {
    const start = text.indexOf(word, end);
    replaced += text.slice(end, start) + (meant.get(word) ?? word);
    end = start + word.length;
  }
  return replaced + text.slice(end);
}
