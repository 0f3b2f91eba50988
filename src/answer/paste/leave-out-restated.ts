import type { Draft } from './finding.ts';
import { RESTATEMENTS } from './restatements.ts';
import { objectKey } from './sighting.ts';

/**
 * Takes objects out of findings that only say again what another says better of them; a finding that is left without any
 * is mentioned with the better one.
 */
export function leaveOutRestated(drafts: readonly Draft[]): readonly Draft[] {
  const left = new Set(drafts);
  for (const { dull, told } of RESTATEMENTS) {
    const better = [...left].filter((draft) => isCalled(draft, told));
    for (const draft of [...left].filter((candidate) => isCalled(candidate, dull))) {
      const others = better.filter((other) => other !== draft);
      if (others.length > 0 && isToldBy(draft, others)) left.delete(draft);
    }
  }
  return [...left];
}

function isCalled({ names }: Draft, pattern: RegExp): boolean {
  return [...names].some((name) => pattern.test(name));
}

/** Whether the others leave nothing of a finding; what a paste says of nobody in particular is said of theirs. */
function isToldBy(draft: Draft, others: readonly Draft[]): boolean {
  const isLoose = draft.objects.size === 0;
  const told = new Set(others.flatMap(({ objects }) => [...objects.values()].map(objectKey)));
  for (const [key, object] of draft.objects) if (told.has(objectKey(object))) draft.objects.delete(key);
  if (draft.objects.size > 0) return false;
  for (const { also, objects } of others) {
    if (!isLoose && objects.size === 0) continue;
    for (const entry of [draft.entry, ...draft.also]) also.add(entry);
  }
  return true;
}
