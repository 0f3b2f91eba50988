import { type Passage, readPassage } from './read-passage.ts';
import type { ShellCommand } from './shell-word.ts';

/** Substitutions nested deeper than this are not looked into: nobody writes them, and a hostile note might. */
const DEEPEST = 8;

/**
 * Reads shell text, a line or a script, into its commands in the order they begin, those inside `$(...)` and backticks
 * included. Knows quotes, comments, continued lines, redirections and here-documents. `<pod-name>` and `{name}` are
 * words, as in notes. Never throws: what is never closed goes on to the end.
 */
export function readShell(text: string): ShellCommand[] {
  const found: (readonly ShellCommand[])[] = [];
  let passages: readonly Passage[] = [{ text, line: 0 }];
  for (let depth = 0; depth <= DEEPEST && passages.length > 0; depth++) {
    const read = passages.map(readPassage);
    for (const { commands } of read) found.push(commands);
    passages = read.flatMap(({ inner }) => inner);
  }
  return found.flat().sort((one, other) => one.line - other.line);
}
