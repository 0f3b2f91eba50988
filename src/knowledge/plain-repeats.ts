import type { Draft } from './plain-draft.ts';

/**
 * A cheat sheet lists `docker ps -a` under "run" and again under "debug": one line is one entry, the first,
 * and takes a comment from a later one if it has none. Where two comments differ, both entries stay.
 */
export function mergeRepeats(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  /** For each line, where the entry with each comment stands. */
  const places = new Map<string, Map<string, number>>();
  for (const draft of drafts) {
    if (draft.kind !== 'command' && draft.kind !== 'option') {
      merged.push(draft);
      continue;
    }
    const line = JSON.stringify([draft.kind, draft.blocks]);
    const comment = JSON.stringify(draft.summary);
    const known = places.get(line) ?? new Map<string, number>();
    const bare = known.get(NO_COMMENT);
    const uncommented = bare === undefined ? undefined : merged[bare];
    if (known.has(comment) || (known.size > 0 && comment === NO_COMMENT)) continue;

    if (bare !== undefined && uncommented !== undefined) {
      merged[bare] = { ...uncommented, summary: draft.summary };
      known.delete(NO_COMMENT);
      known.set(comment, bare);
    } else {
      known.set(comment, merged.length);
      merged.push(draft);
    }
    places.set(line, known);
  }
  return merged;
}

const NO_COMMENT = JSON.stringify([]);
