import type { Entry } from '../knowledge/entry.ts';
import type { Unit } from '../language/unit.ts';
import type { Match } from './build-index.ts';
import { type Asked, comparePhrase, type Phrase, readAsked, readPhrase } from './compare-phrases.ts';
import { compareWording, gatherWording, readWording, type Wording } from './compare-wording.ts';
import { isExact } from './confidence.ts';
import type { WeighedUnit, Weigher } from './create-weigher.ts';
import { programOfEntry, programOfQuestion } from './program-side.ts';
import type { EntryUnits } from './read-entry.ts';
import type { Query, Signals } from './search.ts';
import type { Weights } from './weights.ts';

/** A candidate with what decides its place; more is better. */
export interface Ranked {
  readonly id: string;
  readonly rank: number;
  readonly signals: Signals;
}

type Ranker = (candidates: readonly Match[], units: readonly WeighedUnit[], query: Query) => Ranked[];

/** What is compared with questions, computed once. */
interface Profile {
  readonly entry: Entry;
  readonly names: readonly Phrase[];
  readonly questions: readonly Phrase[];
  readonly wording: Wording;
  readonly program: ReturnType<typeof programOfEntry>;
}

/** Makes the second look: coverage of the question, closeness to a name or likely question, kind and intent. */
export function createRanker(
  entries: readonly Entry[],
  readers: readonly (() => EntryUnits)[],
  weigher: Weigher,
  weights: Weights,
): Ranker {
  const weigh = (lines: readonly (readonly Unit[])[]): WeighedUnit[][] => lines.map(weigher.weighUnits);
  const profiles = new Map<number, Profile>();
  // Made when an entry is first a candidate: most never are in one day, and the bot starts sooner.
  const profileOf = (position: number): Profile | undefined => {
    const known = profiles.get(position);
    const [entry, readEntry] = [entries[position], readers[position]];
    if (known !== undefined || entry === undefined || readEntry === undefined) return known;
    const units = readEntry();
    const [names, aliases, questions] = [weigh(units.names), weigh(units.aliases), weigh(units.asked)];
    const profile: Profile = {
      entry,
      names: [...names, ...aliases].map(readPhrase),
      questions: questions.map(readPhrase),
      wording: gatherWording(names, [...aliases, ...questions]),
      program: programOfEntry(entry),
    };
    profiles.set(position, profile);
    return profile;
  };
  return (candidates, units, query) => {
    const asked = readAsked(units);
    const wording = readWording(units);
    const program = programOfQuestion(units.map(({ unit }) => unit));
    const written = foldLine(query.text);
    return candidates.flatMap((candidate) => {
      const profile = profileOf(candidate.position);
      if (profile === undefined || query.only?.includes(profile.entry.kind) === false) return [];
      const signals = readSignals(candidate, profile, asked, wording);
      const verbatim = isExact(signals.closeness) && saysJust(profile.entry, written) ? weights.verbatim : 1;
      const rank = rankOf(signals, weights) * priorOf(profile, query, program, weights) * verbatim;
      return [{ id: profile.entry.id, rank, signals }];
    });
  };
}

/** Puts candidates in the order of their ranks. */
export function orderByRank(ranked: readonly Ranked[]): Ranked[] {
  return ranked.toSorted((left, right) => right.rank - left.rank || left.id.localeCompare(right.id));
}

/** Two notes may be called or asked the same in other words, or with others that say nothing: the very line decides. */
function saysJust({ names, aliases, asked }: Entry, written: string): boolean {
  const isWritten = (line: string): boolean => foldLine(line) === written;
  return [names, aliases, ...Object.values(asked)].some((lines) => lines.some(isWritten));
}

function foldLine(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function readSignals(candidate: Match, profile: Profile, asked: Asked, wording: Wording): Signals {
  if (asked.total === 0) return NO_SIGNALS;
  let closeness = 0;
  let named = 0;
  let said = 0;
  for (const name of profile.names) {
    const likeness = comparePhrase(asked, name);
    closeness = Math.max(closeness, likeness.closeness);
    named = Math.max(named, likeness.named);
    said = Math.max(said, likeness.said);
  }
  let likely = 0;
  for (const question of profile.questions)
    likely = Math.max(likely, comparePhrase(asked, question).closeness);
  closeness = Math.max(closeness, likely);
  const coverage = coveredWeight(asked.units, candidate.matched) / asked.total;
  const unsaid = said > 0 ? 1 - said : 0;
  return {
    coverage,
    strength: candidate.score / asked.total,
    closeness,
    asked: likely,
    wording: compareWording(wording, profile.wording),
    isAsked: profile.questions.length > 0,
    named,
    unsaid,
  };
}

const NO_SIGNALS: Signals = {
  coverage: 0,
  strength: 0,
  closeness: 0,
  asked: 0,
  wording: 0,
  isAsked: false,
  named: 0,
  unsaid: 0,
};

function rankOf(signals: Signals, weights: Weights): number {
  const { coverage, strength, closeness, asked, wording, named, unsaid } = signals;
  const covered = weights.coverageFloor + (1 - weights.coverageFloor) * coverage;
  const exact = isExact(asked) ? weights.exact : 0;
  const likeness = (1 + weights.closeness * closeness + exact) * (1 + weights.named * named);
  const worded = Math.max(wording, FAINTEST_WORDING) ** weights.wording;
  return strength ** weights.strength * covered * likeness * worded * (1 - weights.unsaid * unsaid);
}

/** Wording fainter than this tells no two entries apart, and must not make a rank of 0. */
const FAINTEST_WORDING = 0.02;

function priorOf(
  { entry, program }: Profile,
  query: Query,
  asked: Profile['program'],
  weights: Weights,
): number {
  const isOneSided = program !== undefined && asked !== undefined;
  const side = isOneSided ? sideOf(entry, program === asked, weights) : 1;
  const origin = entry.origin === 'curated' ? weights.curated : 1;
  return weights.kinds[entry.kind] * origin * side * (query.kinds?.[entry.kind] ?? 1) ** weights.leaning;
}

/** An option of the right program is not likelier for it: nearly every question about Pods could be about kubectl's. */
function sideOf({ kind }: Entry, isSame: boolean, { program }: Weights): number {
  if (!isSame) return program.other;
  return kind === 'command' ? program.same : 1;
}

function coveredWeight(units: readonly WeighedUnit[], matched: ReadonlySet<string>): number {
  let covered = 0;
  for (const { unit, keys, weight } of units) {
    if (matched.has(unit.stem) || keys.some((key) => matched.has(key))) covered += weight;
    else if (unit.parts.length > 0) {
      const parts = unit.parts.filter((part) => matched.has(part)).length;
      covered += (weight * parts) / (unit.parts.length + 1);
    }
  }
  return covered;
}
