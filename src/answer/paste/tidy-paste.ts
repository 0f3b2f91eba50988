/**
 * So many characters of a message are read as pasted output: as many as Slack lets anyone write in one message. Questions
 * are cut far earlier, after which no table would be left.
 */
export const PASTE_LIMIT = 40_000;

/** A message as lines of plain text. */
export interface PastedText {
  readonly lines: readonly string[];
  /** Whether there was more than is read. */
  readonly isCut: boolean;
}

/** Colours and cursor moves of a terminal, character sets, and links and titles it is told about. */
const ESCAPES = /(?![\t\n])\p{Cc}(?:\[[0-9;?]*[ -/]*[@-~]|\([0AB]|\][^\p{Cc}]*(?:(?![\t\n])\p{Cc}\\?)?)/gu;

/** Colours whose escape character was lost on the way through a chat: `[1;31m`. */
const LOST_ESCAPES = /\[(?:[01]|[349]\d)(?:;\d{1,3})*m/g;

/** Controls, zero-width characters, bidirectional marks, lone surrogates: shown nowhere, and part of no word. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** What marks a line as code or as quoted, or draws a table around it. */
const FRAME = /^(?:>\s?)+|^\s*```.*$|^\s*[|│┃]|[|│┃]\s*$/g;

/**
 * Brings a message into lines that readers can rely on: no colours, no fences, one kind of space, one kind of line end.
 * What was cut in the middle of its last line loses that line.
 */
export function tidyPaste(text: string): PastedText {
  const isCut = text.length > PASTE_LIMIT;
  const lines = text
    .slice(0, PASTE_LIMIT)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(ESCAPES, '')
    .replace(LOST_ESCAPES, '')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .split('\n')
    .map(tidyLine);
  return { lines: isCut && lines.length > 1 ? lines.slice(0, -1) : lines, isCut };
}

function tidyLine(line: string): string {
  const bare = line.replace(FRAME, '').trimEnd();
  // Cells of a drawn table are divided by bars; in any other line a bar is a pipe.
  return /^\s*[|│┃]/.test(line) ? bare.replace(/[|│┃]/g, ' ').trimEnd() : bare;
}
