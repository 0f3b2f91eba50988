import { isWorkload } from './name-states.ts';
import type { PastedObject, Sighting } from './sighting.ts';

/**
 * Takes out the troubles of what owns a Pod in trouble: `kubectl get all` shows a Pod, its ReplicaSet and its Deployment,
 * and the Pod is where the trouble is. Events about an owner stay, since they say something of their own.
 */
export function leaveOutOwners(sightings: readonly Sighting[]): readonly Sighting[] {
  const owners = new Set(
    sightings.flatMap(({ object, state }) =>
      object?.kind === 'pod' && state.kind === 'trouble' ? ownersOf(object) : [],
    ),
  );
  return sightings.filter(({ object, state, isEvent }) => {
    if (object === undefined || state.kind === 'well' || isEvent || !isWorkload(object.kind)) return true;
    return !owners.has(ownerKey(object, object.name));
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
