import type { Entry } from '../knowledge/entry.ts';
import { findMentions } from './find-mentions.ts';
import type { EntryBook, Notes } from './notes.ts';

/** Finds the note that compares two entries, in either order. */
export type FindComparison = (left: Entry, right: Entry) => Entry | undefined;

/**
 * Makes the finder. What a comparison compares is read from its own titles ("docker save와 docker export"), so that a new
 * comparison is found without being listed anywhere.
 */
export function createFindComparison(notes: Notes, book: EntryBook): FindComparison {
  const comparisons = notes.entries
    .filter((entry) => entry.kind === 'comparison')
    .map((entry) => ({ entry, ids: idsInTitles(entry, notes, book) }));
  return (left, right) => comparisons.find(({ ids }) => ids.has(left.id) && ids.has(right.id))?.entry;
}

function idsInTitles(entry: Entry, notes: Notes, book: EntryBook): ReadonlySet<string> {
  const titles = [...Object.values(entry.halves).map((half) => half.title), ...entry.names];
  const mentions = titles.flatMap((title) => findMentions(title, notes.lookup, notes.lexicon));
  return new Set(
    mentions.flatMap(({ ids }) =>
      ids.flatMap((id) => book.leadOf(id)?.id ?? []).filter((id) => id !== entry.id),
    ),
  );
}
