import type { Block, Inline, ListItem } from '../knowledge/entry.ts';
import { padText, textWidth } from '../language/text-width.ts';

/** Renders blocks as lines of plain text. */
export function renderBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(renderBlock);
}

/** Renders runs as text; code keeps its backticks, so that what is typed can be told from what is said. */
export function renderInline(content: readonly Inline[]): string {
  return content.map(renderRun).join('');
}

function renderRun(run: Inline): string {
  switch (run.kind) {
    case 'text':
    case 'strong':
      return run.text;
    case 'code':
      return `\`${run.text}\``;
    case 'link':
      return run.text === run.url ? run.url : `${run.text} (${run.url})`;
    default:
      return run satisfies never;
  }
}

function renderBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [renderInline(block.content)];
    case 'caution':
      return [`⚠ ${renderInline(block.content)}`];
    case 'code':
      return block.text.split('\n').map((line) => `  ${line}`);
    case 'list':
      return block.items.flatMap((item, index) => renderItem(item, block.ordered ? `${index + 1}.` : '•'));
    case 'table':
      return renderTable(block.header, block.rows);
    default:
      return block satisfies never;
  }
}

function renderItem(item: ListItem, mark: string): string[] {
  const children = renderBlocks(item.children).map((line) => `  ${line}`);
  return item.content.length === 0 ? children : [`${mark} ${renderInline(item.content)}`, ...children];
}

function renderTable(
  header: readonly (readonly Inline[])[],
  rows: readonly (readonly (readonly Inline[])[])[],
): string[] {
  const cells = [header, ...rows].map((row) => row.map(renderInline));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => textWidth(row[column] ?? ''))));
  const lines = cells.map((row) =>
    widths
      .map((width, column) => padText(row[column] ?? '', width))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}
