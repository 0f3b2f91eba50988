import { markersOf } from './plain-markers.ts';

/** How much work some lines are for the Markdown parser, in two measures that both grow with a square. */
export interface Work {
  readonly pairing: number;
  readonly ending: number;
}

/** Before anything was parsed. */
export const NO_WORK: Work = { pairing: 0, ending: 0 };

/** What lines that are parsed together add to the work done so far. */
export function addWork(work: Work, lines: readonly string[]): Work {
  return { pairing: work.pairing + pairingOf(lines), ending: work.ending + endingOf(lines) };
}

/**
 * `*`, `_`, `~`, brackets and backticks are paired by looking back over all others of their paragraph: the sum
 * of the squares of their numbers.
 */
function pairingOf(lines: readonly string[]): number {
  let work = 0;
  let marks = 0;
  for (const line of lines) {
    if (STARTS_BLOCK.test(line)) {
      work += marks ** 2;
      marks = 0;
    }
    marks += countOf(PAIRED, line) + AUTOLINK_WEIGHT * countOf(AUTOLINK, line);
  }
  return work + marks ** 2;
}

/** Certain to end a paragraph wherever it stands: a blank line, a bullet or a heading at the margin. */
const STARTS_BLOCK = /^(?:\s*$| {0,3}(?:[-*+]|#{1,6}) +\S)/;
const PAIRED = /[*_~[\]`]/g;
/** Bare addresses and unclosed HTML are followed to the end of the text: measured, ten times a `*`. */
const AUTOLINK = /www\.|:\/\/|<[!?]/gi;
const AUTOLINK_WEIGHT = 10;

function countOf(pattern: RegExp, line: string): number {
  return line.match(pattern)?.length ?? 0;
}

/** Each time a list, a quote or an underlined heading ends, all lines that were read before are copied. */
function endingOf(lines: readonly string[]): number {
  const written = lines.filter((line) => line.trim() !== '');
  return written.length * written.filter((line, index) => endsBlock(line, written[index - 1] ?? '')).length;
}

function endsBlock(line: string, previous: string): boolean {
  const { count, column } = markersOf(line);
  const before = markersOf(previous);
  return UNDERLINE.test(line) || count > 1 || column < before.column || (count === 0 && before.count > 0);
}

const UNDERLINE = /^\s*(?:=+|-+)\s*$/;
