import { editDistanceWithin } from './edit-distance.ts';
import { isLikelySlip } from './is-likely-slip.ts';
import { lettersOf } from './keyboard-slip.ts';
import { canBeWithin, type LetterSet, letterSetOf } from './letter-set.ts';

/** A known word that others are repaired towards. */
export interface SpelledWord {
  /** As the notes write it. */
  readonly word: string;
  /** Itself in lower case without joints for Latin, jamo for Hangul. */
  readonly letters: string;
  readonly set: LetterSet;
  readonly standing: Standing;
  /** In how many entries it stands: of two words equally near, the one that more is said of is likelier meant. */
  readonly entries: number;
}

/**
 * What a known word is to the notes. `meaning`: the lexicon knows what it means. `name`: it stands in a name. `common`: it
 * stands in several notes.
 */
export type Standing = 'meaning' | 'name' | 'common';

/** The known words whose letters are so many. */
export type WordsOfLength = (script: 'latin' | 'hangul', length: number) => readonly SpelledWord[];

/**
 * How far a spelling may be from a known word, by the length of the known one. Shorter words have too many neighbours, and
 * Korean words differ by less than they seem to.
 */
const SPELLING = {
  latin: [
    { from: 9, edits: 2 },
    { from: 5, edits: 1 },
  ],
  hangul: [
    { from: 12, edits: 2 },
    { from: 4, edits: 1 },
  ],
} as const;

/** No word is further than this from what it means. */
const MOST_EDITS = 2;

/** From this length on a word may be meant; what matters less must be longer (마늘 is no 만들). */
const SHORTEST: Readonly<Record<Standing, { readonly latin: number; readonly hangul: number }>> = {
  meaning: { latin: 5, hangul: 4 },
  name: { latin: 5, hangul: 5 },
  common: { latin: 7, hangul: 8 },
};

/** From this length on a word may differ by more than a slip. */
const LONG = { latin: 7, hangul: 8 } as const;

/**
 * The known words that a misspelt one is nearest to, the likeliest first: one, mostly, several where they are equally near, and
 * none where nothing is near, or the word is known.
 */
export function nearestSpellings(
  word: string,
  script: 'latin' | 'hangul',
  wordsOfLength: WordsOfLength,
): readonly string[] {
  const letters = script === 'latin' ? word.toLowerCase().replace(/[-_.]/g, '') : lettersOf(word);
  const set = letterSetOf(letters);
  let nearest: SpelledWord[] = [];
  let distance = MOST_EDITS;
  for (let length = letters.length - MOST_EDITS; length <= letters.length + MOST_EDITS; length++) {
    const edits = SPELLING[script].find((rule) => length >= rule.from)?.edits ?? 0;
    for (const known of edits === 0 ? [] : wordsOfLength(script, length)) {
      const most = Math.min(edits, distance);
      if (!canBeWithin(set, known.set, most) || !mayBeMeant(letters, known, script)) continue;
      const apart = editDistanceWithin(letters, known.letters, most);
      if (apart === undefined || !mayDifferSo(letters, known.letters, apart, script)) continue;
      if (apart < distance) nearest = [];
      distance = apart;
      nearest.push(known);
    }
  }
  const meaning = nearest.filter(({ standing }) => standing === 'meaning');
  const likely = (meaning.length > 0 ? meaning : nearest).sort((one, other) => other.entries - one.entries);
  return distance === 0 ? [] : likely.map((known) => known.word);
}

function mayBeMeant(letters: string, known: SpelledWord, script: 'latin' | 'hangul'): boolean {
  return Math.max(letters.length, known.letters.length) >= SHORTEST[known.standing][script];
}

/** Long words may differ in anything but the first letter; where that differs, or a word is short, it must be by a slip. */
function mayDifferSo(letters: string, known: string, apart: number, script: 'latin' | 'hangul'): boolean {
  if (letters[0] === known[0] && known.length >= LONG[script]) return true;
  return apart === 0 || (apart === 1 && isLikelySlip(letters, known));
}
