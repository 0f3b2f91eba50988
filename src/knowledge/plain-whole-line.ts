import { splitComment } from './plain-comment.ts';

/** A command with all the lines it is written in. */
export interface WholeLine {
  /** Without prompt and comment; lines that a backslash continues are joined. */
  readonly code: string;
  readonly comment: string;
  /** How many lines of the block it takes. */
  readonly length: number;
}

/** `$ `, also behind a user and a host: `me@node-1:~$ `. */
export const PROMPT = /^\s*(?:[\w.-]{1,64}@\S{1,100}\s?)?\$\s+(?=\S)/;

/**
 * Reads the command that begins at `start`, and goes on after a backslash, in an open quotation, after `> `
 * where prompts are written (`prompted`), or in a here-document.
 */
export function readWholeLine(lines: readonly string[], start: number, prompted: boolean): WholeLine {
  const first = (lines[start] ?? '').trim().replace(PROMPT, '');
  let { code, comment, quote } = splitComment(first);
  let length = 1;
  for (; length < MOST_LINES && code.length < MOST_CHARACTERS; length += 1) {
    const next = lines[start + length];
    if (next === undefined) break;
    const answersPrompt = prompted && MORE_PROMPT.test(next);
    const continued = code.endsWith('\\') && quote === '';
    if (quote === '' && !continued && !answersPrompt) break;

    const rest = answersPrompt ? next.replace(MORE_PROMPT, '') : next;
    const more = splitComment(quote === '' ? rest.trim() : rest, quote);
    code = continued ? `${code.slice(0, -1).trimEnd()} ${more.code}` : `${code}\n${more.code}`;
    comment = [comment, more.comment].filter((text) => text !== '').join(' ');
    quote = more.quote;
  }
  // A mark without its partner is an apostrophe: `echo it's done # comment`.
  if (quote !== '') return splitAtHash(first);
  const whole = code.endsWith('\\') ? code.slice(0, -1).trimEnd() : code;
  return withHeredoc({ code: whole, comment, length }, lines, start);
}

const MORE_PROMPT = /^\s*>\s+/;
/** What goes on for longer is no command that somebody noted down. */
const MOST_LINES = 100;
const MOST_CHARACTERS = 4_000;

function splitAtHash(line: string): WholeLine {
  const [code = '', ...comment] = line.split(/\s#+\s/);
  return { code: code.trimEnd(), comment: comment.join(' ').trim(), length: 1 };
}

const HEREDOC = /<<-?\s*(['"]?)([A-Za-z_]\w*)\1/;

function withHeredoc(whole: WholeLine, lines: readonly string[], start: number): WholeLine {
  const word = HEREDOC.exec(whole.code)?.[2];
  if (word === undefined) return whole;
  const from = start + whole.length;
  const size = lines.slice(from, from + MOST_LINES).findIndex((line) => line.trim() === word) + 1;
  const code = [whole.code, ...lines.slice(from, from + size)].join('\n');
  return { ...whole, code, length: whole.length + size };
}
