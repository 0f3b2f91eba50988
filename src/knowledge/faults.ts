import type { Problem } from './entry.ts';

/**
 * What makes a file or an entry unreadable, so that it is reported and left out while all others are served.
 * Faults of writing, which never keep an entry from being served, are the checks in `checks/`.
 * An id is never given to another fault.
 */
export const FAULTS = {
  fileTooLarge: { id: 'K401', name: 'file-too-large' },
  tooManyFiles: { id: 'K402', name: 'too-many-files' },
  notUtf8: { id: 'K403', name: 'not-utf-8' },
  notText: { id: 'K404', name: 'not-text' },
  unreadableFile: { id: 'K405', name: 'unreadable-file' },
  unreadableFolder: { id: 'K406', name: 'unreadable-folder' },
  tooComplex: { id: 'K407', name: 'too-complex' },
  unparsable: { id: 'K408', name: 'unparsable' },
  nothingToServe: { id: 'K409', name: 'nothing-to-serve' },
  frontMatterSyntax: { id: 'K410', name: 'front-matter-syntax' },
  frontMatterValue: { id: 'K411', name: 'front-matter-value' },
  missingHalf: { id: 'K412', name: 'missing-half' },
  duplicateId: { id: 'K413', name: 'duplicate-id' },
} as const;

/** One of the faults that leave something out. */
export type Fault = (typeof FAULTS)[keyof typeof FAULTS];

/** The problem that a fault makes at a place. */
export function problemOf(fault: Fault, path: string, line: number, says: string): Problem {
  return { id: fault.id, severity: 'error', path, line, says };
}
