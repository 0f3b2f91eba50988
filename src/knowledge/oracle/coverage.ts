import type { Entry, EntryKind } from '../entry.ts';
import { foldName } from '../fold-name.ts';
import { BUILT_IN_TYPES, OPTIONAL_TYPES, REMOVED_TYPES, RESOURCE_TYPES_VERSION } from './api-resources.ts';
import { EXPECTED_COMMANDS } from './expected-commands.ts';
import { EXIT_CODES, STATUS_COLUMNS, STATUS_NAMES, STATUS_NAMES_VERSION } from './status-names.ts';

/** How much of what there is has an entry. */
export interface Coverage {
  /** What is counted, in the plural: `statuses`. */
  readonly of: string;
  /** The version that it was counted in; empty where it belongs to none. */
  readonly version: string;
  readonly expected: number;
  /** What has no entry, in the order of the oracle. */
  readonly missing: readonly string[];
}

/** Something that is to have an entry, with the names that an entry of it may bear. */
interface Expected {
  readonly name: string;
  readonly also: readonly string[];
}

/** Measures a library against every oracle. Pure. */
export function measureCoverage(entries: readonly Entry[]): Coverage[] {
  const cover = (of: string, version: string, kind: EntryKind, all: readonly Expected[]): Coverage => ({
    of,
    version,
    expected: all.length,
    missing: findMissing(kind, all, entries),
  });
  return [
    cover('statuses', STATUS_NAMES_VERSION, 'status', STATUSES),
    cover('commands', '', 'command', COMMANDS),
    cover('resource types', RESOURCE_TYPES_VERSION, 'resource', TYPES),
  ];
}

/** `also` are the forms that tell a name from the same name of something else: `Created (docker ps)`, `Failed (event)`. */
const STATUSES: readonly Expected[] = [
  ...STATUS_NAMES.map(({ name }) => ({ name, also: [`${name} (Pod)`] })),
  ...STATUS_COLUMNS.flatMap(({ of, values }) =>
    values.map((value) => ({
      name: `${of} ${value}`,
      also: [`${value} ${of}`, `${value} (${of})`, ...(isAmbiguous(value) ? [] : [value])],
    })),
  ),
  ...EXIT_CODES.map((code) => ({ name: `exit code ${code}`, also: [`ExitCode:${code}`] })),
];

const COMMANDS: readonly Expected[] = EXPECTED_COMMANDS.map((name) => ({ name, also: [] }));

/** A type that is served in two groups is one. */
const TYPES: readonly Expected[] = [
  ...new Map(
    [...BUILT_IN_TYPES, ...OPTIONAL_TYPES, ...REMOVED_TYPES].map(({ plural, kind }) => [plural, kind]),
  ),
].map(([plural, kind]) => ({ name: plural, also: [kind] }));

/** Whether a word of one column is said elsewhere too, of a Pod or in another column. */
function isAmbiguous(value: string): boolean {
  const columns = STATUS_COLUMNS.filter(({ values }) => values.includes(value));
  return columns.length > 1 || STATUS_NAMES.some(({ name }) => name === value);
}

/** Only names count, not aliases: what is exactly asked for is looked up by name. */
function findMissing(kind: EntryKind, all: readonly Expected[], entries: readonly Entry[]): string[] {
  const held = new Set(
    entries.filter((entry) => entry.kind === kind).flatMap(({ names }) => names.map(foldName)),
  );
  return all
    .filter(({ name, also }) => ![name, ...also].some((form) => held.has(foldName(form))))
    .map(({ name }) => name);
}
