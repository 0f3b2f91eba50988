import MiniSearch from 'minisearch';
import type { EntryTerms } from './read-entry.ts';
import type { Weights } from './weights.ts';

const FIELDS = ['title', 'asked', 'path', 'body', 'code'] as const satisfies readonly (keyof EntryTerms)[];

/** What the index found: the position of a document, its score, and the terms that matched. */
export interface Match {
  readonly position: number;
  readonly score: number;
  readonly matched: ReadonlySet<string>;
}

/** Looks terms up, each counting by its weight; the best documents first. */
export type FindMatches = (terms: ReadonlyMap<string, number>, limit: number, weights: Weights) => Match[];

/**
 * Builds the MiniSearch index over documents that are already terms.
 *
 * MiniSearch takes text and has it tokenized. Joining terms to a text, to be divided again, would make a new string of each
 * (half a million for the notes that ship), so a field's "text" is only the place where its terms are kept.
 */
export function buildIndex(documents: readonly EntryTerms[]): FindMatches {
  const kept = new Map<string, readonly string[]>();
  const keep = (terms: readonly string[]): string => {
    const place = String(kept.size);
    kept.set(place, terms);
    return place;
  };
  const index = new MiniSearch({
    fields: [...FIELDS],
    idField: 'position',
    tokenize: (place) => [...(kept.get(place) ?? [])],
    processTerm: (term) => term,
  });
  index.addAll(
    documents.map((document, position) => ({
      position,
      ...Object.fromEntries(FIELDS.map((field) => [field, keep(document[field])])),
    })),
  );
  kept.clear();
  return (terms, limit, { fields: boost, bm25 }) => {
    const boostTerm = (term: string): number => terms.get(term) ?? 0;
    const options = { boost, bm25, boostTerm, prefix: false, fuzzy: false };
    const results = index.search(keep([...terms.keys()]), options);
    kept.clear();
    return results.slice(0, limit).map(({ id, score, match }) => ({
      position: Number(id),
      score,
      matched: new Set(Object.keys(match)),
    }));
  };
}
