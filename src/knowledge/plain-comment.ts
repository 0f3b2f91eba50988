import { endOfPlaceholder } from './plain-tokens.ts';

/** A shell line divided at its comment. */
export interface CommentSplit {
  readonly code: string;
  readonly comment: string;
  /** The quotation mark that is still open at the end of the line, or empty. */
  readonly quote: string;
}

/**
 * Divides a shell line at its ` # comment`. A `#` inside quotation marks, inside `{}` or `<>`, or inside a word
 * begins none. `quote` is the mark that was left open by the line before.
 */
export function splitComment(line: string, quote = ''): CommentSplit {
  let open = quote;
  let index = 0;
  while (index < line.length) {
    const character = line.charAt(index);
    if (character === '\\' && open !== "'") {
      index += 2;
    } else if (open !== '') {
      if (character === open) open = '';
      index += 1;
    } else if (QUOTES.includes(character)) {
      open = character;
      index += 1;
    } else if (character === '#' && (index === 0 || /\s/.test(line.charAt(index - 1)))) {
      return { code: line.slice(0, index).trimEnd(), comment: wordsOfComment(line.slice(index)), quote: '' };
    } else {
      index = Math.max(endOfPlaceholder(line, index), index + 1);
    }
  }
  return { code: line.trimEnd(), comment: '', quote: open };
}

const QUOTES = `"'\``;

/** What a comment says, without its `#`. */
export function wordsOfComment(comment: string): string {
  return comment.replace(/^[#\s]+/, '').trim();
}
