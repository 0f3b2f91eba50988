import type { Brain } from '../../src/answer/answer.ts';
import { createAnswerer } from '../../src/answer/create-answerer.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { createSearch } from '../../src/search/create-search.ts';

/** A brain over a handful of entries; English where nothing tells. */
export function buildBrain(
  entries: readonly Entry[],
  companions: ReadonlyMap<string, readonly string[]> = new Map(),
): Brain {
  return createAnswerer({ entries, companions, ...createSearch(entries) }, 'en');
}
