import type { Lexicon } from '../language/create-lexicon.ts';
import type { ReadUnits } from '../language/create-unit-reader.ts';
import { lettersOf } from '../language/keyboard-slip.ts';
import type { SpelledWord, Vocabulary } from '../language/repair-words.ts';
import type { Unit } from '../language/unit.ts';
import { termsOf } from './index-terms.ts';
import type { TermCounts } from './term-counts.ts';

/** Everything that can be meant by a misspelt word: the lexicon's surfaces and the words of the notes. */
export function createVocabulary(lexicon: Lexicon, read: ReadUnits, counts: TermCounts): Vocabulary {
  const words = new Set([...lexicon.keys(), ...counts.terms()]);
  const latin = bucketByLength([...words].filter(isLatin).map((word) => ({ word, letters: word })));
  const hangul = bucketByLength(
    [...words].filter(isHangul).map((word) => ({ word, letters: lettersOf(word) })),
  );
  return {
    knows: (word) => read(word).every((unit) => isKnown(unit, counts)),
    nearLength: (script, length) => (script === 'latin' ? latin : hangul).get(length) ?? [],
  };
}

function isKnown(unit: Unit, counts: TermCounts): boolean {
  if (unit.concepts.length > 0 || unit.weightClass === 'scaffolding') return true;
  // Of a compound that is misspelt in one part (CrashLoopBackof) the other parts are known, and that is not enough.
  const terms = termsOf(unit);
  const parts = terms.filter(({ share }) => share === 'part');
  return (
    terms.some(({ term, share }) => share !== 'part' && counts.has(term)) ||
    (parts.length > 0 && parts.every(({ term }) => counts.has(term)))
  );
}

function isLatin(word: string): boolean {
  return /^[a-z][a-z0-9]*$/.test(word);
}

function isHangul(word: string): boolean {
  return /^[가-힣]+$/.test(word);
}

function bucketByLength(words: readonly SpelledWord[]): ReadonlyMap<number, readonly SpelledWord[]> {
  const buckets = new Map<number, SpelledWord[]>();
  for (const word of words) {
    const bucket = buckets.get(word.letters.length);
    if (bucket === undefined) buckets.set(word.letters.length, [word]);
    else bucket.push(word);
  }
  return buckets;
}
