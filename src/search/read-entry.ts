import type { ReadUnits } from '../language/create-unit-reader.ts';
import type { Unit } from '../language/unit.ts';
import type { EntryText } from './describe-entry.ts';
import { leadingTermsOf, type Term, termsOf } from './index-terms.ts';

/** The lines of an entry that questions are compared with, read into units. */
export type EntryUnits = Readonly<Record<'names' | 'aliases' | 'asked', readonly (readonly Unit[])[]>>;

/** The fields of the index. */
export const TERM_FIELDS = ['title', 'asked', 'path', 'body', 'code'] as const;

/** The terms of an entry by field of the index. */
export type EntryTerms = Readonly<Record<(typeof TERM_FIELDS)[number], readonly string[]>>;

/** Reads the lines that questions are compared with; long text is compared with none. */
export function readUnits({ names, aliases, asked }: EntryText, read: ReadUnits): EntryUnits {
  return { names: names.map(read), aliases: aliases.map(read), asked: asked.map(read) };
}

/** Reads every line of an entry for the index. */
export function readTerms(text: EntryText, read: ReadUnits): EntryTerms {
  const collect = (lines: readonly string[]): string[] => collectTerms(lines, read, termsOf, MOST_REPEATS);
  const collectLong = (lines: readonly string[]): string[] => collectTerms(lines, read, leadingTermsOf, 1);
  return {
    title: collect(text.names),
    asked: collect([...text.aliases, ...text.asked]),
    path: collect(text.path),
    body: collectLong(text.body),
    code: collectLong(text.code),
  };
}

/** A term that is named twice is what the entry is about. How much more often, or how often long text says it, tells nothing. */
const MOST_REPEATS = 2;

/** The terms that a field is indexed by; what only carries a question is left out. */
function collectTerms(
  lines: readonly string[],
  read: ReadUnits,
  termsOfUnit: (unit: Unit) => readonly Term[],
  mostRepeats: number,
): string[] {
  const terms: string[] = [];
  const repeats = new Map<string, number>();
  for (const line of lines) {
    for (const unit of read(line)) {
      if (unit.weightClass === 'scaffolding') continue;
      for (const { term } of termsOfUnit(unit)) {
        const repeat = (repeats.get(term) ?? 0) + 1;
        repeats.set(term, repeat);
        if (repeat <= mostRepeats) terms.push(term);
      }
    }
  }
  return terms;
}
