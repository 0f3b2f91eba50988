import { readFile, stat } from 'node:fs/promises';
import { type DecodedNote, decodeNote } from './decode-note.ts';
import { FAULTS, problemOf } from './faults.ts';
import type { NoteFile } from './find-notes.ts';
import { codeOf, sayFile } from './say-disk-error.ts';

/** Bytes of one file. The text of a thick book; what is larger is an export or a log, and would hold up every answer. */
const LARGEST_NOTE = 1_000_000;

/** Reads a file that `findNotes` found. Never rejects: the file may be gone by now, or forbidden, huge or no text. */
export async function readNote({ path, location }: NoteFile): Promise<DecodedNote> {
  try {
    const { size } = await stat(location);
    if (size > LARGEST_NOTE) return tooLarge(path, size);
    const bytes = await readFile(location);
    // It may have grown in between, and some file systems do not tell the size.
    return bytes.length > LARGEST_NOTE ? tooLarge(path, bytes.length) : decodeNote(path, bytes);
  } catch (error) {
    return { kind: 'faulty', problem: problemOf(FAULTS.unreadableFile, path, 1, sayFile(codeOf(error))) };
  }
}

function tooLarge(path: string, size: number): DecodedNote {
  const says = `This file has ${size} bytes, more than ${LARGEST_NOTE}, and is not read; divide it.`;
  return { kind: 'faulty', problem: problemOf(FAULTS.fileTooLarge, path, 1, says) };
}
