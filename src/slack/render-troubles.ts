import type { KnownBlock } from '@slack/types';
import type { Diagnosis, TroubleCard } from '../answer/answer.ts';
import { escapeText } from './escape-text.ts';
import { renderSources, type SourceStyle, smallPrint } from './render-source.ts';
import { line, preformatted, renderInline, richText, strong, words } from './rich-text.ts';

/** Pasted output, diagnosed: the headline, the troubles by number, then in small print what has no card, and the sources. */
export function renderTroubles({ says, cards, remarks }: Diagnosis, style: SourceStyle): KnownBlock[] {
  // Two troubles may stand in one file, which is then named once.
  const sources = new Map(cards.map(({ source }) => [`${source.path}:${source.line}`, source]));
  return [
    richText(line(strong(says))),
    ...cards.flatMap((card, index) => renderTrouble(card, index + 1)),
    ...remarks.map((remark) => smallPrint(escapeText(remark))),
    ...renderSources([...sources.values()], '', style),
  ];
}

function renderTrouble(card: TroubleCard, number: number): KnownBlock[] {
  const { title, shownBy, summary, checks, remark } = card;
  const objects = renderInline(shownBy);
  const said = renderInline(summary);
  return [
    richText(
      line(strong(`${number}. ${title}`), ...(objects.length === 0 ? [] : [words('  '), ...objects])),
      ...(said.length === 0 ? [] : [line(...said)]),
      ...(checks.length === 0 ? [] : [preformatted(checks.join('\n'))]),
    ),
    ...(remark === '' ? [] : [smallPrint(escapeText(remark))]),
  ];
}
