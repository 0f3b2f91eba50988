import type { Brain } from '../answer/answer.ts';
import { createAnswerer } from '../answer/create-answerer.ts';
import type { Language } from '../knowledge/entry.ts';
import { joinEntries } from '../knowledge/join-entries.ts';
import type { Library } from '../knowledge/load-knowledge.ts';
import { createSearch } from '../search/create-search.ts';
import type { RecallTerms } from '../search/recall-terms.ts';

/** Makes the brain over a library: built whole, then swapped in, so that nobody ever meets half an index. */
export function createBrain(
  { entries }: Library,
  defaultLanguage: Language,
  recallTerms?: RecallTerms,
): Brain {
  const notes = { entries, companions: joinEntries(entries), ...createSearch(entries, recallTerms) };
  return createAnswerer(notes, defaultLanguage);
}
