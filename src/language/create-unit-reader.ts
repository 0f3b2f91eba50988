import type { Lexicon } from './create-lexicon.ts';
import { createMemory } from './create-memory.ts';
import { findStems } from './find-stems.ts';
import { readWord } from './read-word.ts';
import { lookupKey, splitWords, type Word } from './split-words.ts';
import { type Unit, unitOf } from './unit.ts';
import { VERB_ENDING } from './words/particles.ts';

/** How many words in a row are tried as one name: `crash loop back off` has four. */
const LONGEST_NAME = 4;

/** Reads a text into units, in order. */
export type ReadUnits = (text: string) => Unit[];

/** A word with all that can be said of it alone. */
interface ReadWord {
  readonly word: Word;
  /** What is glued to it in another script. */
  readonly ending: string;
  readonly key: string;
  /** Whether a name of several words can begin with it: most words begin none. */
  readonly begins: boolean;
  readonly stems: readonly string[];
  readonly units: readonly Unit[];
}

/**
 * Makes the reader. One reads notes and questions, so that both meet. It remembers words it has read, and whatever stands
 * between two spaces, because notes repeat them: an index is built three times as fast.
 */
export function createUnitReader(lexicon: Lexicon): ReadUnits {
  const recallWord = createMemory<ReadWord>();
  const recallPiece = createMemory<readonly ReadWord[]>();
  const read: ReadOne = (word, ending) => {
    const written = ending === '' ? word.text : `${word.text} ${ending}`;
    return recallWord(written, () => readAlone(word, ending, lexicon));
  };
  return (text) => {
    const words: ReadWord[] = [];
    // No word goes on beyond a space; other white space is rare, and the words in a piece with it are told apart all the same.
    for (const piece of text.split(' ')) {
      for (const word of recallPiece(piece, () => joinEndings(piece, read, lexicon))) words.push(word);
    }
    const units: Unit[] = [];
    for (let index = 0; index < words.length; ) {
      const name = longestName(words, index, lexicon) ?? negatedVerb(words, index, lexicon);
      for (const unit of (name ?? words[index])?.units ?? []) units.push(unit);
      index += name?.length ?? 1;
    }
    return units;
  };
}

/** Reads one word, with what is glued to it in another script. */
type ReadOne = (word: Word, ending: string) => ReadWord;

function readAlone(word: Word, ending: string, lexicon: Lexicon): ReadWord {
  const stems = findStems(word, lexicon);
  const key = lookupKey(word.text);
  const begins = isNameable(word) && lexicon.mayBegin(key);
  return { word, ending, key, begins, stems, units: withEnding(readWord(word, stems, lexicon), ending) };
}

/** What several words say together. */
interface Name {
  readonly units: readonly Unit[];
  /** How many words it takes up. */
  readonly length: number;
}

/** 안 떠요, 못 받아요: the negation belongs to its verb, and turns its meaning round. */
function negatedVerb(words: readonly ReadWord[], index: number, lexicon: Lexicon): Name | undefined {
  const word = words[index]?.word;
  const next = words[index + 1]?.word;
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
function joinEndings(piece: string, read: ReadOne, lexicon: Lexicon): ReadWord[] {
  const joined: ReadWord[] = [];
  const words = splitWords(piece);
  for (const [index, word] of words.entries()) {
    const last = word.glued ? joined.at(-1) : undefined;
    if (last === undefined || !isEnding(word, words[index - 1], lexicon)) joined.push(read(word, ''));
    else joined[joined.length - 1] = read(last.word, word.text);
  }
  return joined;
}

function isEnding(word: Word, before: Word | undefined, lexicon: Lexicon): boolean {
  if (word.script === 'hangul' && before?.script !== 'hangul') {
    return lexicon.isParticle(word.text) || VERB_ENDING.test(word.text);
  }
  // 파드s: an English plural on a Korean word.
  return word.text === 's' && before?.script === 'hangul';
}

function longestName(words: readonly ReadWord[], start: number, lexicon: Lexicon): Name | undefined {
  if (words[start]?.begins !== true) return undefined;
  let head = '';
  let found: Name | undefined;
  for (let length = 2; length <= LONGEST_NAME; length++) {
    const before = words[start + length - 2];
    const last = words[start + length - 1];
    if (before === undefined || last === undefined || !isNameable(last.word)) break;
    head += before.key;
    if (length > 2 && !lexicon.mayBegin(head)) break;
    const ending = last.stems.find((stem) => lexicon.conceptsOf(head + stem).length > 0);
    if (ending !== undefined) found = nameOf(words.slice(start, start + length), ending, lexicon);
  }
  return found;
}

function nameOf(words: readonly ReadWord[], ending: string, lexicon: Lexicon): Name {
  const heads = words.slice(0, -1).map(({ key }) => key);
  const key = heads.join('') + ending;
  const text = words.map(({ word }) => word.text).join(' ');
  const script = words.at(-1)?.word.script ?? 'latin';
  const unit = unitOf(text, key, [...heads, ending], lexicon.conceptsOf(key), script, lexicon);
  return { units: withEnding([unit], words.at(-1)?.ending ?? ''), length: words.length };
}

function withEnding(units: readonly Unit[], ending: string): readonly Unit[] {
  return ending === '' ? units : units.map((unit) => ({ ...unit, particle: ending }));
}

function isNameable(word: Word): boolean {
  return word.script !== 'flag' && word.script !== 'jamo';
}
