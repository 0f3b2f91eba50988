import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './entry.ts';
import { FAULTS, problemOf } from './faults.ts';
import { codeOf, sayFile, sayFolder } from './say-disk-error.ts';

/** How far a walk goes. A knowledge folder set by mistake to `/` must end in a sentence, not in a full memory. */
const WALK_LIMITS = {
  /** Files of notes in all folders together; a team's whole wiki has some hundreds. */
  files: 5_000,
  /** Folders looked into, with or without notes. */
  folders: 5_000,
} as const;

/** A file of notes that was found. */
export interface NoteFile {
  /** The knowledge folder it belongs to, as it was given. */
  readonly folder: string;
  /** Relative to that folder, with forward slashes, composed Hangul: the same on every machine. */
  readonly path: string;
  /** Where it is read from. */
  readonly location: string;
}

/** A problem, and the knowledge folder its path is relative to. */
export interface FiledProblem extends Problem {
  readonly folder: string;
}

/** The notes in some folders, and which folders could not be looked into. */
export interface FoundNotes {
  readonly files: readonly NoteFile[];
  readonly problems: readonly FiledProblem[];
}

/**
 * Finds the Markdown files in folders, in the order of the folders and then of the paths. Names that begin with a dot are
 * passed over. Links are followed, but what is reached twice is taken once: so links in a circle end, and a
 * Kubernetes ConfigMap, whose files are links to `..data/...`, is read once.
 */
export async function findNotes(
  folders: readonly string[],
  limits: Readonly<Record<'files' | 'folders', number>> = WALK_LIMITS,
): Promise<FoundNotes> {
  const walk: Walk = { limits, files: [], problems: [], seen: new Set(), folders: 0, full: false };
  for (const folder of folders) await walkFolder(walk, folder, '');
  return walk;
}

interface Walk {
  readonly limits: Readonly<Record<'files' | 'folders', number>>;
  readonly files: NoteFile[];
  readonly problems: FiledProblem[];
  /** Real paths of files and folders that were taken. */
  readonly seen: Set<string>;
  folders: number;
  full: boolean;
}

async function walkFolder(walk: Walk, folder: string, path: string): Promise<void> {
  walk.folders += 1;
  if (isFull(walk, folder)) return;
  const location = join(folder, path);
  const names = await listNames(walk, folder, path, location);
  for (const name of names.sort(byCode)) {
    if (name.startsWith('.') || walk.full) continue;
    await visit(walk, folder, path === '' ? name : `${path}/${name}`);
  }
}

async function listNames(walk: Walk, folder: string, path: string, location: string): Promise<string[]> {
  try {
    // A file given as a folder must fail here, before it counts as seen: another folder may rightly hold it.
    const names = await readdir(location);
    return isSeen(walk, await realpath(location)) ? [] : names;
  } catch (error) {
    report(
      walk,
      folder,
      path,
      problemOf(FAULTS.unreadableFolder, path, 1, sayFolder(location, codeOf(error))),
    );
    return [];
  }
}

async function visit(walk: Walk, folder: string, path: string): Promise<void> {
  const location = join(folder, path);
  const isNote = NOTE.test(path);
  try {
    const stats = await stat(location);
    if (stats.isDirectory()) return await walkFolder(walk, folder, path);
    if (!isNote || isSeen(walk, await realpath(location))) return;
    if (!stats.isFile()) {
      const says = 'This is not a file but a pipe, a socket or a device; take it out of the folder.';
      report(walk, folder, path, problemOf(FAULTS.unreadableFile, path, 1, says));
    } else if (!isFull(walk, folder)) {
      walk.files.push({ folder, path: path.normalize('NFC'), location });
    }
  } catch (error) {
    // A link that leads nowhere is only of interest where a note was meant.
    if (isNote) report(walk, folder, path, problemOf(FAULTS.unreadableFile, path, 1, sayFile(codeOf(error))));
  }
}

const NOTE = /\.(?:md|markdown)$/i;

function isSeen({ seen }: Walk, real: string): boolean {
  if (seen.has(real)) return true;
  seen.add(real);
  return false;
}

function isFull(walk: Walk, folder: string): boolean {
  const { files, folders } = walk.limits;
  if (walk.full || (walk.files.length < files && walk.folders <= folders)) return walk.full;
  walk.full = true;
  const says = `There are more than ${files} notes or ${folders} folders; what comes after is left out, so name narrower folders.`;
  report(walk, folder, '', problemOf(FAULTS.tooManyFiles, '', 1, says));
  return true;
}

function report(walk: Walk, folder: string, path: string, problem: Problem): void {
  // The folder itself has no path of its own.
  walk.problems.push({ ...problem, path: path === '' ? '.' : path.normalize('NFC'), folder });
}

/** Code unit order and not the locale's, which differs from machine to machine. */
function byCode(one: string, other: string): number {
  return one < other ? -1 : 1;
}
