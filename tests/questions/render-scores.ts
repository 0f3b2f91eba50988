import type { EntryKind } from '../../src/knowledge/entry.ts';
import { ANSWER_BANDS, type ConfidenceBand, calibrate, calibrationError, TENTHS } from './calibrate.ts';
import { formatTable } from './format-table.ts';
import { groupOutcomes } from './outcome-groups.ts';
import { type Outcome, type Score, scoreOutcomes } from './score-questions.ts';

/** The scores of all groups as a table; with `whole`, each with its difference to the same group there. */
export function renderScores(
  outcomes: readonly Outcome[],
  kindOf: (id: string) => EntryKind | undefined,
  whole: readonly Outcome[] = [],
): string {
  const before = new Map(
    groupOutcomes(whole, kindOf)
      .flat()
      .map((group) => [group.name, scoreOutcomes(group.outcomes)]),
  );
  const rows = groupOutcomes(outcomes, kindOf).flatMap((groups) => [
    [],
    ...groups.map(({ name, outcomes: group }) => [name, ...cellsOf(scoreOutcomes(group), before.get(name))]),
  ]);
  return formatTable([HEAD, ...rows]);
}

const HEAD = ['', 'questions', 'first %', 'in three %', 'refused %', 'outside', 'answered %'];

function cellsOf(score: Score, before: Score | undefined): string[] {
  const cell = (key: keyof Score, counts: number): string => {
    if (counts === 0) return '-';
    return before === undefined
      ? score[key].toFixed(1)
      : `${score[key].toFixed(1)} ${signed(score[key] - before[key])}`;
  };
  return [
    String(score.answerable),
    cell('first', score.answerable),
    cell('inThree', score.answerable),
    cell('wronglyRefused', score.answerable),
    String(score.outside),
    cell('wronglyAnswered', score.outside),
  ];
}

/** `(-3.2)`, in one width, so that the figures before it stand below one another. */
function signed(difference: number): string {
  const rounded = difference.toFixed(1);
  return `(${Number(rounded) > 0 ? '+' : ''}${Number(rounded) === 0 ? '=' : rounded})`.padStart(7);
}

/** What was said against what came of it: in ten bands, then in the three that decide how an answer is given. */
export function renderCalibration(outcomes: readonly Outcome[]): string {
  const tenths = calibrate(outcomes, TENTHS);
  const rows = [tenths, calibrate(outcomes, ANSWER_BANDS)].flatMap((bands) => [[], ...bands.map(bandCells)]);
  return [
    formatTable([['confidence', 'answers', 'said %', 'right %'], ...rows]),
    `Off by ${percent(calibrationError(tenths))} points on average.`,
  ].join('\n\n');
}

function bandCells({ from, to, count, said, right }: ConfidenceBand): string[] {
  return [`${from.toFixed(2)} - ${to.toFixed(2)}`, String(count), percent(said), percent(right)];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
