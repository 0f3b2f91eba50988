import { readCommandLine } from './read-command-line.ts';
import { createDescribeReader } from './read-describe.ts';
import { readDockerLine } from './read-docker-line.ts';
import { readEventLine } from './read-event-line.ts';
import { readFragment } from './read-fragment.ts';
import { readBareRow, readHeader, readRow, type Table } from './read-table-line.ts';
import { objectKey, type PastedObject, type Sighting } from './sighting.ts';

/** What a message shows of a cluster or a host. */
export interface Reading {
  /** Empty where nothing in the message is output that is understood. */
  readonly sightings: readonly Sighting[];
  /** The object that a line speaks of, for the messages that stand in it. */
  readonly objects: ReadonlyMap<number, PastedObject>;
  /** Lines that are output, or a command that printed it. */
  readonly taken: ReadonlySet<number>;
}

/** What of a line is looked at, JSON aside: no row, field or event is longer, and a pattern's work grows with it. */
const LINE_LIMIT = 1_000;

/** Reads every kind of output there may be in a message, in one pass over its lines. */
export function readPaste(lines: readonly string[]): Reading {
  const fragment = readFragment(lines);
  const describe = createDescribeReader();
  const rows = new Map<string, readonly Sighting[]>();
  const events: Sighting[] = [];
  const objects = new Map(fragment.objects);
  const taken = new Set(fragment.objects.keys());
  let table: Table | undefined;
  let namespace: string | undefined;

  const readLine = (line: string, at: number): boolean => {
    const command = readCommandLine(line);
    if (command !== undefined) {
      ({ namespace } = command);
      table = undefined;
      return true;
    }
    const header = readHeader(line);
    if (header !== undefined) {
      table = header;
      return true;
    }
    const event = readEventLine(line, at, describe.about, namespace);
    if (event !== undefined) {
      events.push(event);
      if (event.object !== undefined) objects.set(at, event.object);
      return true;
    }
    const docker = readDockerLine(line, table, at);
    const row =
      (docker === undefined ? undefined : [docker]) ??
      (table === undefined ? undefined : readRow(line, table, at, namespace)) ??
      readBareRow(line, at, namespace);
    if (row !== undefined) {
      // `kubectl get -w` prints a Pod again and again; the last row is how it is now.
      for (const { object } of row) if (object !== undefined) rows.set(objectKey(object), row);
      return true;
    }
    const isDescribed = describe.read(line, at);
    const about = isDescribed ? describe.about() : undefined;
    if (about !== undefined) objects.set(at, about);
    return isDescribed;
  };

  for (const [at, line] of lines.entries()) {
    if (line !== '' && !taken.has(at) && readLine(line.slice(0, LINE_LIMIT), at)) taken.add(at);
  }
  const described = describe.finish();
  return {
    sightings: [...rows.values()].flat().concat(described, fragment.sightings, events),
    objects,
    taken,
  };
}
