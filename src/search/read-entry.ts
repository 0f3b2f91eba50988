import type { ReadUnits, Unit } from '../language/create-unit-reader.ts';
import type { EntryText } from './describe-entry.ts';
import { termsOf } from './index-terms.ts';

/** An entry read into units, line by line: once, for the index and for the comparison with questions. */
export type EntryUnits = Readonly<Record<keyof EntryText, readonly (readonly Unit[])[]>>;

/** The terms of an entry by field of the index. */
export type EntryTerms = Readonly<Record<'title' | 'asked' | 'path' | 'body' | 'code', readonly string[]>>;

/** Reads every line of an entry. */
export function readEntry(text: EntryText, read: ReadUnits): EntryUnits {
  return {
    names: text.names.map(read),
    aliases: text.aliases.map(read),
    asked: text.asked.map(read),
    path: text.path.map(read),
    body: text.body.map(read),
    code: text.code.map(read),
  };
}

/** The terms that an entry is indexed by; what only carries a question is left out. */
export function termsOfEntry(units: EntryUnits): EntryTerms {
  return {
    title: termsOfLines(units.names),
    asked: termsOfLines([...units.aliases, ...units.asked]),
    path: termsOfLines(units.path),
    body: termsOfLines(units.body),
    code: termsOfLines(units.code),
  };
}

/** A term that a field says more often than this is what the entry is about; how much more often tells nothing. */
const MOST_REPEATS = 3;

function termsOfLines(lines: readonly (readonly Unit[])[]): string[] {
  const terms: string[] = [];
  const repeats = new Map<string, number>();
  for (const line of lines) {
    for (const unit of line) {
      if (unit.weightClass === 'scaffolding') continue;
      for (const { term } of termsOf(unit)) {
        const repeat = (repeats.get(term) ?? 0) + 1;
        repeats.set(term, repeat);
        if (repeat <= MOST_REPEATS) terms.push(term);
      }
    }
  }
  return terms;
}
