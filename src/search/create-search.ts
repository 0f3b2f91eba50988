import type { Entry } from '../knowledge/entry.ts';
import type { Lexicon } from '../language/create-lexicon.ts';
import { createUnitReader, type ReadUnits } from '../language/create-unit-reader.ts';
import { normalizeQuestion } from '../language/normalize-text.ts';
import { buildIndex, type FindMatches } from './build-index.ts';
import { confidenceOf } from './confidence.ts';
import { createLookup } from './create-lookup.ts';
import { createRanker } from './create-ranker.ts';
import { createVocabulary } from './create-vocabulary.ts';
import { createWeigher, type Weigher } from './create-weigher.ts';
import { describeEntry } from './describe-entry.ts';
import { type EntryUnits, readTerms, readUnits } from './read-entry.ts';
import type { RecallTerms } from './recall-terms.ts';
import type { Hits, Lookup, Mend, Query, Search } from './search.ts';
import { SEARCH_STEPS, type SearchSteps } from './search-steps.ts';
import { synonymsOf } from './teach-lexicon.ts';
import { countTerms } from './term-counts.ts';
import { HIT_LIMIT, RERANK_DEPTH, WEIGHTS, type Weights } from './weights.ts';

/** The search over one set of entries, built once and replaced whole when notes change. */
export interface SearchEngine {
  readonly search: Search;
  readonly mend: Mend;
  readonly lookup: Lookup;
  readonly lexicon: Lexicon;
  readonly read: ReadUnits;
}

/** Builds the index: lexicon, terms, exact names. Reading is most of the work, and left out where it is recalled. */
export function createSearch(entries: readonly Entry[], recallTerms?: RecallTerms): SearchEngine {
  return prepareSearch(entries, SEARCH_STEPS, recallTerms)(WEIGHTS);
}

/** Does what no weight changes, which is nearly all of the work; whoever tries many weights does it once. */
export function prepareSearch(
  entries: readonly Entry[],
  steps: SearchSteps = SEARCH_STEPS,
  recallTerms: RecallTerms = (texts, _synonyms, readText) => texts.map(readText),
): (weights: Weights) => SearchEngine {
  const synonyms = synonymsOf(entries);
  const lexicon = steps.createLexicon(synonyms);
  const read = createUnitReader(lexicon);
  const texts = entries.map(describeEntry);
  const documents = recallTerms(texts, synonyms, (text) => readTerms(text, read));
  const readers = texts.map((text) => (): EntryUnits => readUnits(text, read));
  const counts = countTerms(documents.map((fields) => Object.values(fields)));
  const find = buildIndex(documents);
  const lookup = createLookup(entries);
  const names = entries.flatMap((entry) => [...entry.names, ...entry.aliases]);
  const vocabulary = createVocabulary({ lexicon, read, counts, lookup, names });
  return (weights) => {
    const weigher = createWeigher(counts, weights);
    const rank = createRanker(entries, readers, weigher, weights);
    const engine = { find, read, weigher, rank, weights, steps };
    const search: Search = (query) => searchIndex(query, engine);
    return { lexicon, read, lookup, search, mend: steps.createMender(vocabulary, search) };
  };
}

interface Engine {
  readonly find: FindMatches;
  readonly read: ReadUnits;
  readonly weigher: Weigher;
  readonly rank: ReturnType<typeof createRanker>;
  readonly weights: Weights;
  readonly steps: SearchSteps;
}

function searchIndex(query: Query, engine: Engine): Hits {
  const text = normalizeQuestion(query.text);
  const units = engine.weigher.weighUnits(engine.read(text));
  const terms = engine.weigher.weighTerms(units);
  const candidates = terms.size === 0 ? [] : engine.find(terms, RERANK_DEPTH, engine.weights);
  const hits = engine.steps
    .order(engine.rank(candidates, units, query))
    .slice(0, HIT_LIMIT)
    .map(({ id, signals }) => ({ id, confidence: confidenceOf(signals), signals }));
  return {
    hits,
    unknown: units.filter(({ isUnknown }) => isUnknown).map(({ unit }) => unit.text),
  };
}
