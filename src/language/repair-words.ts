import { editDistanceWithin } from './edit-distance.ts';
import { lettersOf, slippedToHangul, slippedToLatin } from './keyboard-slip.ts';
import { splitWords, type Word } from './split-words.ts';
import { LONGEST_PARTICLE, PARTICLES, VERB_ENDING } from './words/particles.ts';

/** The words that can be meant: everything the lexicon and the notes know. */
export interface Vocabulary {
  /** Whether a word as written (with its particles, plural ...) is understood. */
  readonly knows: (word: string) => boolean;
  /** The nearest known Latin words and Korean words to repair towards, by length of their letters. */
  readonly nearLength: (script: 'latin' | 'hangul', length: number) => readonly SpelledWord[];
}

/** A known word with its letters: itself for Latin, jamo for Hangul. */
export interface SpelledWord {
  readonly word: string;
  readonly letters: string;
}

/** The text with its slips and misspellings mended, and what was changed. */
export interface Repair {
  readonly text: string;
  readonly changes: readonly { readonly from: string; readonly to: string }[];
}

/**
 * How far a spelling may be from a known word, by the length of the known one. Shorter words have too many neighbours
 * (`exist` is no `exit`, `buildx` no `build`), and Korean words differ by less than they seem to: one letter only.
 */
const SPELLING = {
  latin: [
    { from: 9, edits: 2 },
    { from: 6, edits: 1 },
  ],
  hangul: [
    { from: 12, edits: 2 },
    { from: 5, edits: 1 },
  ],
} as const;

/** No word is further than this from what it means. */
const MOST_EDITS = 2;

/** Words longer than this are no misspellings but pasted data, and comparing them costs time. */
const LONGEST_WORD = 24;

/** Unknown words beyond this many mean that the text is prose or data, which is not repaired. */
const MOST_REPAIRS = 6;

/**
 * Mends keyboard slips (`vkem`, `애찯ㄱ`) and misspellings (`crashlopbackoff`, 컨테이나) of unknown words. Known words are
 * never touched, and a word without one clearly nearest neighbour is left as it is.
 */
export function repairWords(text: string, vocabulary: Vocabulary): Repair {
  const unknown = splitWords(text).filter((word) => isRepairable(word) && !vocabulary.knows(word.text));
  if (unknown.length === 0 || unknown.length > MOST_REPAIRS) return { text, changes: [] };
  const changes: { from: string; to: string }[] = [];
  let mended = text;
  for (const word of unknown) {
    const to = meantWord(word, vocabulary);
    if (to === undefined || changes.some((change) => change.from === word.text)) continue;
    changes.push({ from: word.text, to });
    mended = mended.replaceAll(word.text, to);
  }
  return { text: mended, changes };
}

/** The 이랑 of `stop이랑` is a particle and no misspelling, though by itself no word either. */
function isRepairable(word: Word): boolean {
  return (
    !(word.glued && (PARTICLES.has(word.text) || VERB_ENDING.test(word.text))) &&
    word.text.length > 1 &&
    word.text.length <= LONGEST_WORD &&
    word.script !== 'flag' &&
    word.script !== 'number'
  );
}

function meantWord(word: Word, vocabulary: Vocabulary): string | undefined {
  const slipped = word.script === 'latin' ? slippedToHangul(word.text) : slippedToLatin(word.text);
  if (slipped !== undefined && slipped.length > 1 && vocabulary.knows(slipped)) return slipped;
  if (word.script === 'jamo') return undefined;
  if (word.script === 'latin') return nearestSpelling(word.text.toLowerCase(), 'latin', vocabulary);
  for (const { stem, ending } of inflections(word.text)) {
    const near = nearestSpelling(stem, 'hangul', vocabulary);
    if (near !== undefined) return near + ending;
  }
  return undefined;
}

/** A Korean word whole, then without each particle it may end in: 컨테이나를 is 컨테이나 + 를. */
function inflections(word: string): { stem: string; ending: string }[] {
  const lengths = [...Array(LONGEST_PARTICLE).keys()].map((index) => index + 1);
  const endings = lengths.map((length) => word.slice(-length)).filter((ending) => PARTICLES.has(ending));
  return ['', ...endings]
    .map((ending) => ({ stem: word.slice(0, word.length - ending.length), ending }))
    .filter(({ stem }) => stem.length > 1);
}

function nearestSpelling(
  word: string,
  script: 'latin' | 'hangul',
  vocabulary: Vocabulary,
): string | undefined {
  const letters = script === 'latin' ? word : lettersOf(word);
  let best: { word: string; distance: number } | undefined;
  let isTied = false;
  for (let length = letters.length - MOST_EDITS; length <= letters.length + MOST_EDITS; length++) {
    const most = SPELLING[script].find((rule) => length >= rule.from)?.edits;
    if (most === undefined) continue;
    for (const known of vocabulary.nearLength(script, length)) {
      // People hit the first letter; a different one is a different word (`build`, `guild`).
      if (known.letters[0] !== letters[0]) continue;
      const distance = editDistanceWithin(letters, known.letters, most);
      if (distance === undefined || (best !== undefined && distance > best.distance)) continue;
      isTied = best !== undefined && distance === best.distance;
      best = { word: known.word, distance };
    }
  }
  return isTied ? undefined : best?.word;
}
