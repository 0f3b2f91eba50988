import type { Answer, Choice, Diagnosis, ExplainedCommand, Found } from '../answer/answer.ts';
import type { Language } from '../knowledge/entry.ts';
import { PLAIN, renderCard, renderSources, type Style } from './render-card.ts';
import { renderExplanation } from './render-explanation.ts';
import { renderTroubles } from './render-troubles.ts';

/** The terminal's own words. */
const WORDS = {
  ko: {
    source: '출처',
    also: '이것일 수도',
    readAs: '이렇게 읽었어요',
    missing: '빠진 것이 있으면 노트에 더해 주세요.',
  },
  en: {
    source: 'Source',
    also: 'Or did you mean',
    readAs: 'Read as',
    missing: 'What is missing can be added to the notes.',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** Renders a whole answer for a terminal: the card, its sources, what else might have been meant. */
export function renderAnswer(answer: Answer, style: Style = PLAIN): string {
  switch (answer.kind) {
    case 'found':
      return renderFound(answer, style);
    case 'not-found': {
      const words = WORDS[answer.language];
      return [answer.says, ...renderChoices(answer.alternatives), '', style.faint(words.missing)].join('\n');
    }
    case 'topics':
      return [
        answer.says,
        ...answer.groups.flatMap((group) => [
          '',
          ...(group.label === '' ? [] : [style.label(group.label)]),
          ...renderChoices(group.entries),
        ]),
      ].join('\n');
    case 'help':
      return renderHelp(answer);
    case 'language':
      return answer.says;
    case 'diagnosis':
      return renderDiagnosis(answer, style);
    case 'explained-command':
      return renderExplained(answer, style);
    default:
      return answer satisfies never;
  }
}

/** Renders what an answer says, without footer, alternatives or echo of the question. */
export function renderBody(answer: Answer): string {
  switch (answer.kind) {
    case 'found':
      return answer.cards.map((card) => renderCard(card)).join('\n\n');
    case 'not-found':
    case 'language':
      return answer.says;
    case 'topics':
      return renderAnswer(answer);
    case 'help':
      return renderHelp(answer);
    case 'diagnosis':
      return renderTroubles(answer);
    case 'explained-command':
      return renderExplanation(answer);
    default:
      return answer satisfies never;
  }
}

function renderFound(answer: Found, style: Style): string {
  const words = WORDS[answer.language];
  const cards = answer.cards.map(
    (card) => `${renderCard(card, style)}\n\n${style.faint(`${words.source} ${renderSources(card)}`)}`,
  );
  const readAs = answer.readAs === undefined ? [] : [style.faint(`${words.readAs}: ${answer.readAs}`)];
  const also =
    answer.band === 'unsure' && answer.alternatives.length > 0
      ? [`${words.also}: ${answer.alternatives.map((choice) => choice.title).join(' · ')}`]
      : [];
  return [...readAs, cards.join('\n\n'), ...also].join('\n');
}

function renderDiagnosis(answer: Diagnosis, style: Style): string {
  const { source } = WORDS[answer.language];
  const places = answer.cards.map(({ source: { title, line } }) => `${title}:${line}`);
  return [
    renderTroubles(answer, style),
    ...renderChoices(answer.alternatives),
    ...(places.length === 0 ? [] : ['', style.faint(`${source} ${[...new Set(places)].join(' · ')}`)]),
  ].join('\n');
}

function renderExplained(answer: ExplainedCommand, style: Style): string {
  const { source } = WORDS[answer.language];
  const places = answer.sources.map(({ title, line, url }) =>
    url === undefined ? `${title}:${line}` : title,
  );
  const footer = places.length === 0 ? [] : [style.faint(`${source} ${[...new Set(places)].join(' · ')}`)];
  return [renderExplanation(answer, style), ...footer].join('\n\n');
}

function renderHelp(answer: Extract<Answer, { kind: 'help' }>): string {
  const width = Math.max(0, ...answer.examples.map(({ text }) => text.length));
  return [
    answer.says,
    ...answer.examples.map(({ text, does }) => `  ${text.padEnd(width)}  ${does}`),
    ...answer.tips,
  ].join('\n');
}

function renderChoices(choices: readonly Choice[]): string[] {
  return choices.map((choice) => `  ▸ ${choice.title}`);
}
