import MiniSearch from 'minisearch';
import type { Entry } from '../knowledge/entry.ts';
import { createLexicon, type Lexicon } from '../language/create-lexicon.ts';
import { createUnitReader, type ReadUnits, type Unit } from '../language/create-unit-reader.ts';
import { normalizeQuestion } from '../language/normalize-text.ts';
import { repairWords, type Vocabulary } from '../language/repair-words.ts';
import { confidenceOf } from './confidence.ts';
import { createLookup } from './create-lookup.ts';
import { type Candidate, createRanker } from './create-ranker.ts';
import { createVocabulary } from './create-vocabulary.ts';
import { createWeigher, type WeighedUnit, type Weigher } from './create-weigher.ts';
import { describeEntry, type EntryText } from './describe-entry.ts';
import { termsOf } from './index-terms.ts';
import type { Hits, Lookup, Query, Search } from './search.ts';
import { synonymsOf } from './teach-lexicon.ts';
import { countTerms } from './term-counts.ts';
import { HIT_LIMIT, RERANK_DEPTH, WEIGHTS, type Weights } from './weights.ts';

type Fields = keyof EntryText;
const FIELDS = ['title', 'asked', 'path', 'body', 'code'] as const satisfies readonly Fields[];

/** Separates terms on their way through MiniSearch, which takes text; no term contains it. */
const BETWEEN = '\u0001';

/** The search over one set of entries, built once and replaced whole when notes change. */
export interface SearchEngine {
  readonly search: Search;
  readonly lookup: Lookup;
  readonly lexicon: Lexicon;
  readonly read: ReadUnits;
}

/** Builds the index: lexicon, terms, exact names. */
export function createSearch(entries: readonly Entry[], weights: Weights = WEIGHTS): SearchEngine {
  const lexicon = createLexicon(synonymsOf(entries));
  const read = createUnitReader(lexicon);
  const documents = entries.map((entry) => termsByField(entry, read));
  const counts = countTerms(documents.map((fields) => Object.values(fields).flat()));
  const weigher = createWeigher(counts, weights);
  const index = buildIndex(documents, weights);
  const vocabulary = createVocabulary(lexicon, read, counts);
  const rank = createRanker(entries, read, weigher, weights);
  return {
    lexicon,
    read,
    lookup: createLookup(entries),
    search: (query) => searchIndex(query, { index, read, weigher, vocabulary, rank }),
  };
}

interface Engine {
  readonly index: MiniSearch;
  readonly read: ReadUnits;
  readonly weigher: Weigher;
  readonly vocabulary: Vocabulary;
  readonly rank: ReturnType<typeof createRanker>;
}

function searchIndex(query: Query, engine: Engine): Hits {
  const text = normalizeQuestion(query.text);
  const repair = repairWords(text, engine.vocabulary);
  const units = engine.weigher.weighUnits(engine.read(repair.text));
  const hits = engine
    .rank(candidatesOf(units, engine), units, query)
    .slice(0, HIT_LIMIT)
    .map(({ id, signals }) => ({ id, confidence: confidenceOf(signals), signals }));
  return {
    hits,
    unknown: units.filter((unit) => unit.isUnknown).map((unit) => unit.text),
    ...(repair.changes.length > 0 && { readAs: repair.text }),
  };
}

function candidatesOf(units: readonly WeighedUnit[], engine: Engine): Candidate[] {
  const weights = engine.weigher.weighTerms(units);
  if (weights.size === 0) return [];
  const results = engine.index.search([...weights.keys()].join(BETWEEN), {
    boostTerm: (term) => weights.get(term) ?? 0,
  });
  return results.slice(0, RERANK_DEPTH).map((result) => ({
    position: Number(result.id),
    score: result.score,
    matched: new Set(Object.keys(result.match)),
  }));
}

function termsByField(entry: Entry, read: ReadUnits): Record<Fields, string[]> {
  const text = describeEntry(entry);
  const terms = (field: Fields): string[] =>
    text[field]
      .split('\n')
      .flatMap(read)
      .filter(isIndexed)
      .flatMap((unit) => termsOf(unit).map(({ term }) => term));
  return {
    title: terms('title'),
    asked: terms('asked'),
    path: terms('path'),
    body: terms('body'),
    code: terms('code'),
  };
}

function isIndexed(unit: Unit): boolean {
  return unit.weightClass !== 'scaffolding';
}

function buildIndex(documents: readonly Record<Fields, string[]>[], weights: Weights): MiniSearch {
  const index = new MiniSearch({
    fields: [...FIELDS],
    idField: 'position',
    tokenize: (text) => text.split(BETWEEN).filter((term) => term !== ''),
    processTerm: (term) => term,
    searchOptions: { boost: weights.fields, bm25: weights.bm25, prefix: false, fuzzy: false },
  });
  index.addAll(
    documents.map((document, position) => ({
      position,
      ...Object.fromEntries(FIELDS.map((field) => [field, document[field].join(BETWEEN)])),
    })),
  );
  return index;
}
