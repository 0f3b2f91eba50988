import type { Root, RootContent } from 'mdast';
import { lineOf, readInline, textOf } from './parse-markdown.ts';

/** A heading with what stands under it, up to the next heading. */
export interface PlainSection {
  /** The heading without its number: "3.5 Pod lifecycle" is titled "Pod lifecycle". */
  readonly title: string;
  /** The heading as it is written. */
  readonly heading: string;
  readonly line: number;
  /** Titles of the headings above, outermost first. */
  readonly breadcrumb: readonly string[];
  readonly nodes: readonly RootContent[];
  readonly parts: readonly PlainSection[];
}

interface Building extends PlainSection {
  readonly depth: number;
  readonly nodes: RootContent[];
  readonly parts: Building[];
}

/**
 * Divides a note at its headings, in the order of the file. What stands before the first heading is a section
 * titled `fallbackTitle`; a heading without a word in it (an image, say) divides nothing.
 */
export function outlineNote(root: Root, fallbackTitle: string): PlainSection[] {
  const sections: Building[] = [];
  const open: Building[] = [];
  for (const node of root.children) {
    if (node.type === 'heading') {
      const heading = textOf(readInline(node.children));
      if (heading === '') continue;
      while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
      const above = open.map((section) => section.title);
      const section = beginSection(heading, node, above);
      open.at(-1)?.parts.push(section);
      open.push(section);
      sections.push(section);
    } else if (node.type !== 'yaml') {
      if (sections.length === 0) sections.push(beginSection(fallbackTitle, node, []));
      sections.at(-1)?.nodes.push(node);
    }
  }
  return sections;
}

function beginSection(heading: string, node: RootContent, breadcrumb: readonly string[]): Building {
  const depth = node.type === 'heading' ? node.depth : 0;
  return {
    title: heading.replace(NUMBER, ''),
    heading,
    line: lineOf(node),
    breadcrumb,
    depth,
    nodes: [],
    parts: [],
  };
}

/** `3.5`, `2-1.`, `4.`, `1)` and `3장` number a heading; the 3 of "3 ways to restart a Pod" belongs to it. */
const NUMBER = /^(?:\d+(?:[.-]\d+)+[.)]?|\d+[.)]|제?\s?\d+[장절][.:]?)\s+(?=\S)/;
