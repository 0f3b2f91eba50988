import type { Signals } from './search.ts';

/**
 * Logistic regression on the golden questions (right on top: 1, anything else: 0). Coverage alone earns nothing beside the
 * others; what convinces is a name that the question contains, and a likely question close to it.
 */
const FIT = {
  intercept: -2.44,
  coverage: -0.6,
  strength: 0.64,
  closeness: 1.35,
  named: 2.15,
  exact: 1.6,
} as const;

/** Whether two texts say the same; what is missing to 1 is rounding. */
export function isExact(closeness: number): boolean {
  return closeness > 0.97;
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
export const UNSURE = 0.25;
