import type { Placed } from './draft.ts';
import { FAULTS, problemOf } from './faults.ts';
import type { FiledProblem } from './find-notes.ts';

/** The entries of one file, and the knowledge folder it is in. */
export interface FiledEntries {
  readonly folder: string;
  readonly entries: readonly Placed[];
}

/** An entry of a library, and the knowledge folder its path is relative to. */
export interface FiledEntry extends Placed {
  readonly folder: string;
}

/**
 * Puts the entries of many files together, so that every id is there once. Of two curated entries with one id in one
 * folder the first stays and the second is a problem; one in a later folder takes the place of the earlier: so a
 * team corrects what ships with the bot. Plain entries never replace each other, and get an id of their own. Pure.
 */
export function mergeNotes(files: readonly FiledEntries[]): {
  entries: FiledEntry[];
  problems: FiledProblem[];
} {
  const byId = new Map<string, FiledEntry>();
  const problems: FiledProblem[] = [];
  for (const { folder, entries } of files) {
    for (const placed of withOwnIds(entries, byId)) {
      const mine = { ...placed, folder };
      const other = byId.get(mine.entry.id);
      if (other !== undefined && other.folder === folder) problems.push(duplicate(mine, other));
      else byId.set(mine.entry.id, mine);
    }
  }
  return { entries: [...byId.values()], problems };
}

function duplicate(
  { entry, lineOfKey, folder }: FiledEntry,
  { entry: { source } }: FiledEntry,
): FiledProblem {
  const says = `The id \`${entry.id}\` is taken by ${source.path}, line ${source.line}; this entry is left out until it has its own.`;
  return { ...problemOf(FAULTS.duplicateId, entry.source.path, lineOfKey('id'), says), folder };
}

/** Two folders may both hold `notes.md`, and the ids of plain entries are made of the path alone. */
function withOwnIds(entries: readonly Placed[], taken: ReadonlyMap<string, unknown>): readonly Placed[] {
  const mine = new Set<string>();
  const ids = entries.map(({ entry }) => {
    const id =
      entry.origin === 'plain' ? freeId(entry.id, (other) => taken.has(other) || mine.has(other)) : entry.id;
    mine.add(id);
    return id;
  });
  const newIds = new Map(entries.map(({ entry }, at) => [entry.id, ids[at] ?? entry.id]));
  return entries.map((placed, at) => {
    const id = ids[at] ?? placed.entry.id;
    if (id === placed.entry.id) return placed;
    const related = Object.freeze(placed.entry.related.map((other) => newIds.get(other) ?? other));
    return { ...placed, entry: Object.freeze({ ...placed.entry, id, related }) };
  });
}

function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}~${number}`)) number += 1;
  return `${id}~${number}`;
}
