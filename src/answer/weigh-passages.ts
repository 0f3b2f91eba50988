import type { Entry } from '../knowledge/entry.ts';
import type { ReadUnits } from '../language/create-unit-reader.ts';
import type { Unit } from '../language/unit.ts';
import { isAction } from '../language/words/actions.ts';
import { keysOf, termsOf } from '../search/index-terms.ts';
import { isLeftOut } from '../search/left-out.ts';
import { type Passage, plainText } from './passages.ts';

/** A passage with how much of the question it says. */
export interface WeighedPassage extends Passage {
  /** The weight of the question's telling words in it; a word that no other passage says counts 1, others less. */
  readonly weight: number;
  /** Its share of all that the question tells, from 0 to 1. */
  readonly share: number;
  /** How many telling words it says. What is done, and "all", counts only beside another word. */
  readonly words: number;
}

/** What the passages of an entry say of a question. */
export interface WeighedPassages {
  /** The weightiest first; of equals, the one that comes first. */
  readonly ranked: readonly WeighedPassage[];
  /** What the entry's first sentence says of it: that much the reader is told anyway. */
  readonly opening: number;
}

/** Weighs passages of an entry against a question. Telling is a word that does not name the entry itself. */
export function weighPassages(
  entry: Entry,
  passages: readonly Passage[],
  question: readonly Unit[],
  read: ReadUnits,
): WeighedPassages {
  const said = passages.map(({ says }) => termsIn(says, read));
  const worthOf = (keys: readonly string[]): number => {
    const holders = said.filter((terms) => holds(terms, keys)).length;
    return Math.log(1 + said.length / Math.max(holders, UNSAID)) / Math.log(1 + said.length);
  };
  const telling = tellingWords(entry, question, read).map((word) => ({ ...word, worth: worthOf(word.keys) }));
  const total = sum(telling);
  const ranked = passages.map((passage, index) => {
    const shared = telling.filter(({ keys }) => holds(said[index] ?? new Set(), keys));
    const weight = sum(shared);
    return { ...passage, weight, share: total === 0 ? 0 : weight / total, words: countTelling(shared) };
  });
  const opening = termsIn(openingOf(entry), read);
  return {
    ranked: ranked.sort((one, other) => other.weight - one.weight),
    opening: sum(telling.filter(({ keys }) => holds(opening, keys))),
  };
}

interface TellingWord {
  readonly keys: readonly string[];
  readonly isGeneral: boolean;
}

function countTelling(words: readonly TellingWord[]): number {
  return words.length === 1 && words[0]?.isGeneral === true ? 0 : words.length;
}

/** A word that no passage says counts as half a passage: rarer than the rarest. */
const UNSAID = 0.5;

/** The words of a question that say more than what the entry is about, none twice. */
function tellingWords(entry: Entry, question: readonly Unit[], read: ReadUnits): TellingWord[] {
  const own = subjectOf(entry, read);
  const words = question
    .map((unit, index) => ({
      unit,
      keys: isDenied(question, index) ? keysOf(unit).map(deny) : keysOf(unit),
      isGeneral: isAction(unit) || unit.concepts.includes('all'),
    }))
    .filter(({ unit, keys }) => isTelling(unit) && !holds(own, keys));
  return [...new Map(words.map((word) => [word.keys.join(' '), word])).values()];
}

/** A syllable that no list knows is the rest of a verb: 떠 in "어디에 떠 있어". */
function isTelling({ weightClass, concepts, script, stem }: Unit): boolean {
  return weightClass === 'content' && (concepts.length > 0 || script !== 'hangul' || stem.length > 1);
}

/** What an entry is called, and what its likely questions keep saying; found out once for each reader. */
function subjectOf(entry: Entry, read: ReadUnits): ReadonlySet<string> {
  const subjects = SUBJECTS.get(read) ?? new WeakMap<Entry, ReadonlySet<string>>();
  SUBJECTS.set(read, subjects);
  const subject = subjects.get(entry) ?? findSubject(entry, read);
  subjects.set(entry, subject);
  return subject;
}

const SUBJECTS = new WeakMap<ReadUnits, WeakMap<Entry, ReadonlySet<string>>>();

function findSubject({ names, aliases, halves, asked }: Entry, read: ReadUnits): ReadonlySet<string> {
  const titles = Object.values(halves).map(({ title }) => title);
  const subject = new Set(termsIn([...names, ...aliases, ...titles], read));
  for (const lines of Object.values(asked)) {
    const said = lines.map((line) => termsIn([line], read));
    for (const term of new Set(said.flatMap((terms) => [...terms]))) {
      if (said.filter((terms) => terms.has(term)).length > lines.length * KEPT_SAYING) subject.add(term);
    }
  }
  return subject;
}

/** The share of the likely questions in one language from which on a word of theirs is the subject: every third. */
const KEPT_SAYING = 0.34;

/** Up to the first full stop that a space or the end follows; `v1.25` goes on. */
function openingOf({ halves }: Entry): string[] {
  const summaries = Object.values(halves).map(({ summary }) => plainText(summary));
  return summaries.map((summary) => /^.*?[.?!。](?=\s|$)/.exec(summary)?.[0] ?? summary);
}

/** All terms of some texts; what is said not to be so is a term of its own. */
function termsIn(texts: readonly string[], read: ReadUnits): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => {
      const units = read(text);
      return units.flatMap((unit, index) => {
        if (unit.weightClass === 'scaffolding' || unit.text === NO) return [];
        // `--all-namespaces` says what its words say; `no` of `--no-deps` would be read as short for nodes.
        const inFlag = unit.script === 'flag' ? read(unit.parts.filter(isWord).join(' ')) : [];
        const terms = [unit, ...inFlag].flatMap(termsOf).map(({ term }) => term);
        return isDenied(units, index) ? terms.map(deny) : terms;
      });
    }),
  );
}

function isWord(part: string): boolean {
  return part.length > 2;
}

/** In a sentence of a note it denies something, and is not short for nodes. */
const NO = 'no';

/** 기다리지 않고, without waiting: who asks how to wait wants the opposite. */
function isDenied(units: readonly Unit[], index: number): boolean {
  return isLeftOut(units, index) || units[index + 1]?.text.startsWith('않') === true;
}

function deny(term: string): string {
  return `not ${term}`;
}

function holds(terms: ReadonlySet<string>, keys: readonly string[]): boolean {
  return keys.some((key) => terms.has(key));
}

function sum(words: readonly { readonly worth: number }[]): number {
  return words.reduce((total, { worth }) => total + worth, 0);
}
