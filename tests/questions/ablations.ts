import type { Brain } from '../../src/answer/answer.ts';
import { createAnswerer } from '../../src/answer/create-answerer.ts';
import { leaningOf } from '../../src/answer/cues.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { joinEntries } from '../../src/knowledge/join-entries.ts';
import { createLexicon } from '../../src/language/create-lexicon.ts';
import { prepareSearch } from '../../src/search/create-search.ts';
import { SEARCH_STEPS, type SearchSteps } from '../../src/search/search-steps.ts';
import { WEIGHTS } from '../../src/search/weights.ts';

/** Everything that a brain is made of and that can be left out. */
interface Parts {
  readonly entries: readonly Entry[];
  readonly steps: SearchSteps;
  readonly leaningOf: typeof leaningOf;
}

/** What can be left out, one part each, to see what it is worth: `npm run eval -- --without lexicon`. */
const ABLATIONS = {
  /** No concepts: words meet by their stems alone, in one language. */
  lexicon: (parts: Parts): Parts => ({
    ...parts,
    steps: {
      ...parts.steps,
      createLexicon: () => ({
        ...createLexicon(),
        conceptsOf: () => [],
        verbConceptsOf: () => [],
        mayBegin: () => false,
        keys: () => [],
      }),
    },
  }),
  /** No likely questions, neither in the index nor to be compared with. */
  questions: (parts: Parts): Parts => ({
    ...parts,
    entries: parts.entries.map((entry) => ({ ...entry, asked: {} })),
  }),
  /** No second look: the order of the index. */
  rerank: (parts: Parts): Parts => ({ ...parts, steps: { ...parts.steps, order: (ranked) => ranked } }),
  /** No mending of spelling and keyboard slips. */
  repair: (parts: Parts): Parts => ({
    ...parts,
    steps: { ...parts.steps, createMender: () => () => undefined },
  }),
  /** No leaning to kinds of entries by the question's shape. */
  intents: (parts: Parts): Parts => ({ ...parts, leaningOf: () => ({}) }),
};

/** The name of a part that can be left out. */
export type Ablation = keyof typeof ABLATIONS;

/** All names, for whoever mistypes one. */
export const ABLATION_NAMES = Object.keys(ABLATIONS);

/** Whether a word names a part that can be left out. */
export function isAblation(name: string): name is Ablation {
  return Object.hasOwn(ABLATIONS, name);
}

/** Makes a brain that lacks some of its parts. */
export function createBrainWithout(without: readonly Ablation[], entries: readonly Entry[]): Brain {
  const whole: Parts = { entries, steps: SEARCH_STEPS, leaningOf };
  const parts = without.reduce((left, name) => ABLATIONS[name](left), whole);
  const search = prepareSearch(parts.entries, parts.steps)(WEIGHTS);
  const notes = { entries: parts.entries, companions: joinEntries(parts.entries), ...search };
  return createAnswerer(notes, 'en', parts.leaningOf);
}
