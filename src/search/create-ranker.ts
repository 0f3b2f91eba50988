import type { Entry } from '../knowledge/entry.ts';
import type { Lexicon } from '../language/create-lexicon.ts';
import { readUnits } from '../language/read-units.ts';
import type { Signals } from './confidence.ts';
import { phrasesOf } from './describe-entry.ts';
import { keysOf } from './index-terms.ts';
import type { Query } from './search.ts';
import type { TermCounts } from './term-counts.ts';
import type { WeighedUnit } from './weigh-units.ts';
import { weighUnits } from './weigh-units.ts';
import { COVERAGE_FLOOR, CURATED_PRIOR, KIND_PRIOR, PHRASE_LIFT } from './weights.ts';

/** What the index found, before it is looked at again. */
export interface Candidate {
  /** Position of the entry in the list the index was built from. */
  readonly position: number;
  /** BM25 over all fields; comparable within one query only. */
  readonly score: number;
  /** The terms of the question that the entry holds. */
  readonly matched: ReadonlySet<string>;
}

/** A candidate with its place decided. */
export interface Ranked {
  readonly id: string;
  readonly rank: number;
  readonly signals: Signals;
}

/** A name, alias or likely question of an entry, ready to be compared. */
interface Phrase {
  readonly keys: ReadonlyMap<string, number>;
  readonly total: number;
}

type Ranker = (candidates: readonly Candidate[], units: readonly WeighedUnit[], query: Query) => Ranked[];

/** Makes the second look: coverage of the question, closeness to a name or likely question, kind and intent. */
export function createRanker(entries: readonly Entry[], lexicon: Lexicon, counts: TermCounts): Ranker {
  const phrases = entries.map((entry) => phrasesOf(entry).map((text) => readPhrase(text, lexicon, counts)));
  return (candidates, units, query) => {
    const total = sum(units.map((unit) => unit.weight));
    const ranked = candidates.flatMap((candidate) => {
      const entry = entries[candidate.position];
      if (entry === undefined || query.only?.includes(entry.kind) === false) return [];
      const coverage = total === 0 ? 0 : coveredWeight(units, candidate.matched) / total;
      const closeness = Math.max(
        0,
        ...(phrases[candidate.position] ?? []).map((phrase) => similarity(units, total, phrase)),
      );
      const strength = total === 0 ? 0 : candidate.score / total;
      const prior = KIND_PRIOR[entry.kind] * (entry.origin === 'curated' ? CURATED_PRIOR : 1);
      const rank =
        strength *
        (COVERAGE_FLOOR + (1 - COVERAGE_FLOOR) * coverage) *
        (1 + PHRASE_LIFT * closeness) *
        prior *
        (query.kinds?.[entry.kind] ?? 1);
      return [{ id: entry.id, rank, signals: { coverage, strength, closeness } }];
    });
    return ranked.sort((left, right) => right.rank - left.rank || left.id.localeCompare(right.id));
  };
}

function readPhrase(text: string, lexicon: Lexicon, counts: TermCounts): Phrase {
  const units = weighUnits(readUnits(text, lexicon), counts);
  const keys = new Map<string, number>();
  for (const unit of units) for (const key of keysOf(unit)) keys.set(key, unit.weight);
  return { keys, total: sum(units.map((unit) => unit.weight)) };
}

/** Weighted Jaccard: what both say, divided by all that either says. */
function similarity(units: readonly WeighedUnit[], total: number, phrase: Phrase): number {
  let shared = 0;
  const seen = new Set<string>();
  for (const unit of units) {
    const key = unit.keys.find((candidate) => phrase.keys.has(candidate) && !seen.has(candidate));
    if (key === undefined) continue;
    seen.add(key);
    shared += Math.min(unit.weight, phrase.keys.get(key) ?? 0);
  }
  const either = total + phrase.total - shared;
  return either === 0 ? 0 : shared / either;
}

function coveredWeight(units: readonly WeighedUnit[], matched: ReadonlySet<string>): number {
  return sum(
    units.map((unit) => {
      if (unit.keys.some((key) => matched.has(key)) || matched.has(unit.stem)) return unit.weight;
      const parts = unit.parts.filter((part) => matched.has(part)).length;
      return unit.parts.length === 0 ? 0 : (unit.weight * parts) / (unit.parts.length + 1);
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
