import type { Root } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';
import { effortOf } from './plain-effort.ts';
import { isUnclosed } from './plain-open-block.ts';

/** Where a piece of a note begins: how much stands before it. */
export interface Start {
  readonly lines: number;
  readonly characters: number;
}

/** A part of a note that was parsed by itself. */
export interface Piece {
  readonly root: Root;
  /** What parsing it took, as `effortOf` estimates it. */
  readonly effort: number;
  readonly next: Start;
}

/**
 * The parser copies all it has read so far each time a list ends, so a long note in one go would take the square
 * of its length: 330,000 characters of honest notes took 37 seconds, and in pieces of this size 6.
 */
const PIECE_CHARACTERS = 4_000;

/**
 * Parses the piece of a note from `start` up to a heading, or nothing if that would take more than `effort`.
 * At a heading nothing is open but a fence or a comment; where one is (a `# comment` in a script looks like a
 * heading), the piece is made longer.
 */
export function parsePiece(
  note: string,
  start: Start,
  definitions: ReadonlyMap<string, string>,
  effort: number,
): Piece | undefined {
  for (let size = PIECE_CHARACTERS; ; size *= 2) {
    const end = findCut(note, start.characters + size);
    const text = note.slice(start.characters, end);
    const readable = withDefinitions(text, definitions);
    const needed = effortOf(readable);
    if (needed > effort) return undefined;

    const root = parseMarkdown(readable);
    const last = root.children.at(-1);
    const isCutWell = end === note.length || last === undefined || !isUnclosed(last, readable);
    if (isCutWell) {
      const lines = start.lines + text.split('\n').length - 1;
      return { root, effort: needed, next: { lines, characters: end } };
    }
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
  if (definitions.size === 0) return piece;
  const labels = new Set([...piece.matchAll(LABEL)].map(([, label = '']) => label.toLowerCase()));
  const used = [...labels].flatMap((label) => definitions.get(label) ?? []);
  const own = new Set(piece.split('\n'));
  const missing = used.filter((definition) => !own.has(definition));
  return missing.length === 0 ? piece : [piece, ...missing].join('\n\n');
}
