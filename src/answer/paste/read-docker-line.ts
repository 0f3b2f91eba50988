import { resolveStatus } from '../resolve-status.ts';
import type { Table } from './read-table-line.ts';
import { printed, type Sighting, type State, WELL } from './sighting.ts';

/** A status of `docker ps`, and what it amounts to. The first that a line holds counts. */
const STATUSES: readonly { readonly says: RegExp; readonly means: (...groups: string[]) => State }[] = [
  {
    says: /\bexited \((\d{1,3})\)/i,
    means: (code = '') => (code === '0' ? WELL : printed(`Exited (${code})`, ...codeNames(code), 'Exited')),
  },
  {
    says: /\brestarting \((\d{1,3})\)/i,
    means: (code = '') =>
      printed(`Restarting (${code})`, 'Restarting (docker ps)', ...(code === '0' ? [] : codeNames(code))),
  },
  {
    says: /\bup (?:\d+|about|less)\b.*\((?:\w+ ?, ?)?unhealthy\)/i,
    means: () => printed('unhealthy', 'unhealthy (docker ps)'),
  },
  {
    says: /\bup (?:\d+|about|less)\b.*\(paused\)/i,
    means: () => printed('Paused', 'Paused (docker ps)'),
  },
  { says: /\bup (?:\d+|about|less)\b/i, means: () => WELL },
  { says: /\bRemoval In Progress\b/, means: () => printed('Removal In Progress', 'Removal In Progress') },
  { says: /(?:ago|^\S+)\s+Dead\b/, means: () => printed('Dead', 'Dead (docker ps)') },
  { says: /(?:ago|^\S+)\s+Created\b/, means: () => printed('Created', 'Created (docker ps)') },
];

function codeNames(code: string): readonly string[] {
  return resolveStatus(`exit code ${code}`)?.event ?? [];
}

/** The start of a row that needs no header to be known: an id and an image. */
const BARE = /^\s*[0-9a-f]{12}\s+\S/;

/** Reads a row of `docker ps` or `docker compose ps`, or `undefined`. */
export function readDockerLine(line: string, table: Table | undefined, at: number): Sighting | undefined {
  const isTable = table !== undefined && table.shape === undefined && !table.columns.includes('REASON');
  if (!isTable && !BARE.test(line)) return undefined;
  const row = line.trim();
  for (const { says, means } of STATUSES) {
    const match = says.exec(row);
    if (match === null) continue;
    const state = means(...match.slice(1));
    return { object: { kind: 'container', name: nameIn(row, table) }, state, line: at, isEvent: false };
  }
  return undefined;
}

/** The name stands last, or first where the columns say so; a line that was cut before it still has its id. */
function nameIn(row: string, table: Table | undefined): string {
  const cells = row.split(/\s+/);
  const [first = ''] = cells;
  const isFirst = table?.columns[0] === 'NAME' || table?.columns[0] === 'NAMES';
  // Containers that are linked have several names, the own one first.
  const [last = ''] = (cells.at(-1) ?? '').split(',');
  const isCut =
    /^(?:ago|\d+|(?:un)?healthy\)|\(.*\)|seconds|minutes?|hours?|days|weeks|months)$|->|\/(?:tcp|udp)/.test(
      last,
    );
  return isFirst || isCut ? first : last;
}
