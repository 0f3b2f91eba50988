import type { Unit } from '../language/unit.ts';
import { isAction } from '../language/words/actions.ts';
import { keysOf, termsOf } from './index-terms.ts';
import { isLeftOut } from './left-out.ts';
import { type Role, roleOf } from './roles.ts';
import type { TermCounts } from './term-counts.ts';
import type { Weights } from './weights.ts';

/** A unit of a question with what it is worth. */
export interface WeighedUnit {
  readonly unit: Unit;
  /** Rarity times {@link factor}; less for a word nobody knows. */
  readonly weight: number;
  /** What the unit's part in the question leaves of its weight, from 0 to 1. */
  readonly factor: number;
  readonly keys: readonly string[];
  /** The part it plays in what is done. */
  readonly role: Role;
  /** No entry says it, in any form. */
  readonly isUnknown: boolean;
}

/** Tells what the words of a question are worth. */
export interface Weigher {
  /** Weighs the units of a text and leaves out its scaffolding. */
  readonly weighUnits: (units: readonly Unit[]) => WeighedUnit[];
  /** What each term of a question counts for in the index, as a factor on its score. */
  readonly weighTerms: (units: readonly WeighedUnit[]) => Map<string, number>;
}

/** Makes the scales: the rarity of terms in the notes, and the weights in force. */
export function createWeigher(counts: TermCounts, weights: Weights): Weigher {
  const shareOf = (share: 'concept' | 'spelling' | 'part', isKnown: boolean): number => {
    if (share === 'concept') return 1;
    if (share === 'spelling') return isKnown ? weights.spelling : 1;
    return isKnown ? weights.part.known : weights.part.unknown;
  };
  // Notes repeat their words, and a reader gives out one unit for each: what is rare is found out once.
  const rarities = new WeakMap<Unit, Rarity>();
  const rarityOf = (unit: Unit): Rarity => {
    const known = rarities.get(unit);
    if (known !== undefined) return known;
    const rarity = measureRarity(unit, counts);
    rarities.set(unit, rarity);
    return rarity;
  };
  return {
    weighUnits(units) {
      const telling = units.filter((unit) => unit.weightClass !== 'scaffolding');
      // "쿠버네티스가 뭐야": what is context elsewhere is the subject where nothing else is.
      const hasContent = telling.some((unit) => unit.weightClass === 'content');
      const describing = describingActions(telling);
      return units.flatMap((unit, index) => {
        if (unit.weightClass === 'scaffolding') return [];
        const factor =
          (hasContent && unit.weightClass === 'context' ? weights.context : 1) *
          (describing.includes(unit) ? weights.describing : 1) *
          (isLeftOut(units, index) ? weights.leftOut : 1);
        const { keys, rarity, isUnknown } = rarityOf(unit);
        const weight = rarity * factor * (isUnknown ? weights.unknown[unit.script] : 1);
        return { unit, keys, role: roleOf(units, index), isUnknown, factor, weight };
      });
    },
    weighTerms(units) {
      const terms = new Map<string, number>();
      for (const { unit, isUnknown, factor } of units) {
        if (isUnknown) continue;
        for (const { term, share } of termsOf(unit)) {
          const weight = factor * shareOf(share, unit.concepts.length > 0);
          terms.set(term, Math.max(weight, terms.get(term) ?? 0));
        }
      }
      return terms;
    },
  };
}

interface Rarity {
  readonly keys: readonly string[];
  readonly rarity: number;
  readonly isUnknown: boolean;
}

function measureRarity(unit: Unit, counts: TermCounts): Rarity {
  const keys = keysOf(unit);
  const known = keys.filter(counts.has);
  const rarity = Math.max(...(known.length > 0 ? known : keys).map(counts.rarity));
  return { keys, rarity, isUnknown: known.length === 0 && !unit.parts.some(counts.has) };
}

/**
 * Of several actions in one question, all but one describe a thing. Korean ends with what is wanted (정지된 컨테이너 다시
 * **시작**), English begins with it (**start** a stopped container). A Korean action in its adnominal form describes the noun
 * behind it even where it is the only one (재시작한 컨테이너의 로그).
 */
function describingActions(units: readonly Unit[]): readonly Unit[] {
  const actions = units.filter(isAction);
  if (!units.some((unit) => unit.script === 'hangul')) return actions.slice(1);
  return actions.filter((unit, index) => index < actions.length - 1 || isAdnominal(unit, units));
}

function isAdnominal(unit: Unit, units: readonly Unit[]): boolean {
  return unit !== units.at(-1) && /[가-힣](?:한|된|는|던|진|난|뜬|온)$/.test(unit.text);
}
