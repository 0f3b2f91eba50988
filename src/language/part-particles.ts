import { LONGEST_PARTICLE, PARTICLES } from './words/particles.ts';

/** A word without a particle, and the particle; empty where the word is whole. */
interface Parted {
  readonly stem: string;
  readonly ending: string;
}

/** Parts a Korean word in every way it can be: whole, then from each particle it may end in (컨테이나를: 컨테이나 + 를). */
export function partParticles(word: string): readonly Parted[] {
  const lengths = [...Array(LONGEST_PARTICLE).keys()].map((index) => index + 1);
  const endings = lengths.map((length) => word.slice(-length)).filter((ending) => PARTICLES.has(ending));
  return ['', ...endings]
    .map((ending) => ({ stem: word.slice(0, word.length - ending.length), ending }))
    .filter(({ stem }) => stem !== '');
}
