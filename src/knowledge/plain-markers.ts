/** The markers a line begins with (`>`, bullets, numbers), and the column the last one ends in. */
export interface Markers {
  readonly count: number;
  readonly column: number;
}

const MARKER = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const TAB_COLUMNS = 4;

/** Reads the markers off a line, whatever they turn out to mean: in a code block, nothing. */
export function markersOf(line: string): Markers {
  MARKER.lastIndex = 0;
  let count = 0;
  let column = 0;
  for (let match = MARKER.exec(line); match !== null; match = MARKER.exec(line)) {
    count += 1;
    for (const character of match[0]) column += character === '\t' ? TAB_COLUMNS : 1;
  }
  return { count, column };
}
