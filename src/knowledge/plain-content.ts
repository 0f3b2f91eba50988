import type { ListItem, RootContent } from 'mdast';
import type { Inline } from './entry.ts';
import { readInline } from './parse-markdown.ts';
import type { Draft } from './plain-draft.ts';
import { readFence } from './plain-fence.ts';
import { readTerm } from './plain-term.ts';

/** Everything that the content of a section defines, in the order it stands there. */
export function readContent(nodes: readonly RootContent[], breadcrumb: readonly string[]): Draft[] {
  return nodes.flatMap((node, index) => {
    switch (node.type) {
      case 'list':
        return node.children.flatMap((item) => readItem(item, node.ordered === true, breadcrumb));
      case 'code':
        return readFence(node, breadcrumb, captionOf(nodes[index - 1]));
      case 'blockquote':
        return readContent(node.children, breadcrumb);
      default:
        return [];
    }
  });
}

/** A term and what is defined under it. Numbered items are the steps of something, not terms. */
function readItem(item: ListItem, isNumbered: boolean, breadcrumb: readonly string[]): Draft[] {
  const term = isNumbered ? undefined : readTerm(item, breadcrumb);
  if (term === undefined) return readContent(item.children, breadcrumb);
  return [term, ...readContent(item.children, [...breadcrumb, term.title])];
}

/** The paragraph right before a block, without the colon that leads over to it. */
function captionOf(node: RootContent | undefined): Inline[] {
  if (node?.type !== 'paragraph') return [];
  const runs = readInline(node.children);
  const last = runs.at(-1);
  if (last === undefined || last.kind === 'code') return runs;
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/\s*[:：]$/, '') }].filter(
    (run) => run.text !== '',
  );
}
