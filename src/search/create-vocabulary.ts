import type { Lexicon } from '../language/create-lexicon.ts';
import type { ReadUnits } from '../language/create-unit-reader.ts';
import { lettersOf } from '../language/keyboard-slip.ts';
import { letterSetOf } from '../language/letter-set.ts';
import type { Vocabulary } from '../language/meant-words.ts';
import type { SpelledWord, Standing } from '../language/nearest-spellings.ts';
import { compoundParts, lookupKey } from '../language/split-words.ts';
import type { Unit } from '../language/unit.ts';
import { termsOf } from './index-terms.ts';
import type { Lookup } from './search.ts';
import type { TermCounts } from './term-counts.ts';

/** What is known of words, and where it comes from. */
interface Sources {
  readonly lexicon: Lexicon;
  readonly read: ReadUnits;
  readonly counts: TermCounts;
  readonly lookup: Lookup;
  /** All names and aliases. */
  readonly names: readonly string[];
}

/** A word that nothing is called must stand in so many entries to be what somebody meant. */
const COMMON = 3;

/** Everything that can be meant by a misspelt word: the lexicon's words, those of names, and the common ones of the notes. */
export function createVocabulary(sources: Sources): Vocabulary {
  const { lexicon, read, counts, lookup } = sources;
  const named = wordsOfNames(sources);
  const spelled = spellWords(named, sources);
  const latin = groupByLength(spelled.filter(({ letters }) => isLatin(letters)));
  const hangul = groupByLength(spelled.filter(({ letters }) => !isLatin(letters)));
  const isKnown = (unit: Unit): boolean => isUnderstood(unit, counts) || named.has(unit.stem);
  return {
    knows: (word) => read(word).every(isKnown) || lookup(word).length > 0,
    means: (word) => lexicon.conceptsOf(word).length > 0,
    wordsOfLength: (script, length) => (script === 'latin' ? latin : hangul).get(length) ?? [],
  };
}

/** Word by word: 플레인 is known, though it is only said in 컨트롤 플레인. */
function wordsOfNames({ names, read }: Sources): ReadonlySet<string> {
  const words = new Set(names.flatMap((name) => name.split(/\s+/)));
  return new Set([...words].flatMap((word) => read(word).flatMap(wordsOf)));
}

function spellWords(named: ReadonlySet<string>, { lexicon, counts, names }: Sources): SpelledWord[] {
  const common = [...counts.terms()].filter((term) => counts.entries(term) >= COMMON);
  const written = writtenForms(names);
  const standingOf = (word: string): Standing => {
    if (lexicon.conceptsOf(word).length > 0) return 'meaning';
    return named.has(word) ? 'name' : 'common';
  };
  return [...new Set([...lexicon.keys(), ...named, ...common])].flatMap((word) => {
    const letters = isLatin(word) ? word : isHangul(word) ? lettersOf(word) : undefined;
    if (letters === undefined) return [];
    const set = letterSetOf(letters);
    const entries = counts.entries(word);
    return { word: written.get(word) ?? word, letters, set, standing: standingOf(word), entries };
  });
}

function wordsOf(unit: Unit): string[] {
  return unit.weightClass === 'scaffolding' ? [] : [unit.stem, ...unit.parts];
}

/** Compounds are shown as notes write them, the first note's way: CrashLoopBackOff, `kube-proxy`. */
function writtenForms(names: readonly string[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const name of names) {
    const isCompound = !/\s/.test(name) && compoundParts(name).length > 0;
    if (isCompound && !written.has(lookupKey(name))) written.set(lookupKey(name), name);
  }
  return written;
}

/** Shorter parts are known by chance: CrashLoopBackOf ends in a word. */
const SHORTEST_PART = 3;

function isUnderstood(unit: Unit, counts: TermCounts): boolean {
  if (unit.concepts.length > 0 || unit.weightClass === 'scaffolding') return true;
  // Of a compound that is misspelt in one part (CrashLoopBackof) the other parts are known, and that is not enough.
  const terms = termsOf(unit);
  const parts = terms.filter(({ share }) => share === 'part');
  return (
    terms.some(({ term, share }) => share !== 'part' && counts.has(term)) ||
    (parts.length > 0 && parts.every(({ term }) => term.length >= SHORTEST_PART && counts.has(term)))
  );
}

function isLatin(word: string): boolean {
  return /^[a-z][a-z0-9]*$/.test(word);
}

function isHangul(word: string): boolean {
  return /^[가-힣]+$/.test(word);
}

function groupByLength(words: readonly SpelledWord[]): ReadonlyMap<number, readonly SpelledWord[]> {
  const groups = new Map<number, SpelledWord[]>();
  for (const word of words) {
    const group = groups.get(word.letters.length);
    if (group === undefined) groups.set(word.letters.length, [word]);
    else group.push(word);
  }
  return groups;
}
