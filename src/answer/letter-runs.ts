/** Runs of so many characters are looked at; every literal of a pattern worth having is longer. */
const RUN = 3;

/** Runs are told apart by so many slots of a hash; two that fall together only cost a search in vain. */
const SLOTS = 1 << 14;

/** The slots of all runs of a literal; none for one that is shorter than a run. */
export function runsOf(literal: string): readonly number[] {
  const runs = new Set<number>();
  for (let at = 0; at + RUN <= literal.length; at++) runs.add(slotOf(literal, at));
  return [...runs];
}

/**
 * Goes through a text once, and from then on says of a literal by its runs whether the text may hold it. Where it may not,
 * which is nearly always, the text need not be searched: a paste is long, and patterns are hundreds.
 */
export function gatherRuns(text: string): (runs: readonly number[]) => boolean {
  const seen = new Uint8Array(SLOTS);
  for (let at = 0; at + RUN <= text.length; at++) seen[slotOf(text, at)] = 1;
  return (runs) => runs.every((slot) => seen[slot] === 1);
}

function slotOf(text: string, at: number): number {
  const head = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
  return (head * 31 + text.charCodeAt(at + 2)) & (SLOTS - 1);
}
