import type { Troubles } from './find-troubles.ts';
import { type ObjectKind, objectKey, type PastedObject, type Sighting } from './sighting.ts';

/** How much a paste shows, and how much of it is in trouble. */
export interface Seen {
  /** How many objects there are of each kind, in the order in which they were pasted. */
  readonly kinds: readonly { readonly kind: ObjectKind; readonly count: number }[];
  readonly total: number;
  readonly troubled: number;
  /** The name of the one object, where there is just one. */
  readonly name: string;
}

/**
 * Counts what a paste shows by name. What only a good event speaks of is not counted: that an image was pulled does not
 * make a Pod well.
 */
export function countSeen(sightings: readonly Sighting[], { findings, unknown }: Troubles): Seen {
  const troubled = keyed([
    ...findings.flatMap(({ objects }) => objects),
    ...unknown.flatMap(({ object }) => object ?? []),
  ]);
  const shown = keyed(sightings.flatMap(({ object, isEvent }) => (isEvent ? [] : (object ?? []))));
  const all = new Map([...shown, ...troubled]);
  const counts = new Map<ObjectKind, number>();
  for (const { kind } of all.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [only] = all.values();
  return {
    kinds: [...counts].map(([kind, count]) => ({ kind, count })),
    total: all.size,
    troubled: troubled.size,
    name: all.size === 1 ? (only?.name ?? '') : '',
  };
}

function keyed(objects: readonly PastedObject[]): ReadonlyMap<string, PastedObject> {
  return new Map(objects.filter(({ name }) => name !== '').map((object) => [objectKey(object), object]));
}
