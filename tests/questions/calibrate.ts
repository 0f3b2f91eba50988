import { SURE, UNSURE } from '../../src/search/confidence.ts';
import type { Outcome } from './score-questions.ts';

/** How often what was said with a certain confidence was right. Shares from 0 to 1. */
export interface ConfidenceBand {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The confidence that was said, on average. */
  readonly said: number;
  /** The share in which what came first was what was wanted. */
  readonly right: number;
}

/** Ten bands of equal width. */
export const TENTHS: readonly number[] = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

/** What is declined, what is answered with a choice, what is answered alone. */
export const ANSWER_BANDS: readonly number[] = [0, UNSURE, SURE, 1];

/**
 * Sets what was said against what came of it, in the bands between the bounds, the highest first. A refusal counts by the
 * nearest entry it offers, because its confidence is that entry's; where nothing was shown, nothing was said.
 */
export function calibrate(outcomes: readonly Outcome[], bounds: readonly number[]): ConfidenceBand[] {
  const said = outcomes.filter(({ shown }) => shown.length > 0);
  const bands = bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? 1;
    // The last band holds its upper bound as well.
    const within = said.filter(
      ({ confidence }) => confidence >= from && (confidence < to || index === bounds.length - 2),
    );
    return { from, to, count: within.length, said: mean(within, confidenceOf), right: mean(within, isRight) };
  });
  return bands.filter(({ count }) => count > 0).reverse();
}

/** How far what is said is from what comes of it, on average over all that was said. */
export function calibrationError(bands: readonly ConfidenceBand[]): number {
  const total = bands.reduce((sum, { count }) => sum + count, 0);
  const off = bands.reduce((sum, { count, said, right }) => sum + count * Math.abs(said - right), 0);
  return total === 0 ? 0 : off / total;
}

function confidenceOf({ confidence }: Outcome): number {
  return confidence;
}

/** As the confidence was fitted: the wanted entry itself comes first, and nothing is right where nothing was wanted. */
function isRight({ row, verdict, shown }: Outcome): number {
  const isFirst = verdict === 'first' || row.entries?.includes(shown[0] ?? '') === true;
  return row.expect === 'entries' && isFirst ? 1 : 0;
}

function mean(outcomes: readonly Outcome[], measure: (outcome: Outcome) => number): number {
  if (outcomes.length === 0) return 0;
  return outcomes.reduce((sum, outcome) => sum + measure(outcome), 0) / outcomes.length;
}
