import type { ActionsBlockElement, KnownBlock } from '@slack/types';
import type { Answer, Found, Help, Topics } from '../answer/answer.ts';
import type { Language } from '../knowledge/entry.ts';
import { escapeText } from './escape-text.ts';
import { fitMessage } from './fit-message.ts';
import { notificationText } from './notification-text.ts';
import { PHRASES } from './phrases.ts';
import { renderCard, renderCards } from './render-card.ts';
import { renderControls } from './render-controls.ts';
import { renderExplanation } from './render-explanation.ts';
import { smallPrint } from './render-source.ts';
import { placeTables, type Table } from './render-table.ts';
import { renderTroubles } from './render-troubles.ts';
import { code, line, richText, strong, words } from './rich-text.ts';

/** What goes to Slack, by whichever way: `text` is what notifications and screen readers say, and never empty. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** What a way of sending can carry and what belongs on it; the ways there are stand in `surfaces.ts`. */
export interface RenderOptions {
  /** `text`: tables become aligned lines, where Slack does not say that it takes table blocks. */
  readonly tables: 'block' | 'text';
  /** Whether the message offers to be shared: only where nobody else sees it. */
  readonly share: boolean;
  /** What is typed before an example to ask it there, `/k8s `. */
  readonly prefix: string;
  /** Template with `{path}` and `{line}` that makes sources clickable. */
  readonly sourceUrl?: string | undefined;
  /** User id of the person who shared this answer. */
  readonly sharedBy?: string | undefined;
}

/** The whole of an answer as one Slack message; its content is the same on every surface. */
export function renderAnswer(answer: Answer, options: RenderOptions): Message {
  const blocks = [
    ...placeTables(renderBody(answer, options), options.tables),
    ...renderDoubt(answer),
    ...actions(renderControls(answer, options.share)),
  ];
  const more = smallPrint(escapeText(PHRASES[answer.language].more));
  return { text: notificationText(answer), blocks: fitMessage(blocks, more) };
}

function renderBody(answer: Answer, options: RenderOptions): (KnownBlock | Table)[] {
  switch (answer.kind) {
    case 'found':
      return renderFound(answer, options);
    case 'topics':
      return renderTopics(answer);
    case 'help':
      return renderHelp(answer, options.prefix);
    case 'not-found':
    case 'language':
      return [says(answer.says)];
    case 'diagnosis':
      return renderTroubles(answer, { language: answer.language, sourceUrl: options.sourceUrl });
    case 'explained-command':
      return renderExplanation(answer, { language: answer.language, sourceUrl: options.sourceUrl });
    default:
      return answer satisfies never;
  }
}

function renderFound({ cards, language, readAs }: Found, options: RenderOptions): (KnownBlock | Table)[] {
  const style = { language, sourceUrl: options.sourceUrl };
  return [
    ...(options.sharedBy === undefined ? [] : [renderSharer(options.sharedBy, language)]),
    ...(readAs === undefined ? [] : [smallPrint(escapeText(PHRASES[language].readAs(readAs)))]),
    ...(cards.length === 1 ? renderCard(cards[0], style) : renderCards(cards, style)),
  ];
}

function renderSharer(user: string, language: Language): KnownBlock {
  const { before, after } = PHRASES[language].sharedBy;
  return richText(line(words(before), { type: 'user', user_id: user }, words(after)));
}

function renderTopics({ says: opening, groups }: Topics): KnownBlock[] {
  return [
    says(opening),
    ...groups
      .filter(({ entries }) => entries.length > 0)
      .map(({ label, entries }) =>
        richText(line(strong(label)), line(words(entries.map((entry) => entry.title).join(' · ')))),
      ),
  ];
}

function renderHelp({ says: opening, examples, tips }: Help, prefix: string): KnownBlock[] {
  const elements = examples.map(({ text, does }) => line(code(prefix + text), words(`  ${does}`)));
  return [
    says(opening),
    ...(elements.length === 0 ? [] : [richText({ type: 'rich_text_list', style: 'bullet', elements })]),
    ...tips.map(says),
  ];
}

/** The first buttons are other readings of the question; without a word they would look like further reading. */
function renderDoubt(answer: Answer): KnownBlock[] {
  const isDoubtful = answer.kind === 'found' && answer.band === 'unsure' && answer.alternatives.length > 0;
  return isDoubtful ? [smallPrint(escapeText(PHRASES[answer.language].unsure))] : [];
}

function says(text: string): KnownBlock {
  return richText(line(words(text)));
}

/** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
function actions(elements: ActionsBlockElement[]): KnownBlock[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}
