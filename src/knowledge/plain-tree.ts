import type { Nodes, Root, RootContent } from 'mdast';
import type { Problem } from './entry.ts';
import { PLAIN_LIMITS } from './plain-limits.ts';
import { findDefinitions, parsePiece, type Start } from './plain-piece.ts';
import { dropUnseen } from './plain-unseen.ts';

/** A note as a tree, without what no reader sees, and what is wrong if its end is missing. */
export interface Tree {
  readonly root: Root;
  readonly problems: readonly Problem[];
}

/** Parses a note piece by piece, each node with its position in the whole, until it becomes too much. */
export function readTree(path: string, text: string): Tree {
  const children: RootContent[] = [];
  const root: Root = { type: 'root', children };
  const definitions = findDefinitions(text);
  let start: Start = { lines: 0, characters: 0 };
  let left: number = PLAIN_LIMITS.effort;
  while (start.characters < text.length) {
    const piece = parsePiece(text, start, definitions, left);
    if (piece === undefined) {
      return { root, problems: [{ ...TOO_MUCH, severity: 'error', path, line: start.lines + 1 }] };
    }
    settle(piece.root, start);
    for (const child of piece.root.children) children.push(child);
    left -= piece.effort;
    start = piece.next;
  }
  return { root, problems: [] };
}

const TOO_MUCH: Pick<Problem, 'id' | 'says'> = {
  id: 'K905',
  says: 'From here on nothing is read: the note is too long, or too much stands here without a heading or a blank line between; divide it.',
};

/** Moves the nodes of a piece to their place in the note. */
function settle(root: Root, { lines, characters }: Start): void {
  for (const node of everyNode(root)) {
    dropUnseen(node);
    for (const point of [node.position?.start, node.position?.end]) {
      if (point === undefined) continue;
      point.line += lines;
      point.offset = (point.offset ?? 0) + characters;
    }
  }
}

/** Every node of a tree, parents first. A loop and no recursion, one child at a time: a list may have 100,000. */
export function* everyNode(root: Root): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if ('children' in next) for (const child of next.children) waiting.push(child);
  }
}
