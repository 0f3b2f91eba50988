import type { Problem } from './entry.ts';
import { PLAIN_LIMITS } from './plain-limits.ts';
import { markersOf } from './plain-markers.ts';

/** A note whose lines the Markdown parser can take, still as many as before, and what was left out of them. */
export interface TamedLines {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Cuts lines that are too long and empties those that are nested too deeply; the first of each kind is reported. */
export function tameLines(path: string, text: string): TamedLines {
  const problems = new Map<string, Problem>();
  const lines = text
    .replace(EMBEDDED_IMAGE, 'data:,')
    .split('\n')
    .map((line, index) => {
      const fault = faultOf(line);
      if (fault === undefined) return line;
      const { id, says, kept } = fault;
      if (!problems.has(id)) problems.set(id, { id, severity: 'error', path, line: index + 1, says });
      return kept;
    });
  return { text: lines.join('\n'), problems: [...problems.values()] };
}

/** Editors write pasted images into the note itself, in lines of many thousand letters that nobody reads. */
const EMBEDDED_IMAGE = /\bdata:[\w.+-]{1,100}\/[\w.+-]{1,100};base64,[A-Za-z0-9+/=]+/g;
/** `- - - - -` is a rule across the page, not five lists. */
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

interface LineFault extends Pick<Problem, 'id' | 'says'> {
  /** What of the line is still read. */
  readonly kept: string;
}

function faultOf(line: string): LineFault | undefined {
  const { lineCharacters, markersInLine, markerColumn } = PLAIN_LIMITS;
  const { count, column } = markersOf(line);
  if ((count > markersInLine || column > markerColumn) && !RULE.test(line)) {
    const says = 'Lists or quotes are nested too deeply in this line, so it is not read; make them flatter.';
    return { id: 'K904', says, kept: '' };
  }
  if (line.length <= lineCharacters) return undefined;
  const says = `This line has ${line.length} characters, and only the first ${lineCharacters} are read; break it.`;
  return { id: 'K903', says, kept: line.slice(0, lineCharacters) };
}
