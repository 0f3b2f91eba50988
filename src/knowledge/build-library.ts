import { createHash } from 'node:crypto';
import { checkPlaced, viewLibrary } from './check.ts';
import { LIBRARY_CHECKS } from './checks/every-check.ts';
import type { Entry } from './entry.ts';
import { FAULTS, problemOf } from './faults.ts';
import type { FiledProblem } from './find-notes.ts';
import { type FiledEntry, mergeNotes } from './merge-notes.ts';
import type { ParsedNote } from './parse-note.ts';

/** All that the bot can speak of, and what is wrong with the notes. */
export interface Library {
  /** Deeply frozen, every id once, in the order of folders, paths and lines. */
  readonly entries: readonly Entry[];
  /** In the order of folders, paths and lines. An error K4xx or K9xx left something out; nothing else did. */
  readonly problems: readonly FiledProblem[];
  /** The notes that were read. */
  readonly files: readonly LibraryFile[];
  /** Two libraries have the same one where no note, and nothing wrong with the notes, differs. */
  readonly fingerprint: string;
}

/** A file of notes that was read. */
export interface LibraryFile {
  readonly folder: string;
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly kind: ParsedNote['kind'];
  /** How many entries are in it, also where some are replaced by those of a later folder. */
  readonly entries: number;
}

/** A parsed note, with where it is and what stands for its content. */
export interface FiledNote extends ParsedNote {
  readonly folder: string;
  readonly path: string;
  readonly key: string;
}

/** Makes a library out of parsed notes, and looks at it with the checks if it is told what day it is. Pure. */
export function buildLibrary(
  folders: readonly string[],
  notes: readonly FiledNote[],
  problems: readonly FiledProblem[],
  today: string | undefined,
): Library {
  const merged = mergeNotes(notes);
  const entries = merged.entries.map(({ entry }) => entry);
  const all = [
    ...problems,
    ...notes.flatMap((note) => note.problems.map((problem) => ({ ...problem, folder: note.folder }))),
    ...merged.problems,
    ...(today === undefined ? [] : checkMerged(merged.entries, entries, today)),
    ...(entries.length === 0 ? [sayNothing(folders)] : []),
  ].sort(byPlace(folders));
  const content = JSON.stringify([notes.map(({ folder, key }) => [folder, key]), all]);
  return {
    entries,
    problems: all,
    files: notes.map(({ folder, path, kind, entries: { length } }) => ({
      folder,
      path,
      kind,
      entries: length,
    })),
    fingerprint: createHash('sha256').update(content).digest('hex'),
  };
}

function checkMerged(
  merged: readonly FiledEntry[],
  entries: readonly Entry[],
  today: string,
): FiledProblem[] {
  const library = viewLibrary(entries, today);
  return merged
    .filter(({ entry }) => entry.origin === 'curated')
    .flatMap((filed) =>
      checkPlaced(LIBRARY_CHECKS, filed, library).map((problem) => ({ ...problem, folder: filed.folder })),
    );
}

function sayNothing(folders: readonly string[]): FiledProblem {
  const says = 'There is no note here that can be served; name a folder that holds some.';
  return { ...problemOf(FAULTS.nothingToServe, '.', 1, says), folder: folders[0] ?? '.' };
}

function byPlace(folders: readonly string[]): (one: FiledProblem, other: FiledProblem) => number {
  return (one, other) =>
    folders.indexOf(one.folder) - folders.indexOf(other.folder) ||
    byCode(one.path, other.path) ||
    one.line - other.line ||
    byCode(one.id, other.id);
}

function byCode(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
