import type { Block, Half, Inline } from './entry.ts';
import { textOf } from './parse-markdown.ts';

/** How many characters a reader sees of a half: its summary, headings and blocks, code included, without the title. */
export function lengthOfHalf(half: Half): number {
  const sections = half.sections.map(({ heading, blocks }) => heading.length + lengthOfBlocks(blocks));
  return lengthOf(half.summary) + sum(sections);
}

function lengthOfBlocks(blocks: readonly Block[]): number {
  return sum(blocks.map(lengthOfBlock));
}

function lengthOfBlock(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'caution':
      return lengthOf(block.content);
    case 'code':
      return block.text.length;
    case 'list':
      return sum(block.items.map((item) => lengthOf(item.content) + lengthOfBlocks(item.children)));
    case 'table':
      return sum([block.header, ...block.rows].flat().map(lengthOf));
    default:
      return block satisfies never;
  }
}

function lengthOf(content: readonly Inline[]): number {
  return textOf(content).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
