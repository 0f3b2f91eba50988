import type { Entry } from '../knowledge/entry.ts';
import type { Lexicon } from '../language/create-lexicon.ts';
import { readUnits } from '../language/read-units.ts';
import type { Signals } from './confidence.ts';
import type { WeighedUnit, Weigher } from './create-weigher.ts';
import { namesOf, questionsOf } from './describe-entry.ts';
import { keysOf } from './index-terms.ts';
import { programOfEntry, programOfQuestion } from './program-side.ts';
import type { Query } from './search.ts';
import type { Weights } from './weights.ts';

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
  /** The keys without which it would name something else; `docker` in `docker build` is none of them. */
  readonly telling: readonly string[];
}

type Ranker = (candidates: readonly Candidate[], units: readonly WeighedUnit[], query: Query) => Ranked[];

/** What is compared with every question, computed once. */
interface Profile {
  readonly entry: Entry;
  readonly names: readonly Phrase[];
  readonly questions: readonly Phrase[];
  readonly program: ReturnType<typeof programOfEntry>;
}

/** Makes the second look: coverage of the question, closeness to a name or likely question, kind and intent. */
export function createRanker(
  entries: readonly Entry[],
  lexicon: Lexicon,
  weigher: Weigher,
  weights: Weights,
): Ranker {
  const read = (text: string): Phrase => readPhrase(text, lexicon, weigher);
  const profiles = entries.map(
    (entry): Profile => ({
      entry,
      names: namesOf(entry).map(read),
      questions: questionsOf(entry).map(read),
      program: programOfEntry(entry),
    }),
  );
  return (candidates, units, query) => {
    const total = sum(units.map((unit) => unit.weight));
    const program = programOfQuestion(units);
    const ranked = candidates.flatMap((candidate) => {
      const profile = profiles[candidate.position];
      if (profile === undefined || query.only?.includes(profile.entry.kind) === false) return [];
      const signals = readSignals(candidate, profile, units, total);
      const rank = rankOf(signals, weights) * priorOf(profile, query, program, weights);
      return [{ id: profile.entry.id, rank, signals }];
    });
    return ranked.sort((left, right) => right.rank - left.rank || left.id.localeCompare(right.id));
  };
}

function readSignals(
  candidate: Candidate,
  { names, questions }: Profile,
  units: readonly WeighedUnit[],
  total: number,
): Signals {
  if (total === 0) return { coverage: 0, strength: 0, closeness: 0, named: 0 };
  const closest = [...names, ...questions].map((phrase) => similarity(units, total, phrase));
  return {
    coverage: coveredWeight(units, candidate.matched) / total,
    strength: candidate.score / total,
    closeness: Math.max(0, ...closest),
    named: Math.max(0, ...names.map((name) => namedShare(units, total, name))),
  };
}

function rankOf({ coverage, strength, closeness, named }: Signals, weights: Weights): number {
  const covered = weights.coverageFloor + (1 - weights.coverageFloor) * coverage;
  return strength * covered * (1 + weights.closeness * closeness) * (1 + weights.named * named);
}

function priorOf(
  { entry, program }: Profile,
  query: Query,
  asked: Profile['program'],
  weights: Weights,
): number {
  const isOneSided = program !== undefined && asked !== undefined;
  const side = isOneSided ? weights.program[program === asked ? 'same' : 'other'] : 1;
  const origin = entry.origin === 'curated' ? weights.curated : 1;
  return weights.kinds[entry.kind] * origin * side * (query.kinds?.[entry.kind] ?? 1);
}

function readPhrase(text: string, lexicon: Lexicon, weigher: Weigher): Phrase {
  const units = weigher.weighUnits(readUnits(text, lexicon));
  const keys = new Map<string, number>();
  for (const unit of units) for (const key of keysOf(unit)) keys.set(key, unit.weight);
  const content = units.filter((unit) => unit.weightClass === 'content');
  const telling = (content.length > 0 ? content : units).flatMap(keysOf);
  return { keys, total: sum(units.map((unit) => unit.weight)), telling };
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

/** The share of the question that a name takes up which it contains whole: Pending in "파드가 Pending에서 안 넘어가요". */
function namedShare(units: readonly WeighedUnit[], total: number, name: Phrase): number {
  if (name.telling.length === 0) return 0;
  const keys = new Set(units.flatMap((unit) => unit.keys));
  if (!name.telling.every((key) => keys.has(key))) return 0;
  const weight = sum(
    units.filter((unit) => unit.keys.some((key) => name.keys.has(key))).map((unit) => unit.weight),
  );
  return weight / total;
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
