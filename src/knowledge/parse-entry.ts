import type { Draft } from './draft.ts';
import { draftEntry } from './draft-entry.ts';
import type { Entry, Problem } from './entry.ts';
import { splitFamily } from './split-family.ts';

/** The entries of a curated file, deeply frozen, and why the others could not be read. */
export interface ParsedEntries {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** The same entries as they were written, for the checks. */
export interface DraftedEntries {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a curated file: one entry, or a family of several. Pure. An entry that has a problem is left out, the others
 * are there; what is merely badly written is no problem here, see `checks/`. `text` is decoded, with LF line ends.
 */
export function parseEntry(path: string, text: string): ParsedEntries {
  const { drafts, problems } = draftEntries(path, text);
  return { entries: drafts.map((draft) => draft.entry), problems };
}

/** Does what `parseEntry` does, and keeps the Markdown of each entry with it, for the checks to look at. */
export function draftEntries(path: string, text: string): DraftedEntries {
  const pieces = splitFamily(text);
  const drafted = pieces.map((piece) => draftEntry(path, piece, pieces.length === 1));
  return {
    drafts: drafted.flatMap((result) => (result.kind === 'drafted' ? [result.draft] : [])),
    problems: drafted.flatMap((result) => (result.kind === 'faulty' ? result.problems : [])),
  };
}
