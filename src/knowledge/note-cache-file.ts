import { readFile, writeFile } from 'node:fs/promises';
import { deepFreeze } from './deep-freeze.ts';
import type { Entry } from './entry.ts';
import type { NoteCache } from './load-knowledge.ts';
import type { ParsedNote } from './parse-note.ts';

/** A parsed note as it is kept in a file. */
interface StoredNote extends Omit<ParsedNote, 'entries'> {
  readonly key: string;
  readonly entries: readonly Entry[];
}

/**
 * Keeps parsed notes in a file, so that whoever starts next need not parse them: Markdown takes milliseconds a note, and
 * the notes that ship are hundreds. The keys hold a digest of each note's text, so a note that changed is parsed anew.
 */
export async function saveNoteCache(path: string, cache: NoteCache): Promise<void> {
  const notes = [...cache].map(([key, { entries, ...note }]): StoredNote => {
    return { key, ...note, entries: entries.map(({ entry }) => entry) };
  });
  await writeFile(path, JSON.stringify(notes));
}

/**
 * Reads what {@link saveNoteCache} wrote, by the same build: the file is no format of its own. A file that is missing or
 * damaged is an empty cache, which only costs time.
 */
export async function loadNoteCache(path: string): Promise<NoteCache> {
  try {
    const notes: readonly StoredNote[] = JSON.parse(await readFile(path, 'utf8'));
    return new Map(notes.map((note) => [note.key, revive(note)]));
  } catch {
    return new Map();
  }
}

/** Where a key of the front matter stands is only asked for by checks, which always parse; the entry's line will do. */
function revive({ kind, isChecked, entries, problems }: StoredNote): ParsedNote {
  return {
    kind,
    isChecked,
    problems,
    entries: entries.map((entry) => ({ entry: deepFreeze(entry), lineOfKey: () => entry.source.line })),
  };
}
