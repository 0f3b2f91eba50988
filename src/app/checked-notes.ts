import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NoteCache } from '../knowledge/load-knowledge.ts';
import { loadNoteCache, saveNoteCache } from '../knowledge/note-cache-file.ts';

/** Where tools keep what can be made again; not part of the repository. */
const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/kubenote/checked-notes', import.meta.url));

/**
 * What decides how a note is read and checked. When any of it changes, every note is looked at again. The sources stand for
 * what was compiled from them, so that the build and a run from the sources share what they know.
 */
const CHECKERS = fileURLToPath(new URL('../../src/knowledge', import.meta.url));
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** The notes that earlier runs of the same checks looked at, so that this one need only look at what changed. */
export async function loadCheckedNotes(): Promise<NoteCache> {
  return loadNoteCache(await pathOfCache());
}

/** Keeps what {@link loadCheckedNotes} reads. Where nothing can be written, the next run only takes longer. */
export async function saveCheckedNotes(notes: NoteCache): Promise<void> {
  try {
    const path = await pathOfCache();
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    await saveNoteCache(path, notes);
  } catch {
    // A read-only checkout, a full disk: the notes are checked all the same.
  }
}

async function pathOfCache(): Promise<string> {
  const digest = createHash('sha256').update(process.version);
  const files = await readdir(CHECKERS, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  for (const path of [...paths.sort(), LOCK]) digest.update(path).update(await readFile(path));
  return join(FOLDER, `${digest.digest('hex')}.json`);
}
