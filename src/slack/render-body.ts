import type { RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import type { CardSection } from '../answer/answer.ts';
import type { Block, Inline, ListItem } from '../knowledge/entry.ts';
import { LIMITS } from './limits.ts';
import { type Table, tableText } from './render-table.ts';
import { line, preformatted, type RichText, renderInline, richText, strong, words } from './rich-text.ts';

/** A short list that reads as one line is divided by this. */
const JOINT = ' · ';

/** One part of a card: its label and what stands behind or under it, as rich text and the tables between. */
export function renderSection(section: CardSection): (RichTextBlock | Table)[] {
  return renderBlocks(section.blocks, openSection(section));
}

/** Blocks of a note as rich text and the tables between; `opening` has been said before them. */
export function renderBlocks(
  blocks: readonly Block[],
  opening: Opening = { lines: [], taken: 0 },
): (RichTextBlock | Table)[] {
  const rendered: (RichTextBlock | Table)[] = [];
  let text: RichText[] = [...opening.lines];
  const flush = () => {
    if (text.length > 0) rendered.push(richText(...text));
    text = [];
  };
  for (const block of blocks.slice(opening.taken)) {
    if (block.kind === 'table') {
      flush();
      rendered.push(block);
    } else {
      text.push(...renderBlock(block, 0));
    }
  }
  flush();
  return rendered;
}

/** The lines a section opens with, and how many of its blocks they have already said. */
interface Opening {
  readonly lines: readonly RichTextSection[];
  readonly taken: number;
}

function openSection({ label, flow, blocks }: CardSection): Opening {
  const heading: RichTextElement[] = label === '' ? [] : [strong(label)];
  const told = flow === 'lines' ? undefined : inlineOf(blocks[0], flow);
  if (told !== undefined) {
    return { lines: [line(...heading, ...(label === '' ? [] : [words(' ')]), ...told)], taken: 1 };
  }
  return { lines: heading.length === 0 ? [] : [line(...heading)], taken: 0 };
}

/** What of a block can stand behind its label; `undefined` where it needs lines of its own. */
function inlineOf(block: Block | undefined, flow: 'inline' | 'joined'): RichTextElement[] | undefined {
  if (block?.kind === 'paragraph' && block.content.length > 0) return renderInline(block.content);
  if (block?.kind !== 'list' || flow !== 'joined') return undefined;
  if (block.items.some((item) => item.children.length > 0)) return undefined;
  return block.items.flatMap((item, index) => [
    ...(index === 0 ? [] : [words(JOINT)]),
    ...renderInline(item.content),
  ]);
}

function renderBlock(block: Block, indent: number): RichText[] {
  switch (block.kind) {
    case 'paragraph':
      return renderLine(block.content);
    case 'caution':
      return [line({ type: 'emoji', name: 'warning' }, words(' '), ...renderInline(block.content))];
    case 'code':
      return block.text.trim() === '' ? [] : [preformatted(block.text)];
    case 'table':
      return [preformatted(tableText(block))];
    case 'list':
      return renderList(block.items, block.ordered ? 'ordered' : 'bullet', indent);
    default:
      return block satisfies never;
  }
}

function renderLine(content: readonly Inline[]): RichText[] {
  const elements = renderInline(content);
  return elements.length === 0 ? [] : [line(...elements)];
}

/**
 * Slack has no list inside a list and no code inside an item: what is indented under an item interrupts the list,
 * which then goes on where it stopped (`offset` keeps the numbers of an ordered one).
 */
function renderList(items: readonly ListItem[], style: 'bullet' | 'ordered', indent: number): RichText[] {
  const rendered: RichText[] = [];
  let open: RichTextSection[] = [];
  let listed = 0;
  const flush = () => {
    if (open.length > 0) rendered.push(listFrom(open, style, indent, listed - open.length));
    open = [];
  };
  for (const item of items) {
    const content = renderInline(item.content);
    if (content.length > 0) {
      open.push(line(...content));
      listed += 1;
    }
    if (item.children.length > 0) {
      flush();
      rendered.push(...item.children.flatMap((child) => renderBlock(child, indent + 1)));
    }
  }
  flush();
  return rendered;
}

function listFrom(
  elements: RichTextSection[],
  style: 'bullet' | 'ordered',
  indent: number,
  offset: number,
): RichText {
  const list = {
    type: 'rich_text_list' as const,
    style,
    elements,
    indent: Math.min(indent, LIMITS.listIndent),
  };
  return style === 'ordered' && offset > 0 ? Object.assign(list, { offset }) : list;
}
