import type { Card, CardSection, TeamNote } from '../answer/answer.ts';
import type { Block } from '../knowledge/entry.ts';
import { renderBlocks, renderInline } from './render-blocks.ts';

/** How the parts of a card are set off; `plain` for pipes and files. */
export interface Style {
  readonly title: (text: string) => string;
  readonly label: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** No colours: what a pipe, a file and JSON get. */
export const PLAIN: Style = { title: (text) => text, label: (text) => text, faint: (text) => text };

/** Renders a card as a person reads it, without its footer. */
export function renderCard(card: Card, style: Style = PLAIN): string {
  const aside = card.aside.length > 0 ? ` (${renderInline(card.aside)})` : '';
  const parts = [
    [style.title(card.title) + aside, ...nonEmpty(card.remark), ...nonEmpty(renderInline(card.summary))],
    ...card.sections.map((section) => renderSection(section, style)),
    ...card.notes.map((note) => renderNote(note, style)),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** Renders where a card comes from, in one line. */
export function renderSources(card: Card): string {
  const [own, ...pages] = card.sources;
  const place = own === undefined ? [] : [`${own.title}:${own.line}`];
  return [...place, ...pages.map((page) => page.title), ...nonEmpty(card.checked)].join(' · ');
}

function renderSection({ label, flow, blocks }: CardSection, style: Style): string[] {
  const lines = flow === 'joined' ? [joinItems(blocks)] : renderBlocks(blocks);
  if (label === '') return lines;
  const [first = '', ...rest] = lines;
  return flow === 'lines' ? [style.label(label), ...lines] : [`${style.label(label)}  ${first}`, ...rest];
}

function joinItems(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items.map((item) => renderInline(item.content)) : []))
    .join(' · ');
}

function renderNote(note: TeamNote, style: Style): string[] {
  const place = style.faint(`${note.source.title}:${note.source.line}`);
  return [`${style.label(`▎${note.title}`)}  ${place}`, ...renderBlocks(note.blocks)];
}

function nonEmpty(text: string): string[] {
  return text === '' ? [] : [text];
}
