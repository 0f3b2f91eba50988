import type { CommandPart, ExplainedCall, ExplainedCommand } from '../answer/answer.ts';
import type { Inline } from '../knowledge/entry.ts';
import { padText, textWidth } from '../language/text-width.ts';
import { renderInline } from './render-blocks.ts';
import { PLAIN, type Style } from './render-card.ts';

/** Parts up to this many columns stand beside what they mean; longer ones above it. */
const PART_WIDTH = 30;

/** Renders an explained line as a person reads it: what it destroys, what is wrong with it, then part by part. */
export function renderExplanation(answer: ExplainedCommand, style: Style = PLAIN): string {
  const { cautions, faults, corrected, cards, remarks } = answer;
  const first = [
    ...cautions.map((caution) => `⚠ ${renderInline(caution)}`),
    ...faults.map((fault) => `✗ ${renderInline(fault)}`),
    ...(corrected === undefined ? [] : corrected.split('\n').map((line) => `  ${line}`)),
  ];
  return [first, ...cards.map((card) => [renderCall(card, style)]), remarks]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Renders one call: its name, what it does, and its parts in two columns. */
export function renderCall({ title, summary, parts }: ExplainedCall, style: Style = PLAIN): string {
  const widths = parts.map(({ text }) => textWidth(text)).filter((width) => width <= PART_WIDTH);
  const width = Math.max(0, ...widths);
  return [
    style.title(title),
    ...nonEmpty(summary),
    ...(parts.length === 0 ? [] : ['', ...parts.flatMap((part) => renderPart(part, width, style))]),
  ].join('\n');
}

function renderPart({ text, meaning }: CommandPart, width: number, style: Style): string[] {
  const told = renderInline(meaning);
  if (textWidth(text) <= width) return [`  ${style.label(padText(text, width))}  ${told}`];
  return [`  ${style.label(text)}`, `  ${' '.repeat(width)}  ${told}`];
}

function nonEmpty(content: readonly Inline[]): string[] {
  const text = renderInline(content);
  return text === '' ? [] : [text];
}
