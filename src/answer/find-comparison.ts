import type { Entry } from '../knowledge/entry.ts';
import type { Lookup } from '../search/search.ts';
import { findMentions } from './find-mentions.ts';
import type { EntryBook, Notes } from './notes.ts';

/**
 * Finds the notes that compare the things a question names, two of them at least. Those that compare most of them come
 * first, and of these the ones that speak of the least besides.
 */
export type FindComparisons = (named: readonly Entry[]) => Comparisons;

/** The best comparisons of some things. */
export interface Comparisons {
  readonly entries: readonly Entry[];
  /** How many of the things each of them compares; 0 where there is none. */
  readonly held: number;
}

/**
 * Makes the finder. What a comparison compares is read from its own titles ("docker save와 docker export"), so that a new
 * comparison is found without being listed anywhere.
 */
export function createFindComparisons(notes: Notes, book: EntryBook): FindComparisons {
  const lookup = lookupThings(notes, book);
  const comparisons = notes.entries
    .filter((entry) => entry.kind === 'comparison')
    .map((entry) => ({ entry, ...readThings(entry, lookup, notes, book) }));
  return (named) => {
    const candidates = comparisons
      .map((comparison) => ({ ...comparison, held: named.filter(({ id }) => comparison.ids.has(id)).length }))
      .filter(({ held }) => held > 1)
      .sort((one, other) => other.held - one.held || one.things - other.things);
    const [best] = candidates;
    const entries = candidates
      .filter(({ held, things }) => held === best?.held && things === best.things)
      .map(({ entry }) => entry);
    return { entries, held: best?.held ?? 0 };
  };
}

/** What bears a name, comparisons left out: "Docker와 쿠버네티스" names two things, though a comparison is called so. */
export function lookupThings({ lookup }: Notes, book: EntryBook): Lookup {
  return (name) => lookup(name).filter((id) => book.find(id)?.kind !== 'comparison');
}

interface Things {
  /** Every entry that bears one of the names in the titles: a concept and its resource type bear the same. */
  readonly ids: ReadonlySet<string>;
  /** How many things the names are of. */
  readonly things: number;
}

function readThings(entry: Entry, lookup: Lookup, { lexicon }: Notes, book: EntryBook): Things {
  const titles = [...Object.values(entry.halves).map((half) => half.title), ...entry.names];
  const named = titles
    .flatMap((title) => findMentions(title, lookup, lexicon))
    .map(({ ids }) => ids.flatMap((id) => book.leadOf(id)?.id ?? []));
  return { ids: new Set(named.flat()), things: new Set(named.map(([first]) => first)).size };
}
