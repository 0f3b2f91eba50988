/** A number from 0 up to, but not including, 1. */
export type Random = () => number;

/** Makes random numbers that are the same for the same seed (mulberry32), so that a slip that was found can be looked at again. */
export function createRandom(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of several, or `undefined` of none. */
export function pick<T>(choices: ArrayLike<T>, random: Random): T | undefined {
  return choices[Math.floor(random() * choices.length)];
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
