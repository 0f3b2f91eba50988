import { divideWords } from './divide-words.ts';
import { nearestSpellings, type WordsOfLength } from './nearest-spellings.ts';
import { partParticles } from './part-particles.ts';
import { compoundParts, type Word } from './split-words.ts';
import { ORDINARY } from './words/ordinary.ts';

/** The words that can be meant: everything the lexicon and the notes know. */
export interface Vocabulary {
  /** Whether a word as written (with its particles, plural ...) is understood. */
  readonly knows: (word: string) => boolean;
  /** Whether a word by itself means something or names something; words that only carry a question do not. */
  readonly means: (word: string) => boolean;
  readonly wordsOfLength: WordsOfLength;
}

/** What an unknown word was meant to be, the likeliest first; several where they are equally likely. */
export function meantWords({ text, script }: Word, vocabulary: Vocabulary): readonly string[] {
  switch (script) {
    case 'latin':
      return meantLatin(text, vocabulary);
    case 'hangul':
      return meantHangul(text, vocabulary);
    case 'jamo':
    case 'number':
    case 'flag':
      return [];
    default:
      return script satisfies never;
  }
}

function meantLatin(word: string, vocabulary: Vocabulary): readonly string[] {
  if (ORDINARY.has(word.toLowerCase())) return [];
  const divided = divideWords(word.toLowerCase(), vocabulary.means);
  if (divided !== undefined && !divided.some(isVeryShort)) return [divided.join(' ')];
  const whole = nearestSpellings(word, 'latin', vocabulary.wordsOfLength);
  if (whole.length > 0) return whole;
  if (divided !== undefined) return [divided.join(' ')];
  return compoundParts(word).length > 0 ? meantParts(word, vocabulary) : [];
}

/** `deploymentsa` is rather a slip than a Deployment and a ServiceAccount. */
function isVeryShort(piece: string): boolean {
  return piece.length < 3;
}

/** `in-place-resizee`, `docker.ioo`: no such compound is known, but one of its parts is misspelt. */
function meantParts(word: string, vocabulary: Vocabulary): readonly string[] {
  const parts = word.split(PART_BORDERS);
  const mended = parts.map((part) => {
    if (!/^\w{2,}$/.test(part) || vocabulary.knows(part)) return part;
    return nearestSpellings(part, 'latin', vocabulary.wordsOfLength)[0] ?? part;
  });
  const text = mended.join('');
  return text === word ? [] : [text];
}

/** Between a part and its joint, and before a capital. */
const PART_BORDERS = /(?<=[-_.])|(?=[-_.])|(?<=[a-z0-9])(?=[A-Z])/;

/** A Korean word whole, then without each particle it may end in (컨테이나를 is 컨테이나 + 를), then as two in one. */
function meantHangul(word: string, vocabulary: Vocabulary): readonly string[] {
  if (partParticles(word).some(({ stem }) => ORDINARY.has(stem))) return [];
  for (const { stem, ending } of partParticles(word)) {
    if (stem.length < 2) continue;
    const near = nearestSpellings(stem, 'hangul', vocabulary.wordsOfLength);
    if (near.length > 0) return near.map((meant) => meant + ending);
  }
  return meantCompound(word, vocabulary);
}

/** 도커삘드, 컨텡너로그: of two words written in one, one is misspelt. */
function meantCompound(word: string, vocabulary: Vocabulary): readonly string[] {
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (vocabulary.means(head)) {
      const near = nearestSpellings(tail, 'hangul', vocabulary.wordsOfLength);
      if (near.length > 0) return near.map((meant) => `${head} ${meant}`);
    }
    if (vocabulary.means(tail)) {
      const near = nearestSpellings(head, 'hangul', vocabulary.wordsOfLength);
      if (near.length > 0) return near.map((meant) => `${meant} ${tail}`);
    }
  }
  return [];
}
