import { PLAIN_LIMITS } from './plain-limits.ts';
import { markersOf } from './plain-markers.ts';

/** What the Markdown parser takes for each thing it meets, in milliseconds of a slow machine. Measured. */
const COSTS = {
  character: 0.0005,
  punctuation: 0.01,
  line: 0.15,
  /** Every line is compared with every list and quote that is open: for each column of indentation. */
  column: 0.01,
  /** A star, a bracket, a backtick; twice that where two thousand others stand near that it could pair with. */
  mark: 0.05,
  /** When a list, a quote or an underlined heading ends, all lines that were read before are copied: for each of them. */
  copiedLine: 0.0005,
} as const;
const MARKS_THAT_DOUBLE = 2_000;

/** Estimates what parsing some text in one go will take, in milliseconds; `Infinity` for what must never be parsed. */
export function effortOf(text: string): number {
  let effort = COSTS.character * text.length + COSTS.punctuation * countOf(PUNCTUATION, text);
  let marks = 0;
  let written = 0;
  let ends = 0;
  let before = '';
  for (const line of text.split('\n')) {
    if (STARTS_BLOCK.test(line)) {
      effort += effortOfMarks(marks);
      marks = 0;
    }
    marks += countOf(PAIRED, line) + LOOKING_WEIGHT * countOf(LOOKS_AHEAD, line);
    effort += COSTS.line + COSTS.column * indentOf(line);
    if (line.trim() === '') continue;
    ends += endedBy(line, before);
    written += 1;
    before = line;
  }
  return effort + effortOfMarks(marks) + COSTS.copiedLine * written * ends;
}

/** Marks that nest are levels of the tree, and all that reads it calls itself at each level: never too many. */
function effortOfMarks(marks: number): number {
  if (marks > PLAIN_LIMITS.marksTogether) return Number.POSITIVE_INFINITY;
  return COSTS.mark * marks * (1 + marks / MARKS_THAT_DOUBLE);
}

const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** Certain to end a paragraph wherever it stands: a blank line, a bullet or a heading at the margin. */
const STARTS_BLOCK = /^(?:\s*$| {0,3}(?:[-*+]|#{1,6}) +\S)/;
const PAIRED = /[*_~[\]`]/g;
/** Bare addresses and unclosed HTML are followed to the end of the text, images in images read once a level. */
const LOOKS_AHEAD = /www\.|:\/\/|<[!?]|!\[/gi;
const LOOKING_WEIGHT = 4;

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function indentOf(line: string): number {
  return Math.min(line.search(/\S|$/), PLAIN_LIMITS.markerColumn);
}

/** How many lists, quotes and paragraphs that become a heading a line ends, at worst. */
function endedBy(line: string, previous: string): number {
  const { count, column } = markersOf(line);
  const before = markersOf(previous);
  const ends =
    UNDERLINE.test(line) || count > 1 || column < before.column || (count === 0 && before.count > 0);
  return ends ? Math.max(count, before.count, 1) : 0;
}

const UNDERLINE = /^\s*(?:=+|-+)\s*$/;
