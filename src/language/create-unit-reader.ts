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

/** Reads a text into units, in order. */
export type ReadUnits = (text: string) => Unit[];

/** So many different words are remembered with their reading; notes have some thousands, people's slips never end. */
const REMEMBERED_WORDS = 20_000;

/** A word with all that can be said of it alone. */
interface ReadWord {
  readonly key: string;
  readonly stems: readonly string[];
  readonly units: readonly Unit[];
}

/**
 * Makes the reader. One reads notes and questions, so that both meet. It remembers words it has read, because notes
 * repeat them: an index is built three times as fast.
 */
export function createUnitReader(lexicon: Lexicon): ReadUnits {
  const remembered = new Map<string, ReadWord>();
  const recall = (word: Word): ReadWord => {
    const known = remembered.get(word.text);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
    const stems = findStems(word, lexicon);
    const read = { key: lookupKey(word.text), stems, units: readWord(word, stems, lexicon) };
    remembered.set(word.text, read);
    return read;
  };
  return (text) => {
    const words = withoutGluedEndings(splitWords(text), lexicon);
    const units: Unit[] = [];
    for (let index = 0; index < words.length; ) {
      const name = longestName(words, index, recall, lexicon) ?? negatedVerb(words, index, lexicon);
      const word = words[index];
      if (name !== undefined) units.push(...name.units);
      else if (word !== undefined) units.push(...recall(word).units);
      index += name?.length ?? 1;
    }
    return units;
  };
}

/** What several words say together. */
interface Name {
  readonly units: readonly Unit[];
  /** How many words it takes up. */
  readonly length: number;
}

/** 안 떠요, 못 받아요: the negation belongs to its verb, and turns its meaning round. */
function negatedVerb(words: readonly Word[], index: number, lexicon: Lexicon): Name | undefined {
  const [word, next] = [words[index], words[index + 1]];
  if (next?.script !== 'hangul' || (word?.text !== '안' && word?.text !== '못')) return undefined;
  const joined = word.text + next.text;
  const concepts = lexicon.verbConceptsOf(joined);
  if (concepts.length === 0) return undefined;
  const text = `${word.text} ${next.text}`;
  // Both are meant at once, what does not happen and that it does not, so each is a unit of its own.
  const units = concepts.map((concept) => unitOf(text, joined, [], [concept], 'hangul', lexicon));
  return { units, length: 2 };
}

/** `kubectl이란`, `Pod가`: what is glued to a Latin word or a number is its particle, not a word. */
function withoutGluedEndings(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  if (!words.some((word) => word.glued)) return words;
  return words.filter((word, index) => !word.glued || !isEnding(word, words[index - 1], lexicon));
}

function isEnding(word: Word, before: Word | undefined, lexicon: Lexicon): boolean {
  if (word.script === 'hangul' && before?.script !== 'hangul') {
    return lexicon.isParticle(word.text) || VERB_ENDING.test(word.text);
  }
  // 파드s: an English plural on a Korean word.
  return word.text === 's' && before?.script === 'hangul';
}

function longestName(
  words: readonly Word[],
  start: number,
  recall: (word: Word) => ReadWord,
  lexicon: Lexicon,
): Name | undefined {
  let head = '';
  let found: Name | undefined;
  for (let length = 2; length <= LONGEST_NAME && start + length <= words.length; length++) {
    const [before, last] = [words[start + length - 2], words[start + length - 1]];
    if (before === undefined || last === undefined || !isNameable(before) || !isNameable(last)) break;
    head += recall(before).key;
    if (!lexicon.mayBegin(head)) break;
    const ending = recall(last).stems.find((stem) => lexicon.conceptsOf(head + stem).length > 0);
    if (ending !== undefined) found = nameOf(words.slice(start, start + length), ending, lexicon);
  }
  return found;
}

function nameOf(words: readonly Word[], ending: string, lexicon: Lexicon): Name {
  const heads = words.slice(0, -1).map((word) => lookupKey(word.text));
  const key = heads.join('') + ending;
  const text = words.map((word) => word.text).join(' ');
  const script = words.at(-1)?.script ?? 'latin';
  const unit = unitOf(text, key, [...heads, ending], lexicon.conceptsOf(key), script, lexicon);
  return { units: [unit], length: words.length };
}

function isNameable(word: Word): boolean {
  return word.script !== 'flag' && word.script !== 'jamo';
}

function readWord(word: Word, stems: readonly string[], lexicon: Lexicon): Unit[] {
  if (word.script === 'flag') {
    // Case is kept: -A is not -a. The words inside a long flag are searched as well.
    const parts = word.text.startsWith('--') ? word.text.slice(2).toLowerCase().split('-') : [];
    return [unitOf(word.text, word.text, parts, [], 'flag', lexicon)];
  }
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
  // Before dividing: 무엇인가 asks, and is not 무엇 + 인가 (authorization).
  const scaffold = stems.find((stem) => lexicon.isScaffolding(stem));
  const pieces = scaffold === undefined ? divideCompound(word.text, lexicon) : undefined;
  if (pieces !== undefined) {
    return pieces.map((piece) => unitOf(piece, piece, [], lexicon.conceptsOf(piece), 'hangul', lexicon));
  }
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
