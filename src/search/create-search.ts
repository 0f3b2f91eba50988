import type { Entry } from '../knowledge/entry.ts';
import type { Lexicon } from '../language/create-lexicon.ts';
import { createUnitReader, type ReadUnits } from '../language/create-unit-reader.ts';
import { normalizeQuestion } from '../language/normalize-text.ts';
import type { Vocabulary } from '../language/repair-words.ts';
import { buildIndex, type FindMatches } from './build-index.ts';
import { confidenceOf } from './confidence.ts';
import { createLookup } from './create-lookup.ts';
import { createRanker } from './create-ranker.ts';
import { createVocabulary } from './create-vocabulary.ts';
import { createWeigher, type Weigher } from './create-weigher.ts';
import { describeEntry } from './describe-entry.ts';
import { readEntry } from './read-entry.ts';
import type { Hits, Lookup, Query, Search } from './search.ts';
import { SEARCH_STEPS, type SearchSteps } from './search-steps.ts';
import { synonymsOf } from './teach-lexicon.ts';
import { countTerms } from './term-counts.ts';
import { HIT_LIMIT, RERANK_DEPTH, WEIGHTS, type Weights } from './weights.ts';

/** The search over one set of entries, built once and replaced whole when notes change. */
export interface SearchEngine {
  readonly search: Search;
  readonly lookup: Lookup;
  readonly lexicon: Lexicon;
  readonly read: ReadUnits;
}

/** Builds the index: lexicon, terms, exact names. */
export function createSearch(entries: readonly Entry[], weights: Weights = WEIGHTS): SearchEngine {
  return prepareSearch(entries)(weights);
}

/** Does what no weight changes, which is nearly all of the work; whoever tries many weights does it once. */
export function prepareSearch(
  entries: readonly Entry[],
  steps: SearchSteps = SEARCH_STEPS,
): (weights: Weights) => SearchEngine {
  const lexicon = steps.createLexicon(synonymsOf(entries));
  const read = createUnitReader(lexicon);
  const readings = entries.map((entry) => readEntry(describeEntry(entry), read));
  const documents = readings.map(({ terms }) => terms);
  const units = readings.map((reading) => reading.units);
  const counts = countTerms(documents.map((fields) => Object.values(fields)));
  const find = buildIndex(documents);
  const vocabulary = createVocabulary(lexicon, read, counts);
  const lookup = createLookup(entries);
  return (weights) => {
    const weigher = createWeigher(counts, weights);
    const rank = createRanker(entries, units, weigher, weights);
    const engine = { find, read, weigher, vocabulary, rank, weights, steps };
    return { lexicon, read, lookup, search: (query) => searchIndex(query, engine) };
  };
}

interface Engine {
  readonly find: FindMatches;
  readonly read: ReadUnits;
  readonly weigher: Weigher;
  readonly vocabulary: Vocabulary;
  readonly rank: ReturnType<typeof createRanker>;
  readonly weights: Weights;
  readonly steps: SearchSteps;
}

function searchIndex(query: Query, engine: Engine): Hits {
  const text = normalizeQuestion(query.text);
  const repair = engine.steps.repair(text, engine.vocabulary);
  const units = engine.weigher.weighUnits(engine.read(repair.text));
  const terms = engine.weigher.weighTerms(units);
  const candidates = terms.size === 0 ? [] : engine.find(terms, RERANK_DEPTH, engine.weights);
  const hits = engine.steps
    .order(engine.rank(candidates, units, query))
    .slice(0, HIT_LIMIT)
    .map(({ id, signals }) => ({ id, confidence: confidenceOf(signals), signals }));
  return {
    hits,
    unknown: units.filter(({ isUnknown }) => isUnknown).map(({ unit }) => unit.text),
    ...(repair.changes.length > 0 && { readAs: repair.text }),
  };
}
