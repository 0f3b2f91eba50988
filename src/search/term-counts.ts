/** In how many entries each term stands. */
export interface TermCounts {
  /** Inverse document frequency: the natural logarithm of 1 + entries / occurrences; highest for an unknown term. */
  readonly rarity: (term: string) => number;
  readonly has: (term: string) => boolean;
  /** In how many entries it stands. */
  readonly entries: (term: string) => number;
  readonly terms: () => Iterable<string>;
}

/** Counts the terms of all documents, each with the terms of its fields. */
export function countTerms(documents: readonly (readonly (readonly string[])[])[]): TermCounts {
  const counts = new Map<string, number>();
  const seenIn = new Map<string, number>();
  documents.forEach((fields, position) => {
    for (const terms of fields) {
      for (const term of terms) {
        if (seenIn.get(term) === position) continue;
        seenIn.set(term, position);
        counts.set(term, (counts.get(term) ?? 0) + 1);
      }
    }
  });
  const total = Math.max(documents.length, 1);
  return {
    // A term of no entry counts as half an occurrence: rarer than the rarest.
    rarity: (term) => Math.log(1 + total / (counts.get(term) ?? 0.5)),
    has: (term) => counts.has(term),
    entries: (term) => counts.get(term) ?? 0,
    terms: () => counts.keys(),
  };
}
