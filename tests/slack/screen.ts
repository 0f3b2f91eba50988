/** What a reader of a message sees, line by line, near enough for a test to look like the screen. */
export function screen(blocks: readonly unknown[]): string {
  return blocks.map(renderBlock).join('\n');
}

function renderBlock(block: unknown): string {
  switch (field(block, 'type')) {
    case 'header':
      return `# ${textOf(field(block, 'text'))}`;
    case 'divider':
      return '---';
    case 'context':
      return list(block, 'elements')
        .map((element) => `(${textOf(element)})`)
        .join(' ');
    case 'actions':
      return list(block, 'elements').map(renderControl).join(' ');
    case 'rich_text':
      return list(block, 'elements').map(renderRichText).join('\n');
    case 'table':
      return list(block, 'rows')
        .map((row) => `| ${Array.isArray(row) ? row.map(renderCell).join(' | ') : ''} |`)
        .join('\n');
    default:
      return `?${String(field(block, 'type'))}`;
  }
}

function renderControl(element: unknown): string {
  if (field(element, 'type') !== 'static_select') return `[${textOf(field(element, 'text'))}]`;
  const options = list(element, 'options').map((option) => textOf(field(option, 'text')));
  return `[${textOf(field(element, 'placeholder'))}: ${options.join(', ')}]`;
}

function renderCell(cell: unknown): string {
  return field(cell, 'type') === 'raw_text'
    ? textOf(cell)
    : list(cell, 'elements').map(renderRichText).join('');
}

function renderRichText(element: unknown): string {
  const inner = list(element, 'elements');
  if (field(element, 'type') === 'rich_text_preformatted') return `\`\`\`${inner.map(textOf).join('')}\`\`\``;
  if (field(element, 'type') === 'rich_text_section') return inner.map(renderRun).join('');
  const offset = Number(field(element, 'offset') ?? 0);
  const indent = '  '.repeat(Number(field(element, 'indent') ?? 0));
  return inner
    .map((item, index) => {
      const mark = field(element, 'style') === 'ordered' ? `${offset + index + 1}.` : '•';
      return `${indent}${mark} ${renderRichText(item)}`;
    })
    .join('\n');
}

function renderRun(run: unknown): string {
  const type = field(run, 'type');
  if (type === 'user') return `@${String(field(run, 'user_id'))}`;
  if (type === 'emoji') return `:${String(field(run, 'name'))}:`;
  const style = field(run, 'style');
  const text = textOf(run);
  if (type === 'link') return `${text} -> ${String(field(run, 'url'))}`;
  if (field(style, 'code') === true) return `\`${text}\``;
  return field(style, 'bold') === true ? `*${text}*` : text;
}

function textOf(object: unknown): string {
  const text = field(object, 'text');
  return typeof text === 'string' ? text : '';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function list(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}
