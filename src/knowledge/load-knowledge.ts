import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { buildLibrary, type FiledNote, type Library } from './build-library.ts';
import type { DecodedNote } from './decode-note.ts';
import { type FiledProblem, findNotes, type NoteFile } from './find-notes.ts';
import { type ParsedNote, parseNote } from './parse-note.ts';
import { readNote } from './read-note.ts';

export type { Library } from './build-library.ts';

/** How to load. */
export interface LoadOptions {
  /** Also look at every curated entry with the checks. Answers do not need it, and it takes time. */
  readonly check?: boolean;
  /** The day that checks take for today, `2026-11-24`. */
  readonly today?: string;
  /** Hand the same one to every load, and notes that did not change are not parsed again. */
  readonly cache?: NoteCache;
}

/** Notes that were parsed, by path and content; begins as `new Map()`, filled and cleaned by `loadKnowledge`. */
export type NoteCache = Map<string, ParsedNote>;

/** So many files are read while earlier ones are parsed: the disk need not wait for the processor, nor hold its handles. */
const READ_AHEAD = 16;

/**
 * Reads every note in some folders, curated or plain; a later folder's curated entry replaces an earlier one's of the
 * same id. Never rejects on account of a note or a folder: what is wrong is in `problems`, the rest is served.
 * The only reader of notes on disk; other work goes on between two files.
 */
export async function loadKnowledge(folders: readonly string[], options: LoadOptions = {}): Promise<Library> {
  const { check = false, today = new Date().toISOString().slice(0, 10), cache = new Map() } = options;
  const found = await findNotes(folders);
  const notes: FiledNote[] = [];
  const problems: FiledProblem[] = [...found.problems];
  const used = new Set<string>();
  for await (const { file, note } of readAhead(found.files)) {
    if (note.kind === 'faulty') {
      problems.push({ ...note.problem, folder: file.folder });
    } else {
      const key = keyOf(file, note.text);
      const known = cache.get(key);
      // A note that was checked is parsed as well, and all the more is known of it.
      const isEnough = known !== undefined && (known.isChecked || !check);
      const parsed = isEnough ? known : parseNote(file.path, note.text, check);
      used.add(key);
      cache.set(key, parsed);
      notes.push({ folder: file.folder, path: file.path, key, ...parsed });
    }
    await setImmediate();
  }
  for (const key of cache.keys()) if (!used.has(key)) cache.delete(key);
  return buildLibrary(folders, notes, problems, check ? today : undefined);
}

/** Reads files in order, some ahead of the one that is handed over. */
async function* readAhead(files: readonly NoteFile[]): AsyncGenerator<{ file: NoteFile; note: DecodedNote }> {
  const pending = files.slice(0, READ_AHEAD).map(readNote);
  for (const [index, file] of files.entries()) {
    const note = await (pending.shift() ?? readNote(file));
    pending.push(...files.slice(index + READ_AHEAD, index + READ_AHEAD + 1).map(readNote));
    yield { file, note };
  }
}

function keyOf({ path }: NoteFile, text: string): string {
  return `${path}\n${createHash('sha256').update(text).digest('base64')}`;
}

/** The path of the note that a key of the cache is of. */
export function pathOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf('\n'));
}
