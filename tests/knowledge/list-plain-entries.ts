import type { Block, Entry, Half, Inline } from '../../src/knowledge/entry.ts';
import { parsePlainNotes } from '../../src/knowledge/parse-plain-notes.ts';

/** Reads a note that must be free of problems. */
export function readPlain(text: string): Entry[] {
  const { entries, problems } = parsePlainNotes('notes.md', text);
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.says).join('\n'));
  return entries;
}

/** A plain entry's one half. */
export function halfOf(entry: Entry | undefined): Half {
  const [half] = Object.values(entry?.halves ?? {});
  if (half === undefined) throw new Error('There is no entry, or it has no half.');
  return half;
}

/** Each entry on a line: where, what, its title, its names, what it says. */
export function listPlain(text: string): string {
  return `\n${readPlain(text).map(lineFor).join('\n')}\n`;
}

/** The entry of a title, with its whole body as text. */
export function bodyOf(text: string, title: string): string {
  const half = halfOf(readPlain(text).find((entry) => halfOf(entry).title === title));
  const blocks = half.sections.flatMap((section) => section.blocks);
  return `\n${[textOf(half.summary), ...blocks.flatMap(linesOf)].filter((line) => line !== '').join('\n')}\n`;
}

function lineFor(entry: Entry): string {
  const { title, summary } = halfOf(entry);
  const said = summary.length === 0 ? '' : `: ${textOf(summary)}`;
  return `${entry.source.line} ${entry.kind} ${title} [${entry.names.join(' | ')}]${said}`;
}

function textOf(content: readonly Inline[]): string {
  return content.map(({ kind, text }) => (kind === 'code' ? `\`${text}\`` : text)).join('');
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'caution':
      return [textOf(block.content)];
    case 'code':
      return block.text.split('\n').map((line) => `> ${line}`);
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(textOf).join(' | '));
    case 'list':
      return block.items.flatMap(({ content, children }) => [
        `- ${textOf(content)}`,
        ...children.flatMap(linesOf).map((line) => `  ${line}`),
      ]);
    default:
      block satisfies never;
      return [];
  }
}
