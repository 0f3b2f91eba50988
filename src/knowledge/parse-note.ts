import { checkDraft } from './check.ts';
import { ENTRY_CHECKS } from './checks/every-check.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { Placed } from './draft.ts';
import type { Problem } from './entry.ts';
import { FAULTS, problemOf } from './faults.ts';
import { draftEntries } from './parse-entry.ts';
import { parsePlainNotes } from './parse-plain-notes.ts';
import { isCurated } from './split-family.ts';

/** What a file of notes holds, of either kind. */
export interface ParsedNote {
  readonly kind: 'curated' | 'plain';
  /** Whether the checks have looked at it, so that `problems` holds what they found. */
  readonly isChecked: boolean;
  readonly entries: readonly Placed[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of notes, curated or plain, and looks at curated entries with the checks if asked to. Pure, and never
 * throws: a note that a parser cannot take is reported, and all other files are served. `text` comes from `decodeNote`.
 */
export function parseNote(path: string, text: string, check: boolean): ParsedNote {
  const kind = isCurated(text) ? 'curated' : 'plain';
  try {
    return kind === 'curated' ? parseCurated(path, text, check) : parsePlain(path, text, check);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const says = `This file cannot be read (${cause}); divide it, and please report it as a fault of the parser.`;
    return { kind, isChecked: check, entries: [], problems: [problemOf(FAULTS.unparsable, path, 1, says)] };
  }
}

function parseCurated(path: string, text: string, check: boolean): ParsedNote {
  const { drafts, problems } = draftEntries(path, text);
  const found = check ? drafts.flatMap((draft) => checkDraft(ENTRY_CHECKS, draft)) : [];
  return {
    kind: 'curated',
    isChecked: check,
    // The Markdown is let go here: of thousands of entries it would fill the memory.
    entries: drafts.map(({ entry, lineOfKey }) => ({ entry, lineOfKey })),
    problems: [...problems, ...found],
  };
}

function parsePlain(path: string, text: string, check: boolean): ParsedNote {
  const { entries, problems } = parsePlainNotes(path, text);
  const placed = entries.map((entry) => ({ entry: deepFreeze(entry), lineOfKey: () => entry.source.line }));
  return { kind: 'plain', isChecked: check, entries: placed, problems };
}
