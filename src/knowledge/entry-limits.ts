import type { Nodes } from 'mdast';
import type { Piece } from './split-family.ts';

/**
 * What the body of one entry may hold before it is refused instead of read. Both halves of a good one have half of it;
 * the Markdown parser needs more than its time, or all of the stack, for what is far beyond.
 */
const ENTRY_LIMITS = {
  characters: 8_000,
  /** `> > - text` opens three containers. */
  openingsInLine: 8,
  /** `*`, `_`, `~` and brackets are paired by looking back over all others. */
  pairedMarks: 1_000,
  /** Levels of the tree: lists in lists, and links and emphasis inside. */
  depth: 30,
} as const;

/** Says what is too much in an entry's body, and in which line of it (from 1); to be asked before it is parsed. */
export function findExcessIn({ body }: Pick<Piece, 'body'>): { line: number; says: string } | undefined {
  const { characters, openingsInLine, pairedMarks } = ENTRY_LIMITS;
  if (body.length > characters) {
    return {
      line: 1,
      says: `This entry has ${body.length} characters, more than ${characters}, and is not read; divide it.`,
    };
  }
  const marks = body.match(PAIRED_MARK)?.length ?? 0;
  if (marks > pairedMarks) {
    return {
      line: 1,
      says: `This entry has ${marks} *, _, ~ and brackets, more than ${pairedMarks}, and is not read.`,
    };
  }
  const deep = body.split('\n').findIndex((line) => countOpenings(line) > openingsInLine);
  return deep < 0 ? undefined : { line: deep + 1, says: TOO_DEEP };
}

/** Finds a node that is nested too deeply to be read. A loop, because all that reads the tree calls itself at each level. */
export function findTooDeep(root: Nodes): Nodes | undefined {
  const waiting = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > ENTRY_LIMITS.depth) return node;
    if ('children' in node)
      waiting.push(...node.children.map((child) => ({ node: child, depth: depth + 1 })));
  }
  return undefined;
}

/** What is said of nesting, whether it is seen before parsing or after. */
export const TOO_DEEP = 'Lists or quotes are nested too deeply here; make them flatter.';

const PAIRED_MARK = /[*_~[\]]/g;
/** `- - - - -` is a rule across the page, not five lists. */
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
const OPENING = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

function countOpenings(line: string): number {
  if (RULE.test(line)) return 0;
  OPENING.lastIndex = 0;
  let count = 0;
  while (OPENING.test(line)) count += 1;
  return count;
}
