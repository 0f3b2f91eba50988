import type { Arguments } from './recorder.ts';

/** What Slack refuses, told apart from the bot's own table of limits so that one cannot hide a fault of the other. */
const MOST = { blocks: 50, header: 150, text: 3000, context: 10, actions: 25, buttonText: 75, value: 2000 };

/** A limit of characters over all blocks, which Slack has and does not document. */
const MOST_TEXT = 13_200;

/** Slack's error code for a message it would not take; `undefined` where it would. */
export function refuseMessage({ text, blocks }: Arguments): string | undefined {
  if (blocks === undefined) return typeof text === 'string' && text !== '' ? undefined : 'no_text';
  if (!Array.isArray(blocks) || blocks.length > MOST.blocks) return 'invalid_blocks';
  if (blocks.filter((block) => field(block, 'type') === 'table').length > 1) return 'only_one_table_allowed';
  if (countText(blocks) > MOST_TEXT) return 'msg_blocks_too_long';
  const ids = blocks
    .flatMap((block) => list(block, 'elements'))
    .map((element) => field(element, 'action_id'));
  const known = ids.filter((id) => id !== undefined);
  if (new Set(known).size !== known.length) return 'invalid_blocks';
  return blocks.every(isTaken) ? undefined : 'invalid_blocks';
}

function isTaken(block: unknown): boolean {
  switch (field(block, 'type')) {
    case 'header':
      return isText(field(block, 'text'), MOST.header);
    case 'divider':
      return true;
    case 'context': {
      const elements = list(block, 'elements');
      return isCount(elements, MOST.context) && elements.every((element) => isText(element, MOST.text));
    }
    case 'actions': {
      const elements = list(block, 'elements');
      return isCount(elements, MOST.actions) && elements.every(isControl);
    }
    case 'rich_text':
      return (
        isCount(list(block, 'elements'), Number.POSITIVE_INFINITY) &&
        list(block, 'elements').every(isRichText)
      );
    case 'table':
      return isTable(list(block, 'rows'));
    default:
      return false;
  }
}

function isControl(element: unknown): boolean {
  if (field(element, 'type') === 'static_select') {
    const options = list(element, 'options');
    return (
      isText(field(element, 'placeholder'), 150) &&
      isCount(options, 100) &&
      options.every((option) => isText(field(option, 'text'), 75) && isString(field(option, 'value'), 150))
    );
  }
  return isText(field(element, 'text'), MOST.buttonText) && isString(field(element, 'value'), MOST.value);
}

function isRichText(element: unknown): boolean {
  const inner = list(element, 'elements');
  switch (field(element, 'type')) {
    case 'rich_text_section':
      return isCount(inner, Number.POSITIVE_INFINITY) && inner.every(isRun);
    case 'rich_text_preformatted':
      return (
        isCount(inner, Number.POSITIVE_INFINITY) &&
        inner.every((run) => field(run, 'type') === 'text' && isRun(run))
      );
    case 'rich_text_list':
      return (
        isCount(inner, Number.POSITIVE_INFINITY) &&
        inner.every(isRichText) &&
        Number(field(element, 'indent') ?? 0) <= 8
      );
    default:
      return false;
  }
}

function isRun(run: unknown): boolean {
  const text = field(run, 'text');
  return field(run, 'type') === 'text' ? typeof text === 'string' && text !== '' : true;
}

function isTable(rows: readonly unknown[]): boolean {
  const widths = new Set(rows.map((row) => (Array.isArray(row) ? row.length : 0)));
  const [width = 0] = widths;
  const cells = rows.flat();
  const filled = cells.every(
    (cell) => field(cell, 'type') !== 'raw_text' || isString(field(cell, 'text'), 10_000),
  );
  return (
    isCount(rows, 100) &&
    widths.size === 1 &&
    width > 0 &&
    width <= 20 &&
    filled &&
    countText(cells) <= 10_000
  );
}

function isText(object: unknown, most: number): boolean {
  return isString(field(object, 'text'), most);
}

function isString(value: unknown, most: number): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= most;
}

function isCount(items: readonly unknown[], most: number): boolean {
  return items.length > 0 && items.length <= most;
}

function countText(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === 'text' && typeof inner === 'string' ? inner.length : countText(inner)),
    0,
  );
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function list(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}
