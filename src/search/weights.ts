import type { EntryKind } from '../knowledge/entry.ts';
import type { Script } from '../language/split-words.ts';

/** Everything that decides the order of hits, in one place; `npm run eval` shows what a change does. */
export interface Weights {
  /** How much a match in each field counts. */
  readonly fields: Readonly<Record<'title' | 'asked' | 'path' | 'body' | 'code', number>>;
  /** BM25+ parameters. */
  readonly bm25: { readonly k: number; readonly b: number; readonly d: number };
  /** A word's own spelling, where its concept is known and does the work. */
  readonly spelling: number;
  /** The parts of a compound: of a known one (CrashLoopBackOff) little, of an unknown one nearly all. */
  readonly part: { readonly known: number; readonly unknown: number };
  /** Words that nearly every question says (k8s, 명령어). */
  readonly context: number;
  /** An action that only describes a thing: 정지된 in "정지된 컨테이너 다시 시작". */
  readonly describing: number;
  /** What is said not to be meant: 서비스 in "서비스 없이". */
  readonly leftOut: number;
  /**
   * A word nobody knows, as a share of the rarest known word's weight. An unknown Latin word is most likely the name of
   * something that the notes lack; an unknown Korean word is more often a way of saying things.
   */
  readonly unknown: Readonly<Record<Script, number>>;
  /**
   * Power of the BM25 score. Under 1 it counts for less the higher it is: a note that says a word in every line is not more
   * about it than one that is called so.
   */
  readonly strength: number;
  /** What is left of a score when nothing of the question is covered; the rest grows with coverage. */
  readonly coverageFloor: number;
  /** How much a close match with a name or a likely question lifts an entry. */
  readonly closeness: number;
  /** How much a likely question lifts that says just what is asked. */
  readonly exact: number;
  /** How much it counts in which words, and in which pairs of words, an entry is asked for; as an exponent. */
  readonly wording: number;
  /** The factor on an entry that the question is a name or a likely question of, letter by letter. */
  readonly verbatim: number;
  /** How much a name lifts that the question contains whole, by the share of the question it takes up. */
  readonly named: number;
  /** How much an entry loses whose name the question says in part: it is about Pods, and says nothing of PVCs. */
  readonly unsaid: number;
  /** Commands of the program that a question is about, and of the other one. */
  readonly program: { readonly same: number; readonly other: number };
  /** How far the shape of a question counts that leans to some kinds, as an exponent: 0 not at all, 1 in full. */
  readonly leaning: number;
  /** How often each kind is what was meant, all else being equal. */
  readonly kinds: Readonly<Record<EntryKind, number>>;
  /** A curated entry is checked and bilingual; a plain one of the same worth comes second. */
  readonly curated: number;
}

/**
 * The weights in force, found by a random walk over the golden questions from where measurements on questions that nobody had
 * tuned on began; rounded, because the peak is flat. BM25 matters least: anything near these parameters does as well.
 */
export const WEIGHTS: Weights = {
  fields: { title: 5.0, asked: 2.7, path: 0.3, body: 3.0, code: 0.55 },
  bm25: { k: 1.2, b: 0.55, d: 0.6 },
  spelling: 0.73,
  part: { known: 0.26, unknown: 0.49 },
  context: 0.15,
  describing: 0.58,
  leftOut: 0.26,
  unknown: { latin: 1, hangul: 0.83, jamo: 0.2, number: 0.3, flag: 0.5 },
  strength: 0.78,
  coverageFloor: 0.08,
  closeness: 12,
  exact: 16,
  wording: 2.1,
  verbatim: 30,
  named: 0.8,
  unsaid: 0.22,
  program: { same: 1.05, other: 0.85 },
  leaning: 0.9,
  kinds: {
    status: 0.62,
    command: 0.73,
    resource: 0.33,
    option: 0.95,
    concept: 1,
    comparison: 1.05,
    // Errors are asked for in ways of their own; in a plain question they mostly know the words by chance.
    error: 0.52,
    // Sections of plain notes lose to the terms inside them.
    note: 0.5,
  },
  curated: 1,
};

/** So many of MiniSearch's best are looked at again; beyond them nothing was ever right. */
export const RERANK_DEPTH = 40;

/** So many hits are handed on: one to answer, some to choose from. */
export const HIT_LIMIT = 10;
