import { columnState, podState, workloadState } from './name-states.ts';
import { noted, type ObjectKind, type State, WELL } from './sighting.ts';

/** Reads a cell of a row by the name of its column; empty where the row has none. */
type Cell = (column: string) => string;

/** One of the tables that `kubectl get` prints. */
export interface TableShape {
  readonly kind: ObjectKind;
  /** The columns that tell it from the others. */
  readonly has: readonly string[];
  /** What a row says of its object; `undefined` for a line that is no row of this table. */
  readonly states: (cell: Cell) => readonly State[] | undefined;
}

/**
 * The tables, the more particular before those whose columns are a part of theirs. Columns are told by their names, not by
 * their places: `-A` adds NAMESPACE in front, `-o wide` adds more behind, and a chat narrows the spaces between.
 */
export const TABLE_SHAPES: readonly TableShape[] = [
  { kind: 'pod', has: ['NAME', 'READY', 'STATUS'], states: podRow },
  { kind: 'node', has: ['NAME', 'STATUS', 'ROLES'], states: statusRow('node') },
  { kind: 'pvc', has: ['NAME', 'STATUS', 'VOLUME'], states: statusRow('pvc') },
  { kind: 'pv', has: ['NAME', 'CAPACITY', 'RECLAIM POLICY', 'STATUS'], states: statusRow('pv') },
  { kind: 'job', has: ['NAME', 'COMPLETIONS'], states: jobRow },
  { kind: 'service', has: ['NAME', 'TYPE', 'CLUSTER-IP'], states: serviceRow },
  { kind: 'daemonset', has: ['NAME', 'DESIRED', 'READY', 'UP-TO-DATE'], states: countRow('daemonset') },
  { kind: 'deployment', has: ['NAME', 'DESIRED', 'AVAILABLE'], states: countRow('deployment', 'AVAILABLE') },
  { kind: 'replicaset', has: ['NAME', 'DESIRED', 'READY'], states: countRow('replicaset') },
  { kind: 'deployment', has: ['NAME', 'READY', 'UP-TO-DATE'], states: readyRow('deployment') },
  { kind: 'statefulset', has: ['NAME', 'READY', 'AGE'], states: readyRow('statefulset') },
  { kind: 'namespace', has: ['NAME', 'STATUS', 'AGE'], states: statusRow('namespace') },
];

/** The shape of a table with these columns, or `undefined`. */
export function findShape(columns: readonly string[]): TableShape | undefined {
  return TABLE_SHAPES.find(({ has }) => has.every((column) => columns.includes(column)));
}

/** `1/3`. */
const SHARE = /^(\d{1,5})\/(\d{1,5})$/;

/** What a STATUS column of Pods can hold: `CrashLoopBackOff`, `Init:0/2`, `OutOfnvidia.com/gpu`. */
export const STATUS_WORD = /^[A-Z][A-Za-z-]+(?:[:.][\w./:-]{1,60})?$/;

/** `1/3` as numbers, or `undefined`. */
export function readShare(text: string): { readonly part: number; readonly whole: number } | undefined {
  const match = SHARE.exec(text);
  return match === null ? undefined : { part: Number(match[1]), whole: Number(match[2]) };
}

function podRow(cell: Cell): readonly State[] | undefined {
  const share = readShare(cell('READY'));
  const status = cell('STATUS');
  if (share === undefined || !STATUS_WORD.test(status)) return undefined;
  const restarts = /^\d{1,7}$/.test(cell('RESTARTS')) ? Number(cell('RESTARTS')) : 0;
  return [podState({ status, ready: share.part, total: share.whole, restarts, ago: cell('AGO') })];
}

function statusRow(kind: ObjectKind): TableShape['states'] {
  return (cell) => columnState(kind, cell('STATUS'));
}

/** Old Jobs show only COMPLETIONS, which says how far they are and not whether they are well. */
function jobRow(cell: Cell): readonly State[] | undefined {
  return columnState('job', cell('STATUS')) ?? (SHARE.test(cell('COMPLETIONS')) ? [WELL] : undefined);
}

function serviceRow(cell: Cell): readonly State[] | undefined {
  if (!/^(?:ClusterIP|NodePort|LoadBalancer|ExternalName)$/.test(cell('TYPE'))) return undefined;
  const isPending = cell('EXTERNAL-IP') === '<pending>';
  return [isPending ? noted('EXTERNAL-IP <pending>', 'EXTERNAL-IP <pending>') : WELL];
}

function readyRow(kind: ObjectKind): TableShape['states'] {
  return (cell) => {
    const share = readShare(cell('READY'));
    const state = share === undefined ? undefined : workloadState(kind, share.part, share.whole);
    return state === undefined ? undefined : [state];
  };
}

function countRow(kind: ObjectKind, ready = 'READY'): TableShape['states'] {
  return (cell) => {
    const counts = [cell(ready), cell('DESIRED')];
    if (!counts.every((count) => /^\d{1,5}$/.test(count))) return undefined;
    const state = workloadState(kind, Number(counts[0]), Number(counts[1]));
    return state === undefined ? undefined : [state];
  };
}
