import type { Nodes, RootContent } from 'mdast';

/** Every node of a tree in the order it is read, parents first. A loop and not a recursion: notes can be hostile. */
export function* walkNodes(roots: readonly Nodes[]): Generator<Nodes> {
  const waiting: Nodes[] = roots.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
}

/** The nodes of one type, in reading order: all code blocks, all lists. */
export function nodesOfType<T extends Nodes['type']>(
  roots: readonly Nodes[],
  type: T,
): Extract<Nodes, { type: T }>[] {
  return [...walkNodes(roots)].filter((node): node is Extract<Nodes, { type: T }> => node.type === type);
}

/** The running text of nodes, one string for each paragraph or cell; inline code is one `CODE_MARK`, whatever it says. */
export function proseOf(roots: readonly RootContent[]): { text: string; node: Nodes }[] {
  return [...walkNodes(roots)].flatMap((node) =>
    node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading'
      ? [{ text: [...walkNodes(node.children)].map(textOfLeaf).join(''), node }]
      : [],
  );
}

/** Stands for inline code in `proseOf`: a sentence goes on around it, and no rule about words looks inside it. */
const CODE_MARK = '\u{FFFC}';

function textOfLeaf(node: Nodes): string {
  switch (node.type) {
    case 'inlineCode':
      return CODE_MARK;
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    default:
      return '';
  }
}
