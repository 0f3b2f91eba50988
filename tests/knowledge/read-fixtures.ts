import { readdirSync, readFileSync } from 'node:fs';
import { buildLibrary, type FiledNote, type Library } from '../../src/knowledge/build-library.ts';
import { parseNote } from '../../src/knowledge/parse-note.ts';

const FIXTURES = new URL('../fixtures/notes/', import.meta.url);

/** The day on which fixtures are checked. */
export const TODAY = '2026-11-24';

/** The ids of the checks and faults that have a broken fixture. */
export function namesOfBroken(): string[] {
  return readdirSync(new URL('failing/', FIXTURES)).map((file) => file.replace('.md', ''));
}

/** Reads a broken fixture. */
export function readBroken(id: string): string {
  return readFileSync(new URL(`failing/${id}.md`, FIXTURES), 'utf8');
}

/** The good fixtures, checked, with further notes beside them: path to text. */
export function checkBesidePassing(notes: Readonly<Record<string, string>>): Library {
  const others = Object.entries(notes).map(([path, text]) => fileNote('team', path, text));
  return buildLibrary(['passing', 'team'], [...PASSING, ...others], [], TODAY);
}

function fileNote(folder: string, path: string, text: string): FiledNote {
  return { folder, path, key: text, ...parseNote(path, text, true) };
}

// Parsed once: parsing is pure, and its results are frozen.
const PASSING = readdirSync(new URL('passing/', FIXTURES)).map((path) =>
  fileNote('passing', path, readFileSync(new URL(`passing/${path}`, FIXTURES), 'utf8')),
);
