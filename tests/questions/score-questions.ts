import type { Answer, Brain } from '../../src/answer/answer.ts';
import type { QuestionRow } from './question-row.ts';

/** How one question went. */
export interface Outcome {
  readonly row: QuestionRow;
  readonly verdict: 'first' | 'first-acceptable' | 'in-three' | 'wrong' | 'refused' | 'declined' | 'answered';
  /** Ids in the order shown: the cards, then the alternatives. */
  readonly shown: readonly string[];
  readonly confidence: number;
}

/** Shares in percent, over the questions that count for each. */
export interface Score {
  /** Questions that the loaded notes can answer. */
  readonly answerable: number;
  readonly first: number;
  readonly inThree: number;
  readonly wronglyRefused: number;
  /** Questions that must be declined. */
  readonly outside: number;
  readonly wronglyAnswered: number;
}

/**
 * Asks every question that counts: those that must be declined, and those with an entry among the loaded ones. A
 * question whose entries are not loaded says nothing about the search.
 */
export function askQuestions(
  rows: readonly QuestionRow[],
  brain: Brain,
  loaded: ReadonlySet<string>,
): Outcome[] {
  return rows
    .filter((row) => row.expect === 'decline' || row.entries?.some((id) => loaded.has(id)))
    .filter((row) => row.expect !== 'either')
    .map((row) => judge(row, brain.answer({ text: row.question })));
}

/** Sums outcomes up. */
export function scoreOutcomes(outcomes: readonly Outcome[]): Score {
  const answerable = outcomes.filter(({ row }) => row.expect === 'entries');
  const outside = outcomes.filter(({ row }) => row.expect === 'decline');
  const share = (part: readonly Outcome[], whole: readonly Outcome[]): number =>
    whole.length === 0 ? 0 : Math.round((1000 * part.length) / whole.length) / 10;
  const verdicts = (...wanted: Outcome['verdict'][]): Outcome[] =>
    outcomes.filter(({ verdict }) => wanted.includes(verdict));
  return {
    answerable: answerable.length,
    first: share(verdicts('first'), answerable),
    inThree: share(answerable.filter(isInThree), answerable),
    wronglyRefused: share(verdicts('refused'), answerable),
    outside: outside.length,
    wronglyAnswered: share(verdicts('answered'), outside),
  };
}

/** How many entries count as "among the first three": the cards, then what is offered besides, by a refusal as well. */
const FIRST_FEW = 3;

function isInThree({ row, shown }: Outcome): boolean {
  return shown.slice(0, FIRST_FEW).some((id) => row.entries?.includes(id));
}

function judge(row: QuestionRow, answer: Answer): Outcome {
  const shown = idsOf(answer);
  const confidence = 'confidence' in answer ? answer.confidence : 1;
  return { row, shown, confidence, verdict: verdictOf(row, answer, shown) };
}

function verdictOf(row: QuestionRow, answer: Answer, shown: readonly string[]): Outcome['verdict'] {
  const isAnswer = answer.kind === 'found' || answer.kind === 'explained-command';
  if (row.expect === 'decline') return isAnswer ? 'answered' : 'declined';
  if (!isAnswer) return 'refused';
  const cards = shown.slice(0, answer.cards.length);
  if (cards.some((id) => row.entries?.includes(id))) return 'first';
  if (cards.some((id) => row.acceptable?.includes(id))) return 'first-acceptable';
  return shown.slice(0, FIRST_FEW).some((id) => row.entries?.includes(id)) ? 'in-three' : 'wrong';
}

/** The team's own notes shown on a card count as shown with it. */
function idsOf(answer: Answer): string[] {
  if (answer.kind === 'found') {
    return [...answer.cards.map((card) => card.id), ...answer.alternatives.map((choice) => choice.id)];
  }
  if (answer.kind === 'explained-command') return answer.cards.map((card) => card.id);
  return answer.kind === 'not-found' ? answer.alternatives.map((choice) => choice.id) : [];
}
