import { keysBeside } from './keyboard-layouts.ts';

/**
 * Letters that people take for one another however well they type: the vowels of English, Korean consonants that differ in
 * tension only (써비스), and Korean vowels that sound alike by now (컨태이너).
 */
const ALIKE: readonly string[] = ['aeiou', 'ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅈㅉㅊ', 'ㅅㅆ', 'ㅐㅔ', 'ㅗㅓ'];

/**
 * Whether a word one edit away from a known one differs as slips do: a letter is missing, twice, swapped with the next, or in
 * its place is one that is beside it or sounds like it. `train` is one letter from `drain` too, but nobody hits t for d.
 */
export function isLikelySlip(written: string, meant: string): boolean {
  const at = firstDifference(written, meant);
  if (written.length < meant.length) return true;
  if (written.length > meant.length) return isStray(written, at);
  const isSwap = written[at] === meant[at + 1] && written[at + 1] === meant[at];
  return isSwap || isTakenFor(written[at] ?? '', meant[at] ?? '');
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** A letter too many is hit twice, or together with a key beside it. */
function isStray(written: string, at: number): boolean {
  const stray = written[at] ?? '';
  return [written[at - 1], written[at + 1]].some(
    (near) => near !== undefined && (near === stray || keysBeside(near).includes(stray)),
  );
}

function isTakenFor(one: string, other: string): boolean {
  return (
    keysBeside(one).includes(other) ||
    ALIKE.some((letters) => letters.includes(one) && letters.includes(other))
  );
}
