import type { ReadUnits } from '../language/create-unit-reader.ts';
import type { Unit } from '../language/unit.ts';
import type { EntryText } from './describe-entry.ts';
import { leadingTermsOf, type Term, termsOf } from './index-terms.ts';

/** The lines of an entry that questions are compared with, read into units. */
export type EntryUnits = Readonly<Record<'names' | 'aliases' | 'asked', readonly (readonly Unit[])[]>>;

/** The terms of an entry by field of the index. */
export type EntryTerms = Readonly<Record<'title' | 'asked' | 'path' | 'body' | 'code', readonly string[]>>;

/** An entry read once, for the index and for the comparison with questions. */
export interface EntryReading {
  readonly units: EntryUnits;
  readonly terms: EntryTerms;
}

/** Reads every line of an entry. Of long text only the terms are kept: its units would fill most of the memory. */
export function readEntry(text: EntryText, read: ReadUnits): EntryReading {
  const units: EntryUnits = {
    names: text.names.map(read),
    aliases: text.aliases.map(read),
    asked: text.asked.map(read),
  };
  const readLong = (lines: readonly string[]): string[] => collectTerms(lines, read, leadingTermsOf, 1);
  return {
    units,
    terms: {
      title: collectTerms(units.names, (line) => line, termsOf),
      asked: collectTerms([...units.aliases, ...units.asked], (line) => line, termsOf),
      path: collectTerms(text.path, read, termsOf),
      body: readLong(text.body),
      code: readLong(text.code),
    },
  };
}

/** A term that is named twice is what the entry is about. How much more often, or how often long text says it, tells nothing. */
const MOST_REPEATS = 2;

/** The terms that a field is indexed by; what only carries a question is left out. */
function collectTerms<Line>(
  lines: readonly Line[],
  unitsOf: (line: Line) => readonly Unit[],
  termsOfUnit: (unit: Unit) => readonly Term[],
  mostRepeats = MOST_REPEATS,
): string[] {
  const terms: string[] = [];
  const repeats = new Map<string, number>();
  for (const line of lines) {
    for (const unit of unitsOf(line)) {
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
