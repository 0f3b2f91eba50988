import type { HeaderBlock, KnownBlock } from '@slack/types';
import type { Card, TeamNote } from '../answer/answer.ts';
import { escapeText } from './escape-text.ts';
import { LIMITS, shorten } from './limits.ts';
import { PHRASES } from './phrases.ts';
import { renderBlocks, renderSection } from './render-body.ts';
import { renderSources, type SourceStyle, smallPrint } from './render-source.ts';
import type { Table } from './render-table.ts';
import { line, renderInline, richText, strong, words } from './rich-text.ts';

/** One card: title, summary, parts, and below them what the team's own notes say. Tables are not yet placed. */
export function renderCard(card: Card, style: SourceStyle): (KnownBlock | Table)[] {
  return [...renderTitle(card), ...renderRest(card, style)];
}

/** Several cards in one message, numbered, so that buttons below and words in a thread can refer to them. */
export function renderCards(cards: readonly Card[], style: SourceStyle): (KnownBlock | Table)[] {
  return cards.flatMap((card, index) => {
    const aside = card.aside.length === 0 ? [] : [words(' '), ...renderInline(card.aside)];
    return [
      ...(index === 0 ? [] : [{ type: 'divider' as const }]),
      richText(line(strong(`${index + 1}. ${card.title}`), ...aside)),
      ...renderRest(card, style),
    ];
  });
}

/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
function header(text: string): HeaderBlock {
  return {
    type: 'header',
    text: { type: 'plain_text', text: shorten(text.trim(), LIMITS.header) || '…', emoji: false },
  };
}

function renderTitle(card: Card): KnownBlock[] {
  const aside = renderInline(card.aside);
  return [header(card.title), ...(aside.length === 0 ? [] : [richText(line(...aside))])];
}

function renderRest(card: Card, style: SourceStyle): (KnownBlock | Table)[] {
  const summary = renderInline(card.summary);
  return [
    ...(card.remark === '' ? [] : [smallPrint(escapeText(card.remark))]),
    ...(summary.length === 0 ? [] : [richText(line(...summary))]),
    ...card.sections.flatMap(renderSection),
    ...renderSources(card.sources, card.checked, style),
    ...card.notes.flatMap((note) => renderTeamNote(note, style)),
  ];
}

/** A team's note never passes for the card's own words: a rule above it, its own name and its own source. */
function renderTeamNote(note: TeamNote, style: SourceStyle): (KnownBlock | Table)[] {
  const path = [PHRASES[style.language].teamNote, ...note.breadcrumb].join(' › ');
  return [
    { type: 'divider' },
    smallPrint(escapeText(shorten(path, LIMITS.notification))),
    ...renderBlocks(note.blocks, { lines: [line(strong(note.title))], taken: 0 }),
    ...renderSources([note.source], '', style),
  ];
}
