import type { Nodes, Root, RootContent } from 'mdast';
import { findLineFault, type Part, PLAIN_LIMITS, type PlacedFault, TOO_DEEP } from './plain-limits.ts';
import { findDefinitions, parsePiece, type Start } from './plain-piece.ts';
import { dropUnseen } from './plain-unseen.ts';
import { NO_WORK, type Work } from './plain-work.ts';

/** A note as a tree, without what no reader sees, or why it was not parsed. */
export type TreeReading =
  | { readonly kind: 'tree'; readonly root: Root }
  | { readonly kind: 'refused'; readonly fault: PlacedFault };

/** Parses a note piece by piece, each node with its position in the whole. */
export function readTree(text: string): TreeReading {
  const fault = findLineFault(text);
  if (fault !== undefined) return { kind: 'refused', fault };

  const children: RootContent[] = [];
  const definitions = findDefinitions(text);
  let start: Start = { linesBefore: 0, charactersBefore: 0, work: NO_WORK };
  while (start.charactersBefore < text.length) {
    const piece = parsePiece(text, start, definitions);
    if (piece.kind === 'refused') return piece;
    const tooDeep = settle(piece.root, piece.part);
    if (tooDeep !== undefined) return { kind: 'refused', fault: { ...TOO_DEEP, line: tooDeep } };

    for (const child of piece.root.children) children.push(child);
    start = after(piece.part, piece.work);
  }
  return { kind: 'tree', root: { type: 'root', children } };
}

function after({ text, linesBefore, charactersBefore }: Part, work: Work): Start {
  const lines = text.split('\n').length - 1;
  return { linesBefore: linesBefore + lines, charactersBefore: charactersBefore + text.length, work };
}

/** Every node of a tree with its depth, parents first. A loop and no recursion: it also meets trees that are too deep. */
export function* everyNode(root: Root): Generator<{ node: Nodes; depth: number }> {
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if ('children' in next.node) {
      for (const child of next.node.children) waiting.push({ node: child, depth: next.depth + 1 });
    }
  }
}

/** Moves the nodes of a piece to their place in the note; the first line that is nested too deeply, if any. */
function settle(root: Root, { linesBefore, charactersBefore }: Part): number | undefined {
  const deep: number[] = [];
  for (const { node, depth } of everyNode(root)) {
    dropUnseen(node);
    for (const point of [node.position?.start, node.position?.end]) {
      if (point === undefined) continue;
      point.line += linesBefore;
      point.offset = (point.offset ?? 0) + charactersBefore;
    }
    if (depth > PLAIN_LIMITS.treeDepth) deep.push(node.position?.start.line ?? 1);
  }
  return deep.length === 0 ? undefined : deep.reduce((one, other) => Math.min(one, other));
}
