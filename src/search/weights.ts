import type { EntryKind } from '../knowledge/entry.ts';

/**
 * How much a match in each field counts. Measured on questions that nobody tuned on: likely questions (`asked`) carried a
 * third of all right answers, so they weigh as much as the title.
 */
export const FIELD_BOOSTS = { title: 1.8, asked: 2, path: 0.2, body: 1, code: 0.75 } as const;

/** BM25+ parameters of the same study. Anything near them does as well; the defaults cost two to three points. */
export const BM25 = { k: 1.2, b: 0.55, d: 0.6 } as const;

/** Weight of a word's own spelling where its concept is known and does the work. */
export const SPELLING_WEIGHT = 0.4;

/** Weight of the parts of a compound: of a known one (CrashLoopBackOff) little, of an unknown one nearly all. */
export const PART_WEIGHT = { known: 0.25, unknown: 0.6 } as const;

/** Weight of words that nearly every question says (k8s, 명령어). */
export const CONTEXT_WEIGHT = 0.4;

/**
 * Weight of a word nobody knows, as a share of the rarest known word's. An unknown Latin word is most likely the name of
 * something that the notes lack; an unknown Korean word is more often a way of saying things.
 */
export const UNKNOWN_WEIGHT = { latin: 1, hangul: 0.4, jamo: 0.2, number: 0.3, flag: 0.5 } as const;

/** What is left of a score when nothing of the question is covered; the rest grows with coverage. */
export const COVERAGE_FLOOR = 0.3;

/** How much a close match with a name or a likely question lifts an entry: twice and a half at most. */
export const PHRASE_LIFT = 1.5;

/** Sections of plain notes lose to the terms inside them, and a curated entry wins over a plain one. */
export const KIND_PRIOR: Readonly<Record<EntryKind, number>> = {
  status: 1,
  command: 1,
  resource: 0.95,
  option: 1,
  concept: 1,
  comparison: 0.9,
  error: 0.9,
  note: 0.85,
};

/** A curated entry is checked and bilingual; a plain one of the same worth comes second. */
export const CURATED_PRIOR = 1.1;

/** So many of MiniSearch's best are looked at again; beyond them nothing was ever right. */
export const RERANK_DEPTH = 40;

/** So many hits are handed on: one to answer, some to choose from. */
export const HIT_LIMIT = 10;
