import type { KnownBlock, RichTextBlock, TableBlock } from '@slack/types';
import type { Block, Inline } from '../knowledge/entry.ts';
import { padText, textWidth } from '../language/text-width.ts';
import { LIMITS } from './limits.ts';
import { line, preformatted, renderInline, richText } from './rich-text.ts';

/** A table of a note. */
export type Table = Extract<Block, { kind: 'table' }>;

type Cell = readonly Inline[];

/**
 * Decides which tables stand as Slack's own: the first that it takes, and none where a message is sent by a way that
 * is not known to take them. Slack refuses a second one in a message (`only_one_table_allowed`).
 */
export function placeTables(pieces: readonly (KnownBlock | Table)[], tables: 'block' | 'text'): KnownBlock[] {
  let mayStand = tables === 'block';
  return pieces.map((piece) => {
    if (!('kind' in piece)) return piece;
    const block = mayStand ? tableBlock(piece) : undefined;
    if (block === undefined) return richText(preformatted(tableText(piece)));
    mayStand = false;
    return block;
  });
}

/** A table as aligned lines in a fixed-width font, for where Slack's own cannot stand. */
export function tableText(table: Table): string {
  const rows = squareRows(table).map((row) => row.map(cellText));
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[column] ?? '')), 0),
  );
  return rows.map((row) => alignRow(row, widths)).join('\n');
}

/** `undefined` where Slack would refuse it: https://docs.slack.dev/reference/block-kit/blocks/table-block */
function tableBlock(table: Table): TableBlock | undefined {
  const rows = squareRows(table);
  const columns = rows[0]?.length ?? 0;
  const characters = rows.flat().reduce((sum, cell) => sum + cellText(cell).length, 0);
  if (columns === 0 || columns > LIMITS.tableColumns) return undefined;
  if (rows.length > LIMITS.tableRows || characters > LIMITS.tableText) return undefined;
  return {
    type: 'table',
    column_settings: Array.from({ length: columns }, () => ({ is_wrapped: true })),
    rows: rows.map((row) => row.map(tableCell)),
  };
}

/** Slack refuses rows of unequal length; Markdown allows them. */
function squareRows(table: Table): Cell[][] {
  const rows = [table.header, ...table.rows];
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? []));
}

function tableCell(cell: Cell): RichTextBlock | { type: 'raw_text'; text: string } {
  const elements = renderInline(cell);
  // A cell may not be empty, and the corner of a comparison always is.
  if (elements.length === 0) return { type: 'raw_text', text: ' ' };
  if (cell.every((run) => run.kind === 'text')) return { type: 'raw_text', text: cellText(cell) };
  return richText(line(...elements));
}

function cellText(cell: Cell): string {
  return cell.map((run) => run.text).join('');
}

function alignRow(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => padText(cell, widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}
