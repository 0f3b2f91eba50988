import { assemble, convertHangulToQwerty, convertQwertyToHangul, disassemble } from 'es-hangul';
import { keysBeside } from '../../src/language/keyboard-layouts.ts';
import { splitWords, type Word } from '../../src/language/split-words.ts';
import { SCAFFOLDING } from '../../src/language/words/scaffolding.ts';
import { createRandom, pick, type Random } from './seeded-random.ts';

/** A text with one slip in it. */
export interface Slip {
  readonly kind: SlipKind;
  readonly text: string;
}

type SlipKind = keyof typeof SLIPS;

/** How a word is mistyped; `undefined` where it cannot be. */
type Mistype = (word: string, random: Random) => string | undefined;

/** Every kind of slip: in words of which script it happens, and what becomes of one. */
const SLIPS = {
  drop: { script: 'latin', mistype: (word, random) => change(word, random, () => '') },
  double: { script: 'latin', mistype: (word, random) => change(word, random, (key) => key + key) },
  swap: { script: 'latin', mistype: swapKeys },
  neighbour: { script: 'latin', mistype: (word, random) => change(word, random, keyBeside) },
  insert: {
    script: 'latin',
    mistype: (word, random) => change(word, random, (key) => key + keyBeside(key, random)),
  },
  'jamo dropped': { script: 'hangul', mistype: inJamo(() => '') },
  'jamo beside': { script: 'hangul', mistype: inJamo(keyBeside) },
  'jamo sibling': { script: 'hangul', mistype: inJamo(siblingOf) },
  'latin as hangul': { script: 'latin', mistype: (word) => attempt(() => convertQwertyToHangul(word)) },
  'hangul as latin': { script: 'hangul', mistype: (word) => attempt(() => convertHangulToQwerty(word)) },
} as const satisfies Record<string, { script: Word['script']; mistype: Mistype }>;

/** Words from this length on are mistyped; shorter ones say too little to be told again. */
const SHORTEST: Partial<Record<Word['script'], number>> = { latin: 5, hangul: 2 };

/** One slip of each kind that a text allows, each in one of its content words; the same for the same text. */
export function makeSlips(text: string): Slip[] {
  const slips = Object.entries(SLIPS).flatMap(([kind, { script, mistype }]) => {
    const random = createRandom(`${kind} ${text}`);
    const word = pick(contentWords(text, script), random);
    const mistyped = word === undefined ? undefined : mistype(word.text, random);
    if (word === undefined || mistyped === undefined || mistyped === word.text) return [];
    return [{ kind: kind as SlipKind, text: text.replace(word.text, mistyped) }];
  });
  return slips;
}

/** A text with one space too few, or `undefined` where it has none. */
export function loseSpace(text: string): string | undefined {
  const spaces = [...text.matchAll(/(?<=[\p{L}\p{N}]) (?=[\p{L}\p{N}])/gu)];
  const lost = pick(spaces, createRandom(`space ${text}`));
  return lost === undefined ? undefined : text.slice(0, lost.index) + text.slice(lost.index + 1);
}

/** A whole text typed on the other layout, or `undefined` where the converter cannot tell. */
export function swapLayout(text: string): string | undefined {
  const convert = /\p{Script=Hangul}/u.test(text) ? convertHangulToQwerty : convertQwertyToHangul;
  return attempt(() => text.split(' ').map(convert).join(' '));
}

function contentWords(text: string, script: Word['script']): Word[] {
  return splitWords(text).filter(
    (word) =>
      word.script === script &&
      word.text.length >= (SHORTEST[script] ?? 1) &&
      !SCAFFOLDING.has(word.text.toLowerCase()),
  );
}

function change(
  word: string,
  random: Random,
  become: (key: string, random: Random) => string,
): string | undefined {
  const at = Math.floor(random() * word.length);
  const key = word[at];
  return key === undefined ? undefined : word.slice(0, at) + become(key, random) + word.slice(at + 1);
}

function swapKeys(word: string, random: Random): string | undefined {
  const places = word.split('').flatMap((key, at) => (at > 0 && key !== word[at - 1] ? [at] : []));
  const at = pick(places, random);
  if (at === undefined) return undefined;
  return word.slice(0, at - 1) + word.slice(at, at + 1) + word.slice(at - 1, at) + word.slice(at + 1);
}

/** Consonants that differ in tension only, and the vowels that sound alike by now. */
const SIBLINGS = ['ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅈㅉㅊ', 'ㅅㅆ', 'ㅐㅔ'];

function keyBeside(key: string, random: Random): string {
  const lower = key.toLowerCase();
  const beside = pick(keysBeside(lower), random) ?? lower;
  return key === lower ? beside : beside.toUpperCase();
}

function siblingOf(jamo: string, random: Random): string {
  const family = SIBLINGS.find((siblings) => siblings.includes(jamo)) ?? jamo;
  const others = family.split('').filter((sibling) => sibling !== jamo);
  return pick(others, random) ?? jamo;
}

/** Mistypes one jamo that can be; syllables form anew around it, as they do while typing. */
function inJamo(become: (jamo: string, random: Random) => string): Mistype {
  return (word, random) => {
    const jamo = disassemble(word).split('');
    const places = jamo.flatMap((letter, at) => (become(letter, random) === letter ? [] : [at]));
    const at = pick(places, random);
    if (at === undefined) return undefined;
    const typed = jamo.map((letter, place) => (place === at ? become(letter, random) : letter)).join('');
    return attempt(() => assemble(typed.split('')));
  };
}

/** es-hangul throws on key sequences that make no syllables; such a slip is not made. */
function attempt(convert: () => string): string | undefined {
  try {
    return convert();
  } catch {
    return undefined;
  }
}
