import type { Diagnosis, TroubleCard } from '../answer/answer.ts';
import { renderInline } from './render-blocks.ts';
import { PLAIN, type Style } from './render-card.ts';

/** Renders a diagnosis as a person reads it: the headline, the troubles by number, and what has no card. */
export function renderTroubles({ says, cards, remarks }: Diagnosis, style: Style = PLAIN): string {
  const parts = cards.map((card, index) => renderTrouble(card, `${index + 1}. `, style));
  const aside = remarks.length === 0 ? [] : [remarks.join('\n')];
  return [style.title(says), ...parts, ...aside].join('\n\n');
}

/** Renders the short card of one trouble; `mark` stands before its title. */
export function renderTrouble(card: TroubleCard, mark = '', style: Style = PLAIN): string {
  const { title, shownBy, summary, checks, remark } = card;
  const objects = renderInline(shownBy);
  return [
    `${style.label(mark + title)}${objects === '' ? '' : `  ${objects}`}`,
    ...[renderInline(summary)].filter((line) => line !== ''),
    ...checks.map((check) => `  ${check}`),
    ...(remark === '' ? [] : [style.faint(remark)]),
  ].join('\n');
}
