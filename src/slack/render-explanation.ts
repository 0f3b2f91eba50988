import type { KnownBlock } from '@slack/types';
import type { CommandPart, ExplainedCall, ExplainedCommand } from '../answer/answer.ts';
import { escapeText } from './escape-text.ts';
import { renderSources, type SourceStyle, smallPrint } from './render-source.ts';
import { code, line, preformatted, renderInline, richText, strong, words } from './rich-text.ts';

/** An explained command line: what it destroys and what is wrong with it, then each call part by part, then the sources. */
export function renderExplanation(answer: ExplainedCommand, style: SourceStyle): KnownBlock[] {
  const { cautions, faults, corrected, cards, remarks, sources } = answer;
  const marked = [
    ...cautions.map((caution) => line(emoji('warning'), words(' '), ...renderInline(caution))),
    ...faults.map((fault) => line(emoji('x'), words(' '), ...renderInline(fault))),
    ...(corrected === undefined ? [] : [preformatted(corrected)]),
  ];
  return [
    ...(marked.length === 0 ? [] : [richText(...marked)]),
    ...cards.map(renderCall),
    ...remarks.map((remark) => smallPrint(escapeText(remark))),
    ...renderSources(sources, '', style),
  ];
}

function renderCall({ title, summary, parts }: ExplainedCall): KnownBlock {
  const said = renderInline(summary);
  return richText(line(strong(title)), ...(said.length === 0 ? [] : [line(...said)]), {
    type: 'rich_text_list',
    style: 'bullet',
    elements: parts.map(renderPart),
  });
}

function renderPart({ text, meaning }: CommandPart) {
  return line(code(text), words('  '), ...renderInline(meaning));
}

function emoji(name: string) {
  return { type: 'emoji' as const, name };
}
