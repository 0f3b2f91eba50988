import type { ActionsBlockElement, Button } from '@slack/types';
import type { Answer, Choice, Diagnosis, ExplainedCommand, Found, Topics } from '../answer/answer.ts';
import type { Language } from '../knowledge/entry.ts';
import { button, menu } from './actions.ts';
import { LIMITS } from './limits.ts';
import { PHRASES } from './phrases.ts';

/** More entries to go on with than these would bury the answer under buttons. */
const SHOWN_CHOICES = 5;

/** What can be pressed below an answer: entries to go on with, the table of contents, sharing. */
export function renderControls(answer: Answer, share: boolean): ActionsBlockElement[] {
  return controlsOf(answer, share).slice(0, LIMITS.actions);
}

function controlsOf(answer: Answer, share: boolean): ActionsBlockElement[] {
  switch (answer.kind) {
    case 'found':
      return [...choiceButtons(goingOn(answer), answer.language), ...(share ? shareButton(answer) : [])];
    case 'not-found':
      return [...choiceButtons(answer.alternatives, answer.language), ...topicsButton(answer.language)];
    case 'topics':
      return topicMenus(answer);
    case 'help':
      return topicsButton(answer.language);
    case 'language':
      return [];
    case 'diagnosis':
      return choiceButtons(wholeNotes(answer), answer.language);
    case 'explained-command':
      return choiceButtons(commandNotes(answer), answer.language);
    default:
      return answer satisfies never;
  }
}

/** Alternatives come first where the answer may be the wrong one; nothing is offered twice, nor what is shown already. */
function goingOn({ cards, band, alternatives }: Found): Choice[] {
  const known = new Set(cards.map((card) => card.id));
  const choices = [...(band === 'unsure' ? alternatives : []), ...cards.flatMap((card) => card.related)];
  return choices.filter(({ id }) => !known.has(id) && known.add(id));
}

/** The whole note of each trouble, then what comes nearest to words that no note knows. */
function wholeNotes({ cards, alternatives, language }: Diagnosis): Choice[] {
  const notes = cards.map(({ id, kind, title }) => ({ id, kind, title: PHRASES[language].inFull(title) }));
  return [...notes, ...alternatives];
}

/** The whole note on each command that one is on, once. */
function commandNotes({ cards, language }: ExplainedCommand): Choice[] {
  const titles = new Map(cards.flatMap(({ id, title }) => (id === '' ? [] : [[id, title] as const])));
  return [...titles].map(([id, title]) => ({ id, kind: 'command', title: PHRASES[language].inFull(title) }));
}

function choiceButtons(choices: readonly Choice[], language: Language): Button[] {
  return choices
    .slice(0, SHOWN_CHOICES)
    .flatMap(({ id, title }, index) => button('openEntry', index, title, { id, language }));
}

function topicsButton(language: Language): Button[] {
  return button('openTopics', 0, PHRASES[language].allTopics, { language });
}

function shareButton({ cards, language }: Found): Button[] {
  const ids = [...new Set(cards.map((card) => card.id))];
  return button('share', 0, PHRASES[language].share, { ids, language });
}

/** A menu for each kind: hundreds of buttons would be unreadable, and Slack takes 25. */
function topicMenus({ groups, language }: Topics): ActionsBlockElement[] {
  return groups.flatMap(({ label, entries }, index) =>
    menu(
      'openEntry',
      index,
      label === '' ? PHRASES[language].choose : label,
      entries.map(({ id, title }) => ({ label: title, value: { id, language } })),
    ),
  );
}
