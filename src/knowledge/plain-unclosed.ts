import type { Nodes, Root } from 'mdast';
import type { Problem } from './entry.ts';
import { lineOf } from './parse-markdown.ts';
import { isUnclosed } from './plain-open-block.ts';
import { everyNode } from './plain-tree.ts';

/**
 * Takes fences and comments that are never closed out of the tree and reports each. They swallow all that
 * follows them, headings and all, and nobody could tell code from prose in there.
 */
export function takeUnclosed(path: string, text: string, root: Root): Problem[] {
  const problems: Problem[] = [];
  for (const node of everyNode(root)) {
    if (node.type !== 'root' && node.type !== 'listItem' && node.type !== 'blockquote') continue;
    const children: readonly Nodes[] = node.children;
    for (const child of children.filter((candidate) => isUnclosed(candidate, text))) {
      problems.push({ ...faultOf(child), severity: 'error', path, line: lineOf(child) });
      node.children.splice(children.indexOf(child), 1);
    }
  }
  return problems.sort((one, other) => one.line - other.line);
}

function faultOf(node: Nodes): Pick<Problem, 'id' | 'says'> {
  return node.type === 'html'
    ? {
        id: 'K902',
        says: 'This comment (or HTML) is never closed, so what follows is taken for a part of it and not read; end it, a comment with -->.',
      }
    : {
        id: 'K901',
        says: 'This code block is never closed, so what follows is taken for code and not read; end it with a line of the same marks.',
      };
}
