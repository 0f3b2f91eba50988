import type { Lexicon } from './create-lexicon.ts';
import { VERB_ENDING } from './words/particles.ts';

/** Shorter words divide into anything; longer runs are not words but pasted prose, and the search is quadratic. */
const DIVISIBLE = { from: 4, to: 24 } as const;

/**
 * Divides a compound that people write without spaces (파드상태확인, 컨테이너로그를) into the fewest known words; a particle
 * may follow the last. `undefined` where that does not come out even.
 */
export function divideCompound(word: string, lexicon: Lexicon): string[] | undefined {
  if (word.length < DIVISIBLE.from || word.length > DIVISIBLE.to) return undefined;
  const best = divisions(word, lexicon);
  for (let end = word.length; end >= DIVISIBLE.from; end--) {
    const pieces = best[end];
    if (pieces !== undefined && pieces.length > 1 && isEnding(word.slice(end), lexicon)) return pieces;
  }
  return undefined;
}

/** For every length, the fewest known words that make up the beginning of the word up to it. */
function divisions(word: string, lexicon: Lexicon): (string[] | undefined)[] {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end++) {
    for (let start = 0; start <= end - 2; start++) {
      const before = best[start];
      if (before === undefined) continue;
      const piece = word.slice(start, end);
      if (!isWord(piece, lexicon)) continue;
      const current = best[end];
      if (current === undefined || before.length + 1 < current.length) best[end] = [...before, piece];
    }
  }
  return best;
}

/** A word with a meaning, or one that asks (파드상태확인). Single syllables would fit anywhere. */
function isWord(piece: string, lexicon: Lexicon): boolean {
  return lexicon.conceptsOf(piece).length > 0 || lexicon.isScaffolding(piece);
}

function isEnding(rest: string, lexicon: Lexicon): boolean {
  return rest === '' || lexicon.isParticle(rest) || VERB_ENDING.test(rest);
}
