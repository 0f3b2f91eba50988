import type { Signals } from './search.ts';

/**
 * Logistic regression on the development half of the golden questions (right on top: 1, anything else: 0; those to be declined
 * count three times). What convinces is a match in the words and pairs of words that the entry is asked in, and a name that the
 * question contains; words that nobody knows have made both smaller already.
 */
const FIT = {
  intercept: -5.48,
  coverage: -0.88,
  strength: 1.36,
  closeness: 0.2,
  exact: 0.38,
  wording: 1.22,
  named: 0.89,
  /** An entry without likely questions, as in plain notes, can be close to none: its other signals are weaker than they mean. */
  unasked: 1.6,
} as const;

/** Whether two texts say the same; what is missing to 1 is a word of context (kubectl) that one of them says. */
export function isExact(closeness: number): boolean {
  return closeness > 0.95;
}

/** How likely it is that the hit is what was wanted, from 0 to 1. */
export function confidenceOf({ coverage, strength, closeness, wording, isAsked, named }: Signals): number {
  const odds =
    FIT.intercept +
    FIT.coverage * coverage +
    FIT.strength * Math.log1p(Math.max(strength, 0)) +
    FIT.closeness * closeness +
    (isExact(closeness) ? FIT.exact : 0) +
    FIT.wording * wording +
    (isAsked ? 0 : FIT.unasked) +
    FIT.named * named;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

/** From here up an answer is given alone: about nine in ten are right. */
export const SURE = 0.75;

/** From here up an answer is given with alternatives to choose from; below, the notes do not know. */
export const UNSURE = 0.35;
