import type { Entry } from '../knowledge/entry.ts';
import type { Synonyms } from '../language/create-lexicon.ts';

/** Names of more words than this are sentences, not names. */
const LONGEST_NAME = 4;

/**
 * What the notes teach the lexicon: all that a curated entry calls itself means one thing. `oom-killed` brings
 * OOMKilled, OOM and 메모리 초과 종료 together, so that whoever adds a note adds its words with it.
 */
export function synonymsOf(entries: readonly Entry[]): Synonyms[] {
  return entries
    .filter((entry) => entry.origin === 'curated' && entry.kind !== 'comparison' && entry.kind !== 'error')
    .map((entry) => ({
      concept: `entry:${entry.id}`,
      surfaces: [...entry.names, ...titlesOf(entry), ...entry.aliases].filter(isName),
    }));
}

function titlesOf(entry: Entry): string[] {
  return Object.values(entry.halves).map((half) => half.title);
}

function isName(text: string): boolean {
  return !text.startsWith('-') && text.split(/\s+/).length <= LONGEST_NAME;
}
