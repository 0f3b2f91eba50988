import type { Entry, Problem } from './entry.ts';
import type { Draft } from './plain-draft.ts';
import { toEntries } from './plain-entries.ts';
import { languageOfNote } from './plain-language.ts';
import { PLAIN_LIMITS } from './plain-limits.ts';
import { outlineNote } from './plain-outline.ts';
import { mergeRepeats } from './plain-repeats.ts';
import { readSection } from './plain-section.ts';
import { readTree } from './plain-tree.ts';
import { takeUnclosed } from './plain-unclosed.ts';

/** What a plain note holds, and what is wrong with it. */
export interface PlainNotes {
  readonly entries: Entry[];
  readonly problems: Problem[];
}

/**
 * Reads notes as people keep them: headings, bullets, `term: description` lines and fenced commands become
 * entries, each with its line in the file. `text` is decoded, with LF line ends. Never throws: what cannot be
 * read is a problem, and a file that is refused as a whole has no entries.
 */
export function parsePlainNotes(path: string, text: string): PlainNotes {
  const readable = text.replace(EMBEDDED_IMAGE, 'data:,');
  const reading = readTree(readable);
  if (reading.kind === 'refused') {
    return { entries: [], problems: [{ ...reading.fault, severity: 'error', path }] };
  }
  const { root } = reading;
  const unclosed = takeUnclosed(path, readable, root);
  const drafts = mergeRepeats(outlineNote(root, titleOfFile(path)).flatMap(readSection));
  const kept = drafts.slice(0, PLAIN_LIMITS.entries);
  return {
    entries: toEntries(path, kept, languageOfNote(root)),
    problems: [...unclosed, ...findSurplus(path, drafts)],
  };
}

/** Editors write pasted images into the note itself, in lines of many thousand letters that nobody reads. */
const EMBEDDED_IMAGE = /\bdata:[\w.+-]+\/[\w.+-]+;base64,[A-Za-z0-9+/=]+/g;

function titleOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '');
  return name === '' ? 'untitled' : name;
}

function findSurplus(path: string, drafts: readonly Draft[]): Problem[] {
  const surplus = drafts[PLAIN_LIMITS.entries];
  if (surplus === undefined) return [];
  const says = `This file holds ${drafts.length} entries, and only the first ${PLAIN_LIMITS.entries} are read; divide it.`;
  return [{ id: 'K907', severity: 'warning', path, line: surplus.line, says }];
}
