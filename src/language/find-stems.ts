import type { Lexicon } from './create-lexicon.ts';
import { englishStems } from './english-stems.ts';
import { koreanRoot } from './korean-root.ts';
import { lookupKey, type Word } from './split-words.ts';
import { LONGEST_PARTICLE, VERB_ENDING } from './words/particles.ts';

/** Candidates for the stem of a word in lower case, the word as written first, the most stripped last. */
export function findStems(word: Word, lexicon: Lexicon): string[] {
  const key = lookupKey(word.text);
  if (word.script === 'latin') return [key, ...englishStems(key)];
  if (word.script !== 'hangul') return [key];
  return [key, ...koreanStems(key, lexicon)];
}

function koreanStems(key: string, lexicon: Lexicon): string[] {
  const stems = [...particleStems(key, lexicon), ...verbStems(key)];
  // What no list knows may be a verb, or a noun that looks like one: it is brought to one root with and without a particle.
  const root = koreanRoot(stems.at(-1) ?? key);
  return stems.at(-1) === root ? stems : [...stems, root];
}

function particleStems(key: string, lexicon: Lexicon): string[] {
  if (lexicon.isUninflected(key)) return [];
  const stems = withoutParticle(key, lexicon);
  const [longest] = stems;
  if (longest === undefined) return [];
  // A shorter particle may be the right one: 파드에 in 파드에는. Only the lexicon can say so.
  const known = stems.filter((stem) => lexicon.conceptsOf(stem).length > 0);
  // One syllable is a word only if the lexicon says so: 팟이, 잡을.
  return [...known, ...(longest.length > 1 && !known.includes(longest) ? [longest] : [])];
}

/** A word without each particle it may end in, the longest particle taken off first. */
export function withoutParticle(word: string, lexicon: Lexicon): string[] {
  const stems: string[] = [];
  for (let length = Math.min(LONGEST_PARTICLE, word.length - 1); length > 0; length--) {
    if (lexicon.isParticle(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
}

/** 재시작했는데, 배포하려면: a noun made into a verb. */
function verbStems(key: string): string[] {
  const ending = VERB_ENDING.exec(key);
  return ending !== null && ending.index > 1 ? [key.slice(0, ending.index)] : [];
}
