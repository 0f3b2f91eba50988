import type { Draft } from './finding.ts';
import { isWorkload } from './name-states.ts';
import { RESTATEMENTS } from './restatements.ts';
import { objectKey, type PastedObject } from './sighting.ts';

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

/** `kubectl get all` shows a Pod, its ReplicaSet and its Deployment: the Pod is where the trouble is. */
export function leaveOutPodOwners(drafts: readonly Draft[]): readonly Draft[] {
  const all = drafts.flatMap(({ objects }) => [...objects.values()]);
  const owners = new Set(all.filter(({ kind }) => kind === 'pod').flatMap(ownersOf));
  return drafts.filter(({ objects }) => {
    const wasLoose = objects.size === 0;
    for (const [key, object] of objects) {
      if (isWorkload(object.kind) && owners.has(ownerKey(object, object.name))) objects.delete(key);
    }
    return wasLoose || objects.size > 0;
  });
}

/** Names that a Pod's owner may have: `web-7d9f8` and `web` of `web-7d9f8-x2x4z`; a generated name has two such ends. */
function ownersOf(pod: PastedObject): readonly string[] {
  const parts = pod.name.split('-');
  return [parts.slice(0, -1), parts.slice(0, -2)]
    .filter((owner) => owner.length > 0)
    .map((owner) => ownerKey(pod, owner.join('-')));
}

function ownerKey({ namespace = '' }: PastedObject, name: string): string {
  return `${namespace}/${name}`;
}
