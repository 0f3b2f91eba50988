/** What the rank of a hit was made of. */
export interface Signals {
  /** Share of the question's weight that the entry covers, from 0 to 1. */
  readonly coverage: number;
  /** BM25 score per weight of the question; about 0 to 6. */
  readonly strength: number;
  /** Likeness to the entry's closest name or likely question, from 0 to 1. */
  readonly closeness: number;
  /** Share of the question taken up by a name of the entry that it contains whole, from 0 to 1. */
  readonly named: number;
}

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
