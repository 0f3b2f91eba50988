import type { WeighedPassage } from './weigh-passages.ts';

/** What a passage must be to go before what a card begins with otherwise. */
export interface Demand {
  /** The least weight of what it says of the question. */
  readonly weight: number;
  /** The least share of what the question tells. */
  readonly share: number;
  /** The least number of its telling words. */
  readonly words: number;
  /** How many times the weight of whatever else says something, the entry's first sentence included. */
  readonly lead: number;
}

/** Measured on the likely questions of the notes: nobody needs to be told which passage of a note those ask for. */
export const DEMANDS = {
  example: { weight: 0.6, share: 0.5, words: 1, lead: 1.3 },
  // "컨테이너 전부": a flag alone says so little that whatever names it is meant.
  flag: { weight: 0.6, share: 0.5, words: 0, lead: 1.3 },
  section: { weight: 0.6, share: 0.45, words: 2, lead: 1.3 },
  // Where one fact is asked for ("can it ...", "how long"), the passage that speaks of it at all is nearest.
  fact: { weight: 0.5, share: 0.34, words: 1, lead: 1.1 },
} as const satisfies Readonly<Record<string, Demand>>;

/** Whether a passage says enough of the question, and clearly more than the entry's first sentence and its rivals. */
export function meets(
  demand: Demand,
  passage: WeighedPassage,
  opening: number,
  rivals: readonly WeighedPassage[],
): boolean {
  const { weight, share, words } = passage;
  if (weight < demand.weight || share < demand.share || words < demand.words) return false;
  return [opening, ...rivals.map((rival) => rival.weight)].every((other) => weight >= other * demand.lead);
}
