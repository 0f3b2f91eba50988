import type { List, Node, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Inline, ListItem } from './entry.ts';

/**
 * Parses Markdown (CommonMark, tables, YAML front matter) into mdast, every node with its position.
 *
 * CommonMark leaves `**컨테이너(container)**를` unparsed because a Hangul letter follows the closing stars; the
 * cjk-friendly extension mends that.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: EXTENSIONS, mdastExtensions: TREE_EXTENSIONS });
}

/** Of GFM only tables: its bare links, footnotes and task lists double the time that a note takes. */
const EXTENSIONS = [frontmatter(['yaml']), gfmTable(), cjkFriendlyExtension()];
const TREE_EXTENSIONS = [frontmatterFromMarkdown(['yaml']), gfmTableFromMarkdown()];

/** The line (from 1) a node starts at. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** Turns the flow content of a note into our own blocks. Images, HTML blocks and rules are left out. */
export function readBlocks(nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap(readBlock);
}

function readBlock(node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const content = readInline(node.children);
      return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
    }
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: readItems(node) }];
    case 'code':
      return [{ kind: 'code', language: node.lang ?? '', text: node.value }];
    case 'table':
      return [readTable(node)];
    case 'blockquote':
      return readBlocks(node.children);
    default:
      return [];
  }
}

function readItems(list: List): ListItem[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    if (first === undefined) return [];
    const content = first.type === 'paragraph' ? readInline(first.children) : [];
    const children = readBlocks(first.type === 'paragraph' ? rest : item.children);
    // An item that held nothing but an image is no item.
    return content.length === 0 && children.length === 0 ? [] : [{ content, children }];
  });
}

function readTable(table: Table): Block {
  const [header, ...rows] = table.children.map((row) =>
    row.children.map((cell) => readInline(cell.children)),
  );
  return { kind: 'table', header: header ?? [], rows };
}

/** Turns phrasing content into runs of text, white space folded, images and hard breaks dropped. */
export function readInline(nodes: readonly PhrasingContent[]): Inline[] {
  return tidy(nodes.flatMap((node) => readRun(node, 'text')));
}

/** The plain text of runs, as it is searched and measured. */
export function textOf(content: readonly Inline[]): string {
  return content.map((run) => run.text).join('');
}

function readRun(node: PhrasingContent, as: 'text' | 'strong'): Inline[] {
  switch (node.type) {
    case 'text':
      return readText(node.value, as);
    // `<pod>` in running text is read as HTML by Markdown, and meant as a placeholder by people.
    case 'html':
      return [{ kind: as, text: node.value }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'break':
      return [{ kind: as, text: ' ' }];
    case 'strong':
      return node.children.flatMap((child) => readRun(child, 'strong'));
    case 'emphasis':
      return node.children.flatMap((child) => readRun(child, as));
    case 'link': {
      const text = textOf(node.children.flatMap((child) => readRun(child, 'text')));
      return /^https?:\/\//i.test(node.url) ? [{ kind: 'link', text, url: node.url }] : [{ kind: as, text }];
    }
    case 'linkReference':
      return node.children.flatMap((child) => readRun(child, as));
    default:
      return [];
  }
}

/** People write bare addresses into their notes, and expect to click them. */
const BARE_LINK = /(https?:\/\/[^\s<>()"'`]+[^\s<>()"'`.,:;!?])/;

function readText(text: string, as: 'text' | 'strong'): Inline[] {
  return text
    .split(BARE_LINK)
    .map((part) =>
      BARE_LINK.test(part) ? { kind: 'link', text: part, url: part } : { kind: as, text: part },
    );
}

function tidy(runs: readonly Inline[]): Inline[] {
  const folded: Inline[] = [];
  for (const run of runs) {
    const text = run.kind === 'code' ? run.text : run.text.replace(/\s+/g, ' ');
    const last = folded.at(-1);
    if (last !== undefined && last.kind === run.kind && run.kind !== 'code' && run.kind !== 'link') {
      folded[folded.length - 1] = { kind: run.kind, text: last.text + text };
    } else if (text !== '') {
      folded.push({ ...run, text });
    }
  }
  return trimEnds(folded);
}

function trimEnds(runs: readonly Inline[]): Inline[] {
  return runs
    .map((run, index) => (index === 0 && run.kind !== 'code' ? { ...run, text: run.text.trimStart() } : run))
    .map((run, index, all) =>
      index === all.length - 1 && run.kind !== 'code' ? { ...run, text: run.text.trimEnd() } : run,
    )
    .filter((run) => run.text !== '');
}
