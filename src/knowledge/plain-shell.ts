import { wordsOfComment } from './plain-comment.ts';
import { isOptionLine } from './plain-option.ts';
import { isTool } from './plain-tools.ts';
import { PROMPT, readWholeLine } from './plain-whole-line.ts';

/** A line of a shell block that says something; `offset` counts from the first line of the block. */
export type ShellLine =
  | { readonly kind: 'comment'; readonly text: string; readonly offset: number }
  | {
      readonly kind: 'command' | 'option';
      /** Without prompt and comment; lines that were continued with a backslash are joined. */
      readonly code: string;
      readonly comment: string;
      readonly offset: number;
    };

/**
 * Reads a block line by line. Where prompts (`$ `) are written, they tell commands from what was printed;
 * elsewhere a line is a command if it begins with a tool that is known or, in a block that is `marked` as
 * shell, if it carries a comment.
 */
export function readShell(text: string, marked: boolean): ShellLine[] {
  const lines = text.split('\n');
  const prompted = lines.some((line) => PROMPT.test(line));
  const isDiff = lines.some((line) => DIFF.test(line));
  const found: ShellLine[] = [];
  let offset = 0;
  while (offset < lines.length) {
    const line = (lines[offset] ?? '').trim();
    if (line.startsWith('#')) {
      const words = wordsOfComment(line);
      if (SAYS_SOMETHING.test(words) && !line.startsWith('#!'))
        found.push({ kind: 'comment', text: words, offset });
      offset += 1;
      continue;
    }
    const { code, comment, length } = readWholeLine(lines, offset, prompted);
    if (isOptionLine(code)) {
      if (!isDiff && (!prompted || comment !== '')) found.push({ kind: 'option', code, comment, offset });
    } else if (PROMPT.test(line) || (!prompted && looksLikeCommand(code, marked && comment !== ''))) {
      if (code !== '') found.push({ kind: 'command', code, comment, offset });
    }
    offset += length;
  }
  return found;
}

/** `# ------` divides, but names nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const DIFF = /^(?:\+|@@ |diff )/;

function looksLikeCommand(code: string, isCommented: boolean): boolean {
  const [first = '', second = ''] = code.replace(/^(?:sudo\s+|[A-Z_][A-Z0-9_]*=\S*\s+)+/, '').split(/\s+/, 2);
  if (DRAWING.test(code) || isProse(code)) return false;
  return isTool(first) ? second !== '' || isCommented : isCommented && WORD.test(first);
}

/** Arrows and boxes are drawn by people, not typed into a shell. */
const DRAWING = /[-=]+>|[→←↓│┌└├─▶]/;
const WORD = /^(?:\.{0,2}\/)?[a-z][\w.+/-]*$/;
const QUOTED_OR_PLACEHOLDER = /\{[^{}]*\}|<[^<>]*>|"[^"]*"|'[^']*'/g;

/** `docker 데몬이 멈추면` and `kubectl controls the cluster.` are sentences that begin with a tool. */
function isProse(code: string): boolean {
  const bare = code.replace(QUOTED_OR_PLACEHOLDER, '');
  return /\p{Script=Hangul}|[a-z]\.$/u.test(bare);
}
