import type { Remedy } from './correct-call.ts';

/** The line with every remedy in its place; `undefined` where there is none, or a word is not found as it stands. */
export function correctLine(line: string, remedies: readonly Remedy[]): string | undefined {
  let corrected = line;
  for (const { from, to } of remedies) {
    const at = findWord(corrected, from);
    if (at === -1) return undefined;
    corrected = corrected.slice(0, at) + to + corrected.slice(at + from.length);
  }
  return remedies.length === 0 ? undefined : corrected;
}

function findWord(line: string, word: string): number {
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
    const [before = ' ', after = ' '] = [line[at - 1], line[at + word.length]];
    if (/[\s(`]/.test(before) && /[\s)`;|&]/.test(after)) return at;
  }
  return -1;
}
