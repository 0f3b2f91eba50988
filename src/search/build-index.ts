import MiniSearch from 'minisearch';
import { type EntryTerms, TERM_FIELDS } from './read-entry.ts';
import type { Weights } from './weights.ts';

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
 * (half a million for the notes that ship), so a field's "text" is only the place where its terms are kept. And its tree
 * looks at a node's children one after the other: Korean words begin with any of a thousand syllables, so that terms go in
 * under short codes of few digits, which builds the index in half the time.
 */
export function buildIndex(documents: readonly EntryTerms[]): FindMatches {
  const codes = createCodes();
  const kept = new Map<string, readonly string[]>();
  const keep = (terms: readonly string[]): string => {
    const place = String(kept.size);
    kept.set(place, terms);
    return place;
  };
  const index = new MiniSearch({
    fields: [...TERM_FIELDS],
    idField: 'position',
    tokenize: (place) => [...(kept.get(place) ?? [])],
    processTerm: (term) => term,
  });
  index.addAll(
    documents.map((document, position) => ({
      position,
      ...Object.fromEntries(TERM_FIELDS.map((field) => [field, keep(document[field].map(codes.codeOf))])),
    })),
  );
  kept.clear();
  return (terms, limit, { fields: boost, bm25 }) => {
    const weights = new Map<string, number>();
    for (const [term, weight] of terms) {
      const code = codes.known(term);
      if (code !== undefined) weights.set(code, weight);
    }
    const boostTerm = (code: string): number => weights.get(code) ?? 0;
    const options = { boost, bm25, boostTerm, prefix: false, fuzzy: false };
    const results = index.search(keep([...weights.keys()]), options);
    kept.clear();
    return results.slice(0, limit).map(({ id, score, match }) => ({
      position: Number(id),
      score,
      matched: new Set(Object.keys(match).map(codes.termOf)),
    }));
  };
}

interface Codes {
  /** The code of a term, a new one where it has none. */
  readonly codeOf: (term: string) => string;
  readonly known: (term: string) => string | undefined;
  readonly termOf: (code: string) => string;
}

/** A node of the tree has at most so many children. */
const DIGITS = 8;

function createCodes(): Codes {
  const codes = new Map<string, string>();
  const terms: string[] = [];
  return {
    codeOf(term) {
      const known = codes.get(term);
      if (known !== undefined) return known;
      const code = terms.length.toString(DIGITS);
      codes.set(term, code);
      terms.push(term);
      return code;
    },
    known: (term) => codes.get(term),
    termOf: (code) => terms[Number.parseInt(code, DIGITS)] ?? '',
  };
}
