import { lookupKey } from './split-words.ts';
import { CONCEPTS, CONTEXT_CONCEPTS } from './words/concepts.ts';
import { NOT_INFLECTED, PARTICLES } from './words/particles.ts';
import { SCAFFOLDING } from './words/scaffolding.ts';
import { VERB_ROOTS, VERBS } from './words/verbs.ts';

/** Names that mean one thing, to be taught to the lexicon: what an entry calls itself, in any spelling. */
export interface Synonyms {
  readonly concept: string;
  readonly surfaces: readonly string[];
}

/** What is known of words: immutable once made, shared by the index and every question. */
export interface Lexicon {
  /** The concepts that a key (lower case, no joints) means; empty where none. */
  readonly conceptsOf: (key: string) => readonly string[];
  /** The concepts that an inflected Korean verb means (지워도: delete). */
  readonly verbConceptsOf: (word: string) => readonly string[];
  /** The concepts that the root of a Korean verb means, told by the whole of it (죽). */
  readonly rootConceptsOf: (root: string) => readonly string[];
  /** Whether the word only carries a question (뭐야, how). */
  readonly isScaffolding: (word: string) => boolean;
  /** Whether nearly every question mentions the concept, so that it says little. */
  readonly isContext: (concept: string) => boolean;
  /** Whether some key of several words can begin so: without it, no need to look further. */
  readonly mayBegin: (head: string) => boolean;
  /** Every key with a concept: what spelling is repaired towards. */
  readonly keys: () => Iterable<string>;
  /** Whether a text is a Korean particle or copula ending (에서는, 이란). */
  readonly isParticle: (text: string) => boolean;
  readonly isUninflected: (word: string) => boolean;
}

/** Makes the lexicon from the project's own word lists and the synonyms that the loaded notes bring. */
export function createLexicon(synonyms: readonly Synonyms[] = []): Lexicon {
  const concepts = readTable(CONCEPTS);
  teach(concepts, synonyms);
  const verbs = readTable(VERBS, true);
  const roots = readTable(VERB_ROOTS, true);
  const longestVerb = Math.max(...[...verbs.keys()].map((stem) => stem.length));
  const beginnings = beginningsOf(concepts.keys());
  const none: readonly string[] = [];
  return {
    conceptsOf: (key) => concepts.get(key) ?? none,
    verbConceptsOf(word) {
      for (let length = Math.min(word.length, longestVerb); length > 0; length--) {
        const found = verbs.get(word.slice(0, length));
        if (found !== undefined) return found;
      }
      return none;
    },
    rootConceptsOf: (root) => roots.get(root) ?? none,
    isScaffolding: (word) => SCAFFOLDING.has(word),
    isContext: (concept) => CONTEXT_CONCEPTS.has(concept),
    mayBegin: (head) => beginnings.has(head),
    keys: () => concepts.keys(),
    isParticle: (text) => PARTICLES.has(text),
    isUninflected: (word) => NOT_INFLECTED.has(word),
  };
}

/** Reads lines `concept: word word` into word -> concepts; with `reversed`, lines `word word: concept concept`. */
function readTable(text: string, reversed = false): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [left, right] = line.split(':').map((side) => side.trim().split(/\s+/));
    if (left === undefined || right === undefined) continue;
    const [words, concepts] = reversed ? [left, right] : [right, left];
    for (const word of words) for (const concept of concepts) add(table, word, concept);
  }
  return table;
}

/**
 * A word that the lexicon already knows keeps its meaning, and lends it to its synonyms: `po` and 파드 bring 팟드 with
 * them. A word that several entries claim identifies none of them and is left out, and so is a name made of known words
 * (`docker image`): as one word it would no longer meet what is said of images.
 */
function teach(concepts: Map<string, string[]>, synonyms: readonly Synonyms[]): void {
  const isKnown = (key: string): boolean => concepts.has(key);
  const claims = new Map<string, Set<string>>();
  for (const { concept, surfaces } of synonyms) {
    const known = surfaces.map(lookupKey).find((key) => concepts.get(key)?.length === 1);
    const meaning = (known === undefined ? undefined : concepts.get(known)?.[0]) ?? concept;
    for (const surface of surfaces) {
      const key = lookupKey(surface);
      if (key.length < 2 || isKnown(key) || isMadeOf(surface, isKnown)) continue;
      claims.set(key, (claims.get(key) ?? new Set()).add(meaning));
    }
  }
  for (const [key, meanings] of claims) {
    const [meaning] = meanings;
    if (meanings.size === 1 && meaning !== undefined) concepts.set(key, [meaning]);
  }
}

/** Whether a name says nothing but words that mean something by themselves: `docker image`, 도커이미지. */
function isMadeOf(name: string, isKnown: (key: string) => boolean): boolean {
  const words = name.toLowerCase().split(/[\s_.-]+/);
  if (words.length > 1) return words.every(isKnown);
  const cuts = [...Array(Math.max(0, name.length - 3)).keys()].map((index) => index + 2);
  return cuts.some((cut) => isKnown(name.slice(0, cut)) && isKnown(name.slice(cut)));
}

function beginningsOf(keys: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const key of keys)
    for (let length = 1; length < key.length; length++) beginnings.add(key.slice(0, length));
  return beginnings;
}

function add(table: Map<string, string[]>, word: string, concept: string): void {
  const list = table.get(word);
  if (list === undefined) table.set(word, [concept]);
  else if (!list.includes(concept)) list.push(concept);
}
