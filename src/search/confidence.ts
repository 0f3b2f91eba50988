import type { Signals } from './search.ts';

/**
 * Logistic regression on the development half of the golden questions (right on top: 1, anything else: 0). What convinces is a likely question close to what is asked, and a name that the
 * question contains; words that nobody knows have made both smaller already.
 */
const FIT = {
  intercept: -4.28,
  coverage: -2.36,
  strength: 1.23,
  closeness: 1.92,
  exact: 0.28,
  named: 1.23,
} as const;

/** Whether two texts say the same; what is missing to 1 is a word of context (kubectl) that one of them says. */
export function isExact(closeness: number): boolean {
  return closeness > 0.95;
}

/** How likely it is that the hit is what was wanted, from 0 to 1. */
export function confidenceOf({ coverage, strength, closeness, named }: Signals): number {
  const odds =
    FIT.intercept +
    FIT.coverage * coverage +
    FIT.strength * Math.log1p(Math.max(strength, 0)) +
    FIT.closeness * closeness +
    (isExact(closeness) ? FIT.exact : 0) +
    FIT.named * named;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

/** From here up an answer is given alone: about nine in ten are right. */
export const SURE = 0.75;

/** From here up an answer is given with alternatives to choose from; below, the notes do not know. */
export const UNSURE = 0.35;
