import type { Reading } from './read-paste.ts';
import type { PastedObject } from './sighting.ts';

/**
 * Gives objects the namespace that the same paste tells elsewhere: a table without `-A` and the description below it speak
 * of one Pod. Where a name stands in several namespaces, nothing is guessed.
 */
export function settleNamespaces(reading: Reading): Reading {
  const { sightings, objects } = reading;
  const told = new Map<string, Set<string>>();
  for (const object of [...sightings.map((sighting) => sighting.object), ...objects.values()]) {
    if (object?.namespace === undefined) continue;
    const known = told.get(nameOf(object)) ?? new Set();
    told.set(nameOf(object), known.add(object.namespace));
  }
  const settle = (object: PastedObject): PastedObject => {
    const known = told.get(nameOf(object));
    const [namespace] = known ?? [];
    return object.namespace === undefined && known?.size === 1 ? { ...object, namespace } : object;
  };
  return {
    ...reading,
    sightings: sightings.map((sighting) =>
      sighting.object === undefined ? sighting : { ...sighting, object: settle(sighting.object) },
    ),
    objects: new Map([...objects].map(([line, object]) => [line, settle(object)])),
  };
}

function nameOf({ kind, name }: PastedObject): string {
  return `${kind}/${name}`;
}
