import { createLexicon } from '../language/create-lexicon.ts';
import { createMender } from './create-mender.ts';
import { orderByRank, type Ranked } from './create-ranker.ts';

/** The steps that a search can do without, if worse: what each is worth is measured by replacing it. */
export interface SearchSteps {
  /** Makes what is known of words, beginning with what the notes teach. */
  readonly createLexicon: typeof createLexicon;
  /** Makes what mends a question: slips in words that the notes do not know. */
  readonly createMender: typeof createMender;
  /** Orders the candidates, which come in the order of the index. */
  readonly order: (ranked: readonly Ranked[]) => readonly Ranked[];
}

/** The steps in force. */
export const SEARCH_STEPS: SearchSteps = { createLexicon, createMender, order: orderByRank };
