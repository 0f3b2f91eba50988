import type { Vocabulary } from '../language/meant-words.ts';
import { normalizeQuestion } from '../language/normalize-text.ts';
import { repairWords } from '../language/repair-words.ts';
import type { Mend, Search } from './search.ts';

/**
 * Makes the mender. Where a word is equally near to several, what the notes say to the whole question decides between
 * them, and the others are handed on, so that nothing is chosen in silence.
 */
export function createMender(vocabulary: Vocabulary, search: Search): Mend {
  return (text) => {
    const { readings } = repairWords(normalizeQuestion(text), vocabulary);
    const [first, ...others] = readings;
    if (first === undefined) return undefined;
    if (others.length === 0) return { text: first, instead: [] };
    const found = readings
      .map((reading) => ({ reading, best: search({ text: reading }).hits[0] }))
      .sort((one, other) => (other.best?.confidence ?? 0) - (one.best?.confidence ?? 0));
    const [likeliest, ...less] = found;
    return { text: likeliest?.reading ?? first, instead: less.flatMap(({ best }) => best?.id ?? []) };
  };
}
