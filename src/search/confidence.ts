import type { Signals } from './search.ts';

/**
 * Logistic regression on the development half of the golden questions (right on top: 1, anything else: 0). What convinces is
 * a likely question close to what is asked; what warns is words that no note says.
 */
const FIT = {
  intercept: -2.9,
  coverage: -1,
  strength: 0.71,
  closeness: 2.8,
  exact: 0.25,
  named: 0.86,
  unknown: -1.15,
} as const;

/** Whether two texts say the same; what is missing to 1 is rounding. */
export function isExact(closeness: number): boolean {
  return closeness > 0.97;
}

/**
 * How likely it is that the hit is what was wanted, from 0 to 1. `unknown` is the share of the question's words that no note
 * says.
 */
export function confidenceOf({ coverage, strength, closeness, named }: Signals, unknown: number): number {
  const odds =
    FIT.intercept +
    FIT.coverage * coverage +
    FIT.strength * Math.log1p(Math.max(strength, 0)) +
    FIT.closeness * closeness +
    (isExact(closeness) ? FIT.exact : 0) +
    FIT.named * named +
    FIT.unknown * unknown;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}

/** From here up an answer is given alone: about nine in ten are right. */
export const SURE = 0.75;

/** From here up an answer is given with alternatives to choose from; below, the notes do not know. */
export const UNSURE = 0.25;
