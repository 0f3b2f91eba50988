import type { Signals } from './search.ts';

/** Logistic regression on the development questions; `npm run eval` shows how well it is calibrated. */
const FIT = { intercept: -3.2, covered: 1.5, closeness: 2.5 } as const;

/** How likely it is that the hit is what was wanted, from 0 to 1. */
export function confidenceOf({ coverage, strength, closeness }: Signals): number {
  const covered = coverage * Math.sqrt(Math.max(strength, 0));
  const odds = FIT.intercept + FIT.covered * covered + FIT.closeness * closeness;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

/** From here up an answer is given alone. */
export const SURE = 0.75;

/** From here up an answer is given with alternatives to choose from; below, the notes do not know. */
export const UNSURE = 0.35;
