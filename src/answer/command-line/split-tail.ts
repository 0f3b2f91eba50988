import { isAsking, isSentenceWord } from './asking-words.ts';

const HANGUL = /\p{Script=Hangul}/u;

/** A word of the shell with its quotes, or a placeholder, which may be named in any language. */
const WORD = /(?:"(?:\\.|[^"\\])*"?|'[^']*'?|<[^<>\n]*>|\{[^{}\n]*\}|[^\s"'<]|<)+/g;

/**
 * Divides a line that begins with a call from the sentence that follows it. Korean tells itself by its letters
 * (`nginx가 무슨 뜻?`); English only where it asks: "what does docker ps -a do", "kubectl get po -A not working?".
 */
export function splitTail(before: string, line: string): readonly [string, string, string] {
  const end = koreanFrom(line);
  const [call, korean] = [line.slice(0, end).trimEnd(), line.slice(end)];
  const asked = englishFrom(call, isAsking(before));
  return [before, call.slice(0, asked).replace(/[?\s]+$/, ''), joinTyped([call.slice(asked), korean])];
}

/** Puts the words around a line together. */
export function joinTyped(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ');
}

/** Where the first Korean word begins that is neither quoted nor a placeholder; what it is glued to stays. */
function koreanFrom(line: string): number {
  for (const match of line.matchAll(WORD)) {
    const bare = match[0].replace(/"[^"]*"|'[^']*'|<[^>]*>|\{[^}]*\}/g, (quoted) =>
      '_'.repeat(quoted.length),
    );
    const at = bare.search(HANGUL);
    if (at !== -1) return match.index + at;
  }
  return line.length;
}

/** Where the words begin at the end of a line that ask about it. */
function englishFrom(line: string, isAsked: boolean): number {
  let from = line.length;
  for (const match of [...line.matchAll(/\S+/g)].reverse()) {
    if (!isSentenceWord(match[0])) break;
    from = match.index;
  }
  const tail = line.slice(from);
  const asks = isAsked || (isAsking(tail) && /\s|\?/.test(tail.trim()));
  return asks && from > 0 ? from : line.length;
}
