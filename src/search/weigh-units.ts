import type { Unit } from '../language/read-units.ts';
import { keysOf, termsOf } from './index-terms.ts';
import type { TermCounts } from './term-counts.ts';
import { CONTEXT_WEIGHT, PART_WEIGHT, SPELLING_WEIGHT, UNKNOWN_WEIGHT } from './weights.ts';

/** A unit of a question with what it is worth. */
export interface WeighedUnit extends Unit {
  /** Rarity times the factor of its class; 0 for scaffolding. */
  readonly weight: number;
  readonly keys: readonly string[];
  /** No entry says it, in any form. */
  readonly isUnknown: boolean;
}

/** Weighs the units of a question and leaves out its scaffolding. */
export function weighUnits(units: readonly Unit[], counts: TermCounts): WeighedUnit[] {
  return units
    .filter((unit) => unit.weightClass !== 'scaffolding')
    .map((unit) => {
      const keys = keysOf(unit);
      const known = keys.filter(counts.has);
      const isUnknown = known.length === 0 && !unit.parts.some(counts.has);
      const rarity = Math.max(...(known.length > 0 ? known : keys).map(counts.rarity));
      const factor =
        unit.weightClass === 'context' ? CONTEXT_WEIGHT : isUnknown ? UNKNOWN_WEIGHT[unit.script] : 1;
      return { ...unit, keys, isUnknown, weight: rarity * factor };
    });
}

/** What each term of a question counts for in the index, as a factor on its score. */
export function weighTerms(units: readonly WeighedUnit[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const unit of units) {
    if (unit.isUnknown) continue;
    const factor = unit.weightClass === 'context' ? CONTEXT_WEIGHT : 1;
    for (const { term, share } of termsOf(unit)) {
      const weight = factor * shareOf(share, unit);
      weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    }
  }
  return weights;
}

function shareOf(share: 'concept' | 'spelling' | 'part', unit: WeighedUnit): number {
  if (share === 'concept') return 1;
  if (share === 'spelling') return unit.concepts.length > 0 ? SPELLING_WEIGHT : 1;
  return unit.concepts.length > 0 ? PART_WEIGHT.known : PART_WEIGHT.unknown;
}
