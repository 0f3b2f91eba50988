import type { Entry } from '../knowledge/entry.ts';
import { compilePattern } from '../knowledge/safe-pattern.ts';
import { gatherRuns, runsOf } from './letter-runs.ts';
import { literalOf } from './pattern-literal.ts';

/** Finds the lines that entries recognise by their patterns: the entries of each such line, in the order of the notes. */
export type Recognise = (lines: readonly string[]) => ReadonlyMap<number, readonly Entry[]>;

/**
 * Makes the recogniser of a set of notes. The patterns are compiled once; on a paste each is tried only on lines that
 * hold what it cannot match without.
 */
export function createRecogniser(entries: readonly Entry[]): Recognise {
  const patterns = entries.flatMap((entry) =>
    entry.patterns.map((source) => {
      const literal = literalOf(source);
      return { entry, literal, runs: runsOf(literal), matches: compilePattern(source) };
    }),
  );
  return (lines) => {
    const text = lines.map((line) => line.toLowerCase()).join('\n');
    const starts = startsOf(text);
    const mayHold = gatherRuns(text);
    const found = new Map<number, Entry[]>();
    for (const { entry, literal, runs, matches } of patterns) {
      if (!mayHold(runs)) continue;
      for (const at of linesWith(literal, text, starts)) {
        const known = found.get(at) ?? [];
        if (known.includes(entry) || !matches(lines[at] ?? '')) continue;
        found.set(at, [...known, entry]);
      }
    }
    return found;
  };
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Numbers of the lines that hold a text, each once; every line for an empty one. */
function linesWith(literal: string, text: string, starts: readonly number[]): number[] {
  if (literal === '') return [...starts.keys()];
  const lines: number[] = [];
  let line = 0;
  for (let at = text.indexOf(literal); at !== -1; ) {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= at) line += 1;
    lines.push(line);
    const next = starts[line + 1];
    at = next === undefined ? -1 : text.indexOf(literal, next);
  }
  return lines;
}
