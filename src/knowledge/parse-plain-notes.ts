import type { Entry, Problem } from './entry.ts';
import type { Draft } from './plain-draft.ts';
import { toEntries } from './plain-entries.ts';
import { languageOfNote } from './plain-language.ts';
import { PLAIN_LIMITS } from './plain-limits.ts';
import { tameLines } from './plain-lines.ts';
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
 * read is left out and is a problem.
 */
export function parsePlainNotes(path: string, text: string): PlainNotes {
  const tamed = tameLines(path, text);
  const { root, problems } = readTree(path, tamed.text);
  const unclosed = takeUnclosed(path, tamed.text, root);
  const drafts = mergeRepeats(outlineNote(root, titleOfFile(path)).flatMap(readSection));
  return {
    entries: toEntries(path, drafts.slice(0, PLAIN_LIMITS.entries), languageOfNote(root)),
    problems: [...tamed.problems, ...problems, ...unclosed, ...findSurplus(path, drafts)],
  };
}

function titleOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '');
  return name === '' ? 'untitled' : name;
}

function findSurplus(path: string, drafts: readonly Draft[]): Problem[] {
  const surplus = drafts[PLAIN_LIMITS.entries];
  if (surplus === undefined) return [];
  const says = `This file holds ${drafts.length} entries, and only the first ${PLAIN_LIMITS.entries} are read; divide it.`;
  return [{ id: 'K906', severity: 'warning', path, line: surplus.line, says }];
}
