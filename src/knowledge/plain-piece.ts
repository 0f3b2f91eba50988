import type { Root } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';
import { faultOfWork, type Part, type PlacedFault } from './plain-limits.ts';
import { isUnclosed } from './plain-open-block.ts';
import { addWork, type Work } from './plain-work.ts';

/** A part of a note that was parsed by itself, with the work done so far, or why it was not. */
export type Piece =
  | { readonly kind: 'piece'; readonly root: Root; readonly part: Part; readonly work: Work }
  | { readonly kind: 'refused'; readonly fault: PlacedFault };

/** Where a piece begins, and the work done before it. */
export interface Start extends Omit<Part, 'text'> {
  readonly work: Work;
}

/**
 * The parser copies all it has read so far each time a list ends: a long note in one piece would take the
 * square of its length. A piece of this many characters takes some milliseconds.
 */
const PIECE_CHARACTERS = 4_000;

/**
 * Parses the piece of a note from `start` up to a heading. At a heading nothing is open but a fence or a
 * comment; where one is (a `# comment` in a script looks like a heading), the piece is made longer.
 */
export function parsePiece(text: string, start: Start, definitions: ReadonlyMap<string, string>): Piece {
  const { linesBefore, charactersBefore } = start;
  for (let size = PIECE_CHARACTERS; ; size *= 2) {
    const end = findCut(text, charactersBefore + size);
    const part = { text: text.slice(charactersBefore, end), linesBefore, charactersBefore };
    const work = addWork(start.work, part.text.split('\n'));
    const fault = faultOfWork(work, linesBefore + 1);
    if (fault !== undefined) return { kind: 'refused', fault };

    const root = parseMarkdown(withDefinitions(part.text, definitions));
    const last = root.children.at(-1);
    const isCutWell = end === text.length || last === undefined || !isUnclosed(last, part.text);
    if (isCutWell) return { kind: 'piece', root, part, work };
  }
}

const HEADING_AFTER_BLANK = /\n[ \t]*\n(?=#{1,6}[ \t])/g;

function findCut(text: string, from: number): number {
  HEADING_AFTER_BLANK.lastIndex = from;
  const found = HEADING_AFTER_BLANK.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

const DEFINITION = /^ {0,3}\[([^[\]\n]+)\]:[ \t]*\S.*$/gm;
const LABEL = /\[([^[\]\n]+)\]/g;

/** Lines such as `[handbook]: https://...`, by their labels: they serve the whole note, wherever they stand. */
export function findDefinitions(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [line, label = ''] of text.matchAll(DEFINITION)) {
    if (!found.has(label.toLowerCase())) found.set(label.toLowerCase(), line);
  }
  return found;
}

function withDefinitions(piece: string, definitions: ReadonlyMap<string, string>): string {
  const labels = new Set([...piece.matchAll(LABEL)].map(([, label = '']) => label.toLowerCase()));
  const used = [...labels].flatMap((label) => definitions.get(label) ?? []);
  const missing = used.filter((definition) => !piece.includes(definition));
  return missing.length === 0 ? piece : [piece, ...missing].join('\n\n');
}
