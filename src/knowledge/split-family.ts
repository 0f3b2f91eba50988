/** One entry of a file, as text: its front matter and its body, each with the line (from 1) where it begins. */
export interface Piece {
  /** The line of the `---` that opens the front matter. */
  readonly line: number;
  readonly frontMatter: string;
  /** Whether a second `---` closes the front matter; without one there is no body. */
  readonly closed: boolean;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * Whether a file is curated: it begins with a front matter that has `id` and `kind`. All else is a plain note, also one
 * with a front matter of its own, as other tools write them. Read by eye, not as YAML: a broken front matter must
 * be reported, not read as prose.
 */
export function isCurated(text: string): boolean {
  if (!/^---[ \t]*\n/.test(text)) return false;
  const end = text.search(CLOSING);
  const frontMatter = end < 0 ? text : text.slice(0, end);
  return /^id[ \t]*:/m.test(frontMatter) && /^kind[ \t]*:/m.test(frontMatter);
}

/**
 * Cuts a curated file into its entries: one, or a family of several. An entry begins at a line `---` that a line `id:`
 * follows; code fences are not looked at, so that one left open cannot swallow the entries behind it.
 */
export function splitFamily(text: string): Piece[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, at) => (at === 0 || isStart(line, lines[at + 1]) ? [at] : []));
  return starts.map((start, index) => pieceOf(lines, start, starts[index + 1] ?? lines.length));
}

const RULE = /^---[ \t]*$/;
const CLOSING = /\n---[ \t]*(?:\n|$)/;

function isStart(line: string, next: string | undefined): boolean {
  return RULE.test(line) && next !== undefined && /^id[ \t]*:/.test(next);
}

function pieceOf(lines: readonly string[], start: number, end: number): Piece {
  const own = lines.slice(start, end);
  const closing = own.findIndex((line, at) => at > 0 && RULE.test(line));
  const bodyStart = closing < 0 ? own.length : closing + 1;
  return {
    line: start + 1,
    frontMatter: own.slice(1, closing < 0 ? own.length : closing).join('\n'),
    closed: closing >= 0,
    body: own.slice(bodyStart).join('\n'),
    bodyLine: start + bodyStart + 1,
  };
}
