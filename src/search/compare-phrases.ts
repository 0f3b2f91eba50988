import type { WeighedUnit } from './create-weigher.ts';
import { areOpposed } from './roles.ts';

/** A name, alias or likely question of an entry, ready to be compared with any question. */
export interface Phrase {
  readonly keys: readonly PhraseKey[];
  readonly total: number;
  /** The keys without which it would name something else; `docker` in `docker build` is none of them. */
  readonly telling: readonly string[];
}

/** What a phrase says under one key, with the weight and the role of the unit that says it. */
interface PhraseKey {
  readonly key: string;
  readonly weight: number;
  readonly role: WeighedUnit['role'];
}

/** A question, ready to be compared with many phrases. */
export interface Asked {
  readonly units: readonly WeighedUnit[];
  readonly total: number;
  /** Position of the unit that a key belongs to. */
  readonly positions: ReadonlyMap<string, number>;
}

/** How a phrase stands to a question. */
export interface Likeness {
  /** Weighted Jaccard: what both say, divided by all that either says, from 0 to 1. */
  readonly closeness: number;
  /**
   * The share of the question that the phrase takes up, if the question contains it whole, as "파드가 Pending에서 안 넘어가요"
   * contains Pending; otherwise 0.
   */
  readonly named: number;
  /** The share of its telling words that the question says, from 0 to 1. */
  readonly said: number;
}

/** Reads a phrase of an entry. */
export function readPhrase(weighed: readonly WeighedUnit[]): Phrase {
  const keys = new Map<string, WeighedUnit>();
  for (const unit of weighed) for (const key of unit.keys) if (!keys.has(key)) keys.set(key, unit);
  const content = weighed.filter(({ unit }) => unit.weightClass === 'content');
  const telling = (content.length > 0 ? content : weighed).flatMap((unit) => unit.keys);
  return {
    keys: [...keys].map(([key, { weight, role }]) => ({ key, weight, role })),
    total: sumWeights(new Set(keys.values())),
    telling,
  };
}

/** Reads a question; of words with the same meaning the first counts. */
export function readAsked(all: readonly WeighedUnit[]): Asked {
  const positions = new Map<string, number>();
  const units: WeighedUnit[] = [];
  for (const unit of all) {
    const fresh = unit.keys.filter((key) => !positions.has(key));
    for (const key of fresh) positions.set(key, units.length);
    if (fresh.length > 0) units.push(unit);
  }
  return { units, total: sumWeights(units), positions };
}

/**
 * Compares a question with a phrase. It runs for every phrase of every candidate, a thousand times a question, so it
 * walks the few keys of the phrase once and makes nothing.
 */
export function comparePhrase({ units, total, positions }: Asked, phrase: Phrase): Likeness {
  let shared = 0;
  let taken = 0;
  let seen = 0;
  let isOpposed = false;
  for (const { key, weight, role } of phrase.keys) {
    const position = positions.get(key);
    // Questions have a dozen units at most that matter; beyond 31 a bit would wrap round.
    if (position === undefined || position > 30 || (seen & (1 << position)) !== 0) continue;
    seen |= 1 << position;
    const unit = units[position];
    if (unit === undefined) continue;
    const isOtherRole = areOpposed(unit.role, role);
    if (isOtherRole) isOpposed = true;
    shared += Math.min(unit.weight, weight) * (isOtherRole ? OTHER_ROLE : 1);
    taken += unit.weight;
  }
  if (shared === 0) return NOTHING;
  let said = 0;
  for (const key of phrase.telling) if (positions.has(key)) said += 1;
  return {
    closeness: shared / (total + phrase.total - shared),
    named: said === phrase.telling.length && !isOpposed ? taken / total : 0,
    said: said / Math.max(phrase.telling.length, 1),
  };
}

/** What is left of a word that both say in different parts, 이미지를 and 이미지로. */
const OTHER_ROLE = 0.5;

const NOTHING: Likeness = { closeness: 0, named: 0, said: 0 };

function sumWeights(units: Iterable<WeighedUnit>): number {
  let total = 0;
  for (const { weight } of units) total += weight;
  return total;
}
