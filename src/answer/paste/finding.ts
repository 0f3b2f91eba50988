import type { Entry } from '../../knowledge/entry.ts';
import { objectKey, type PastedObject } from './sighting.ts';

/** One trouble that a note knows, with everything that shows it. */
export interface Finding {
  readonly entry: Entry;
  /** As the paste says it, where it says it in one way. */
  readonly title?: string | undefined;
  readonly objects: readonly PastedObject[];
  /** Notes on what else the paste says of the same trouble. */
  readonly also: readonly Entry[];
}

/** A finding in the making. */
export interface Draft {
  readonly entry: Entry;
  /** The names it was looked up by. */
  readonly names: Set<string>;
  /** How the paste says it; empty for where the note's own title is better. */
  readonly titles: Set<string>;
  /** By object and container. */
  readonly objects: Map<string, PastedObject>;
  readonly also: Set<Entry>;
  /** How bad it is; less is worse. */
  rank: number;
}

/** Begins the finding of an entry. */
export function openDraft(entry: Entry): Draft {
  return {
    entry,
    names: new Set(),
    titles: new Set(),
    objects: new Map(),
    also: new Set(),
    rank: Number.POSITIVE_INFINITY,
  };
}

/** Makes a finding of what was gathered. */
export function finishFinding({ entry, titles, objects, also }: Draft): Finding {
  const [title] = titles;
  return {
    entry,
    ...(titles.size === 1 && title !== '' && { title }),
    objects: withoutRepeats([...objects.values()]),
    also: [...also].filter((other) => other !== entry),
  };
}

/** An event speaks of a Pod, its description of the container in it: the Pod is shown once, with the container. */
function withoutRepeats(objects: readonly PastedObject[]): PastedObject[] {
  const within = new Set(objects.filter(({ container }) => container !== undefined).map(objectKey));
  return objects.filter((object) => object.container !== undefined || !within.has(objectKey(object)));
}
