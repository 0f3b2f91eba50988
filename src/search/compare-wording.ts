import type { WeighedUnit } from './create-weigher.ts';

/**
 * What a text is worded with: each word, and each two words that it says together, with what they are worth. Two words
 * say what neither says alone: "too many" and "pull" are no business of Docker Hub's entry, which says both somewhere.
 */
export type Wording = ReadonlyMap<string, number>;

/** Reads the wording of one text, at length 1, so that a long line says no more than a short one. */
export function readWording(units: readonly WeighedUnit[]): Wording {
  const worth = new Map<string, number>();
  const raise = (key: string, value: number): void => {
    if (value > (worth.get(key) ?? 0)) worth.set(key, value);
  };
  for (const { unit, keys, factor, weight } of units) {
    for (const key of keys) raise(key, Math.sqrt(factor * weight));
    for (const part of unit.parts) raise(part, PART * Math.sqrt(factor * weight));
  }
  for (const [pair, value] of pairsOf(units)) raise(pair, value);
  return scale(worth, lengthOf(worth));
}

/**
 * Sums up in what words an entry is asked for: its names count {@link NAME} times, other lines once. The root keeps a word that
 * every line says from drowning what only some say; an entry of many lines has many words, so half of its length is
 * taken out.
 */
export function gatherWording(
  names: readonly (readonly WeighedUnit[])[],
  lines: readonly (readonly WeighedUnit[])[],
): Wording {
  const sums = new Map<string, number>();
  const add = (line: readonly WeighedUnit[], share: number): void => {
    for (const [key, value] of readWording(line)) sums.set(key, (sums.get(key) ?? 0) + share * value);
  };
  for (const name of names) add(name, NAME);
  for (const line of lines) add(line, 1);
  const roots = new Map([...sums].map(([key, sum]) => [key, Math.sqrt(sum)]));
  return scale(roots, Math.sqrt(lengthOf(roots)));
}

/** How much of a question's wording an entry is asked in: 0 for none of it, mostly under 1. */
export function compareWording(question: Wording, entry: Wording): number {
  let shared = 0;
  for (const [key, value] of question) shared += value * (entry.get(key) ?? 0);
  return shared;
}

/** What part of a compound is worth beside the whole. */
const PART = 0.4;

/** How many lines a name stands for. */
const NAME = 1.5;

/** Of so many words the pairs are looked at, so that a long text costs no more than a long sentence. */
const PAIRED_WORDS = 10;

/** The pairs of the words that tell the most, in whatever order they are said. */
function* pairsOf(units: readonly WeighedUnit[]): Iterable<[string, number]> {
  const rarities = new Map<string, number>();
  for (const { unit, keys, factor, weight } of units) {
    const key = keys[0] ?? unit.stem;
    if (!rarities.has(key) && factor > 0) rarities.set(key, weight / factor);
  }
  const words = [...rarities].toSorted((left, right) => right[1] - left[1]).slice(0, PAIRED_WORDS);
  for (const [index, [left, rarity]] of words.entries()) {
    for (const [right, other] of words.slice(index + 1)) {
      yield [left < right ? `${left}|${right}` : `${right}|${left}`, Math.sqrt(rarity + other)];
    }
  }
}

function lengthOf(worth: Wording): number {
  let squares = 0;
  for (const value of worth.values()) squares += value * value;
  return Math.sqrt(squares);
}

function scale(worth: Wording, length: number): Wording {
  return length === 0 ? worth : new Map([...worth].map(([key, value]) => [key, value / length]));
}
