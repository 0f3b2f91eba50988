import type { Problem } from './entry.ts';
import { markersOf } from './plain-markers.ts';
import { addWork, NO_WORK, type Work } from './plain-work.ts';

/** How much a plain note may hold before it is refused instead of read. */
export const PLAIN_LIMITS = {
  /** No sentence and no command is longer; GFM looks for addresses in a line again from every hyphen of it. */
  lineCharacters: 10_000,
  /** `> > - text` opens three containers, and every later line is compared with every open one. */
  markersInLine: 20,
  /** Sixteen levels of bullets, eight columns each: the parser's work for a line grows with its depth. */
  markerColumn: 128,
  /** Sixteen levels of bullets and what stands in them; all that reads the tree calls itself at each level. */
  treeDepth: 40,
  /** Ten thousand stars in one paragraph: about a second. */
  pairing: 100_000_000,
  /** A list of 2,800 lines without a heading, every other line indented: two or three seconds. */
  ending: 4_000_000,
  /** More than one file of notes has ever held; a generated file does not crowd out what people wrote. */
  entries: 5_000,
} as const;

/** What is wrong with a note that is refused, and what to do. */
export type Fault = Pick<Problem, 'id' | 'says'>;

/** A fault and the line it is in. */
export type PlacedFault = Pick<Problem, 'id' | 'says' | 'line'>;

/** A part of a file that is parsed by itself, and how much stands before it. */
export interface Part {
  readonly text: string;
  readonly linesBefore: number;
  readonly charactersBefore: number;
}

/** Finds what the Markdown parser could not take in reasonable time; to be asked before parsing, of curated files as well. */
export function findExcess(path: string, parts: readonly Part[]): Problem | undefined {
  let work = NO_WORK;
  for (const { text, linesBefore } of parts) {
    work = addWork(work, text.split('\n'));
    const fault = findLineFault(text) ?? faultOfWork(work, 1);
    if (fault !== undefined) return { ...fault, severity: 'error', path, line: linesBefore + fault.line };
  }
  return undefined;
}

/** Finds the first line that the parser should not see. */
export function findLineFault(text: string): PlacedFault | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const fault = faultOfLine(line);
    if (fault !== undefined) return { ...fault, line: index + 1 };
  }
  return undefined;
}

/** Which limit some work is beyond, if any; `line` is where the work begins. */
export function faultOfWork(work: Work, line: number): PlacedFault | undefined {
  if (work.pairing > PLAIN_LIMITS.pairing) return { ...UNPAIRABLE, line };
  if (work.ending > PLAIN_LIMITS.ending) return { ...ENDLESS, line };
  return undefined;
}

/** What is said of nesting, whether it is seen before parsing or after. */
export const TOO_DEEP: Fault = {
  id: 'K904',
  says: 'Lists or quotes are nested too deeply here; use a heading instead of a further level.',
};

const UNPAIRABLE: Fault = {
  id: 'K905',
  says: 'From here on there are too many *, _, ~, [ and ` without a blank line between them; divide the text with blank lines.',
};

const ENDLESS: Fault = {
  id: 'K906',
  says: 'The lists from here on go on for too long without a heading; divide them with headings.',
};

function faultOfLine(line: string): Fault | undefined {
  if (line.length > PLAIN_LIMITS.lineCharacters) {
    const says = `This line has ${line.length} characters, more than ${PLAIN_LIMITS.lineCharacters}; break it.`;
    return { id: 'K903', says };
  }
  const { count, column } = markersOf(line);
  const isTooDeep = count > PLAIN_LIMITS.markersInLine || column > PLAIN_LIMITS.markerColumn;
  return isTooDeep && !RULE.test(line) ? TOO_DEEP : undefined;
}

/** `- - - - -` is a rule across the page, not five lists. */
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;
