import type { Block, Inline } from './entry.ts';
import { readBlocks } from './parse-markdown.ts';
import { readContent } from './plain-content.ts';
import { type Draft, plainText } from './plain-draft.ts';
import type { PlainSection } from './plain-outline.ts';

/** A section as a note of its own, followed by all that its content defines: terms, commands, options. */
export function readSection(section: PlainSection): Draft[] {
  return [...readNote(section), ...readContent(section.nodes, [...section.breadcrumb, section.title])];
}

function readNote(section: PlainSection): Draft[] {
  const own = readBlocks([...section.nodes]);
  const blocks = own.length > 0 ? own : contentsOf(section);
  if (blocks.length === 0) return [];
  return [
    {
      kind: 'note',
      title: section.title,
      names: [...new Set([section.title, section.heading])],
      ...divide(blocks),
      breadcrumb: section.breadcrumb,
      line: section.line,
    },
  ];
}

/** A heading that only holds further headings is answered with their list. */
function contentsOf(section: PlainSection): Block[] {
  const items = section.parts
    .filter(saysSomething)
    .map((part) => ({ content: plainText(part.title), children: [] }));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

function saysSomething(section: PlainSection): boolean {
  return readBlocks([...section.nodes]).length > 0 || section.parts.some(saysSomething);
}

function divide(blocks: readonly Block[]): { summary: readonly Inline[]; blocks: readonly Block[] } {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph' ? { summary: first.content, blocks: rest } : { summary: [], blocks };
}
