import type { Lexicon } from './create-lexicon.ts';
import { divideCompound } from './divide-compound.ts';
import { findStems } from './find-stems.ts';
import { compoundParts, lookupKey, splitWords, type Word } from './split-words.ts';
import { VERB_ENDING } from './words/particles.ts';

/**
 * One meaningful piece of a text: a word, or up to four words that the lexicon knows as one thing
 * (`crash loop back off`, 영구 볼륨).
 */
export interface Unit {
  /** As written, for telling people what was not understood. */
  readonly text: string;
  /** The stem in lower case, without particles or joints. */
  readonly stem: string;
  /** Parts of a compound (`kube-proxy`: kube, proxy), searched beside the stem. */
  readonly parts: readonly string[];
  /** What it means, as concepts of the lexicon; empty where it is unknown there. */
  readonly concepts: readonly string[];
  /** `scaffolding` carries the question (뭐야, how); `context` is said in nearly every question (k8s). */
  readonly weightClass: 'content' | 'context' | 'scaffolding';
  readonly script: Word['script'];
}

/** How many words in a row are tried as one name: `crash loop back off` has four. */
const LONGEST_NAME = 4;

/** Reads a text into units, in order. The same function reads notes and questions, so that both meet. */
export function readUnits(text: string, lexicon: Lexicon): Unit[] {
  const words = splitWords(text).filter((word, index, all) => !isGluedEnding(word, index, all, lexicon));
  const units: Unit[] = [];
  for (let index = 0; index < words.length; ) {
    const name = longestName(words, index, lexicon);
    if (name !== undefined) {
      units.push(name.unit);
      index += name.length;
      continue;
    }
    const negated = negatedVerb(words, index, lexicon);
    units.push(...(negated ?? words.slice(index, index + 1).flatMap((word) => readWord(word, lexicon))));
    index += negated === undefined ? 1 : 2;
  }
  return units;
}

/** 안 떠요, 못 받아요: the negation belongs to its verb, and turns its meaning round. */
function negatedVerb(words: readonly Word[], index: number, lexicon: Lexicon): Unit[] | undefined {
  const [word, next] = [words[index], words[index + 1]];
  if (next?.script !== 'hangul' || (word?.text !== '안' && word?.text !== '못')) return undefined;
  const joined = word.text + next.text;
  const concepts = lexicon.verbConceptsOf(joined);
  if (concepts.length === 0) return undefined;
  return [unitOf(`${word.text} ${next.text}`, joined, [], concepts, 'hangul', lexicon)];
}

/** `kubectl이란`, `Pod가`: what is glued to a Latin word or a number is its particle, not a word. */
function isGluedEnding(word: Word, index: number, words: readonly Word[], lexicon: Lexicon): boolean {
  const before = words[index - 1];
  if (!word.glued || before === undefined) return false;
  if (word.script === 'hangul' && before.script !== 'hangul') {
    return lexicon.isParticle(word.text) || VERB_ENDING.test(word.text);
  }
  // 파드s: an English plural on a Korean word.
  return word.text === 's' && before.script === 'hangul';
}

function longestName(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
): { unit: Unit; length: number } | undefined {
  const most = Math.min(LONGEST_NAME, words.length - start);
  for (let length = most; length > 1; length--) {
    const run = words.slice(start, start + length);
    const last = run.at(-1);
    if (last === undefined || run.some((word) => word.script === 'flag' || word.script === 'jamo')) continue;
    const head = run.slice(0, -1).map((word) => lookupKey(word.text));
    for (const ending of findStems(last, lexicon)) {
      const key = head.join('') + ending;
      const concepts = lexicon.conceptsOf(key);
      if (concepts.length === 0) continue;
      const text = run.map((word) => word.text).join(' ');
      const parts = [...head, ending];
      return { unit: unitOf(text, key, parts, concepts, last.script, lexicon), length };
    }
  }
  return undefined;
}

function readWord(word: Word, lexicon: Lexicon): Unit[] {
  if (word.script === 'flag') {
    // Case is kept: -A is not -a. The words inside a long flag are searched as well.
    const parts = word.text.startsWith('--') ? word.text.slice(2).toLowerCase().split('-') : [];
    return [unitOf(word.text, word.text, parts, [], 'flag', lexicon)];
  }
  const stems = findStems(word, lexicon);
  const stem = stems.find((candidate) => lexicon.conceptsOf(candidate).length > 0);
  if (stem !== undefined) {
    return [
      unitOf(word.text, stem, compoundParts(word.text), lexicon.conceptsOf(stem), word.script, lexicon),
    ];
  }
  if (word.script === 'hangul') return readHangul(word, stems, lexicon);
  const parts = compoundParts(word.text);
  // `docker-image-ls` names nothing, but its parts do.
  const concepts = parts.length > 1 ? [] : lexicon.conceptsOf(word.text.toLowerCase());
  return [unitOf(word.text, stems.at(-1) ?? lookupKey(word.text), parts, concepts, word.script, lexicon)];
}

function readHangul(word: Word, stems: readonly string[], lexicon: Lexicon): Unit[] {
  if (lexicon.isScaffolding(word.text)) return [unitOf(word.text, word.text, [], [], 'hangul', lexicon)];
  const verb = lexicon.verbConceptsOf(word.text);
  if (verb.length > 0) return [unitOf(word.text, stems[0] ?? word.text, [], verb, 'hangul', lexicon)];
  const pieces = divideCompound(word.text, lexicon);
  if (pieces !== undefined) {
    return pieces.map((piece) => unitOf(piece, piece, [], lexicon.conceptsOf(piece), 'hangul', lexicon));
  }
  const scaffold = stems.find((stem) => lexicon.isScaffolding(stem));
  const stem = scaffold ?? stems.at(-1) ?? word.text;
  return [unitOf(word.text, stem, [], [], 'hangul', lexicon)];
}

function unitOf(
  text: string,
  stem: string,
  parts: readonly string[],
  concepts: readonly string[],
  script: Word['script'],
  lexicon: Lexicon,
): Unit {
  return { text, stem, parts, concepts, weightClass: weightClassOf(text, stem, concepts, lexicon), script };
}

function weightClassOf(
  text: string,
  stem: string,
  concepts: readonly string[],
  lexicon: Lexicon,
): Unit['weightClass'] {
  if (concepts.length > 0) return concepts.every(lexicon.isContext) ? 'context' : 'content';
  const written = text.toLowerCase();
  return lexicon.isScaffolding(written) || lexicon.isScaffolding(stem) ? 'scaffolding' : 'content';
}
