import type { EntryKind } from '../knowledge/entry.ts';

/** What is looked for. */
export interface Query {
  /** The question, as far as it says what is wanted. */
  readonly text: string;
  /** Factors on kinds that the question's intent prefers (above 1) or doubts (below 1). */
  readonly kinds?: Readonly<Partial<Record<EntryKind, number>>>;
  /** Only entries of these kinds. */
  readonly only?: readonly EntryKind[];
}

/** One entry that answers a query, the best first. */
export interface Hit {
  readonly id: string;
  /** Calibrated likelihood that this is what was wanted, from 0 to 1. */
  readonly confidence: number;
  /** What its place was made of. */
  readonly signals: Signals;
}

/** What the rank and the confidence of a hit are made of. */
export interface Signals {
  /** Share of the question's weight that the entry covers, from 0 to 1. */
  readonly coverage: number;
  /** BM25 score per weight of the question; above 0, mostly below 60. */
  readonly strength: number;
  /** Likeness to the entry's closest name or likely question, from 0 to 1. */
  readonly closeness: number;
  /** Likeness to the entry's closest likely question alone, from 0 to 1. */
  readonly asked: number;
  /** How much of its wording the entry is asked in, pairs of words included; 0 for none, mostly under 1. */
  readonly wording: number;
  /** Whether the entry has likely questions that it could be like. */
  readonly isAsked: boolean;
  /** Share of the question taken up by a name of the entry that it contains whole, from 0 to 1. */
  readonly named: number;
  /** Share of a name that the question does not say, where it says the rest: PVC in "PVC Pending"; 0 to 1. */
  readonly unsaid: number;
}

/** What a search found. */
export interface Hits {
  readonly hits: readonly Hit[];
  /** Words that neither the notes nor the lexicon know. */
  readonly unknown: readonly string[];
}

/** The whole search, as the answering side sees it. Synchronous; never throws. */
export type Search = (query: Query) => Hits;

/** A question whose slips and misspellings are mended. */
export interface Mended {
  readonly text: string;
  /** Best entries for its other readings, where a word was as near to another one. */
  readonly instead: readonly string[];
}

/** Mends the words of a question that nobody knows; `undefined` where there is nothing to mend. Never throws. */
export type Mend = (text: string) => Mended | undefined;

/** Finds entries by what they are literally called, in any case and spacing; the best kind first. */
export type Lookup = (name: string) => readonly string[];
