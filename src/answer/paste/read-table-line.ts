import { kindOf, type ObjectKind, type PastedObject, type Sighting, see } from './sighting.ts';
import { findShape, readShare, STATUS_WORD, TABLE_SHAPES, type TableShape } from './table-shapes.ts';

/** The header that is in force. */
export interface Table {
  readonly columns: readonly string[];
  /** Missing for tables that are read line by line, such as Docker's and events. */
  readonly shape?: TableShape | undefined;
}

/** Column names of two words; in a row each has one, or comes after all that is read. */
const TWO_WORDS =
  /\b(ACCESS MODES|RECLAIM POLICY|NODE SELECTOR|NOMINATED NODE|READINESS GATES|LAST SEEN|FIRST SEEN|CONTAINER ID|IMAGE ID)\b/;

/** The tables that have no shape of their own, since their cells are sentences. */
const LOOSE_TABLES: readonly (readonly string[])[] = [
  ['TYPE', 'REASON', 'OBJECT'],
  ['CONTAINER ID', 'STATUS'],
  ['NAMES', 'STATUS'],
  ['NAME', 'SERVICE', 'STATUS'],
];

/** Reads the line of column names over a table, or `undefined`. */
export function readHeader(line: string): Table | undefined {
  if (!/^\s*(?:NAME|NAMESPACE|LAST SEEN|CONTAINER ID)/.test(line) || /[a-z]/.test(line)) return undefined;
  const columns = line
    .split(TWO_WORDS)
    .flatMap((part) => (TWO_WORDS.test(part) ? [part] : part.trim().split(/\s+/)))
    .filter((column) => column !== '');
  const shape = findShape(columns);
  const isLoose = LOOSE_TABLES.some((has) => has.every((column) => columns.includes(column)));
  return shape !== undefined || isLoose ? { columns, shape } : undefined;
}

/** `12 (3m20s ago)`: the count of restarts, and when the last one was. */
const AGO = /\s\(([\ddhmsy]{1,12}) ago\)/;

/** Reads a row under a header; `namespace` is where the command that printed it looked. */
export function readRow(line: string, table: Table, at: number, namespace?: string): Sighting[] | undefined {
  const ago = AGO.exec(line)?.[1] ?? '';
  const cells = line.replace(AGO, '').trim().split(/\s+/);
  const cell = (column: string): string =>
    column === 'AGO' ? ago : (cells[table.columns.indexOf(column)] ?? '');
  const [prefix, name = prefix ?? ''] = cell('NAME').split('/');
  const isPrefixed = cell('NAME').includes('/');
  const shape = isPrefixed ? shapeOf(kindOf(prefix ?? ''), table) : table.shape;
  const states = shape?.states(cell);
  if (shape === undefined || states === undefined || name === '') return undefined;
  const object: PastedObject = {
    kind: shape.kind,
    name,
    namespace: cell('NAMESPACE') || namespace,
    ...(shape.kind === 'pod' && podDetails(cell)),
  };
  return see(object, states, at);
}

/** `kubectl get all` names the kind of each row itself. */
function shapeOf(kind: ObjectKind, { columns }: Table): TableShape | undefined {
  return TABLE_SHAPES.find(
    (shape) => shape.kind === kind && shape.has.every((column) => columns.includes(column)),
  );
}

function podDetails(cell: (column: string) => string): Partial<PastedObject> {
  const restarts = Number(cell('RESTARTS'));
  return {
    node: cell('NODE') || undefined,
    containers: readShare(cell('READY'))?.whole,
    ...(Number.isInteger(restarts) && restarts > 0 && { restarts }),
  };
}

/** The columns of `kubectl get pods -o wide`; without it there are fewer, from the front. */
const POD_COLUMNS: readonly string[] = ['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE', 'IP', 'NODE'];

/**
 * Columns of rows that are pasted without their header, where the shape alone is clear: a name, a share, a status and a
 * count; a node with its version. A sentence has none of these.
 */
const BARE_ROWS: readonly { readonly looks: RegExp; readonly columns: readonly string[] }[] = [
  {
    looks: /^\s*(?=\S*[-\d])[a-z0-9][\w.-]*\s+\d+\/\d+\s+[A-Z]\S+(?:\s+\d+(?:\s.*)?)?$/,
    columns: POD_COLUMNS,
  },
  {
    // A name without a hyphen may be any word; restarts and an age behind it make a row.
    looks: /^\s*[a-z0-9][\w.-]*\s+\d+\/\d+\s+[A-Z]\S+\s+\d+\s+\d+[smhdy]\w*(?:\s.*)?$/,
    columns: POD_COLUMNS,
  },
  {
    looks: /^\s*[a-z0-9][a-z0-9-]*\s+[a-z0-9][\w.-]*\s+\d+\/\d+\s+[A-Z]\S+\s+\d+(?:\s.*)?$/,
    columns: ['NAMESPACE', ...POD_COLUMNS],
  },
  {
    looks: /^\s*pod\/\S+\s+\d+\/\d+\s+[A-Z]\S+(?:\s.*)?$/,
    columns: POD_COLUMNS,
  },
  {
    looks: /^\s*[a-z0-9][\w.-]*\s+[A-Z]\w+(?:,\w+)*\s+[\w<>,-]+\s+\d+[smhdy]\w*\s+v\d\S*(?:\s.*)?$/,
    columns: ['NAME', 'STATUS', 'ROLES', 'AGE', 'VERSION'],
  },
  {
    looks: /^\s*(?:deployment\.apps\/\S+|[a-z0-9][\w.-]*)\s+\d+\/\d+\s+\d+\s+\d+\s+\d+[smhdy]\w*(?:\s.*)?$/,
    columns: ['NAME', 'READY', 'UP-TO-DATE', 'AVAILABLE', 'AGE'],
  },
  {
    looks: /^\s*[\w.-]+\s+LoadBalancer\s+\S+\s+<pending>\s/,
    columns: ['NAME', 'TYPE', 'CLUSTER-IP', 'EXTERNAL-IP', 'PORT(S)', 'AGE'],
  },
];

/** Reads a row that stands without a header, or `undefined`. */
export function readBareRow(line: string, at: number, namespace?: string): Sighting[] | undefined {
  const bare = line.replace(AGO, '');
  const columns = BARE_ROWS.find(({ looks }) => looks.test(bare))?.columns;
  const status = columns?.includes('RESTARTS') === true ? bare.match(/\d\/\d+\s+(\S+)/)?.[1] : undefined;
  if (columns === undefined || (status !== undefined && !STATUS_WORD.test(status))) return undefined;
  return readRow(line, { columns, shape: findShape(columns) }, at, namespace);
}
