import type { Container } from './judge-container.ts';
import { judgePod } from './judge-pod.ts';
import { columnState, workloadState } from './name-states.ts';
import {
  noted,
  type ObjectKind,
  orWell,
  type PastedObject,
  type Sighting,
  type State,
  see,
  WELL,
} from './sighting.ts';

/** One object that is being described, gathered line by line. */
export interface Described {
  /** The fields at its top, by their name: `Namespace`, `Status`. */
  readonly fields: Map<string, string>;
  readonly containers: Container[];
  readonly conditions: { readonly type: string; readonly status: string; readonly reason: string }[];
  /** The line it began with, counted from 0. */
  readonly line: number;
}

/** The fields that only one kind's description has, the more particular first. */
const TELLING_FIELDS: readonly { readonly kind: ObjectKind; readonly fields: readonly string[] }[] = [
  { kind: 'node', fields: ['Unschedulable', 'PodCIDR', 'System Info', 'Allocatable'] },
  { kind: 'pvc', fields: ['Used By', 'VolumeMode', 'StorageClass'] },
  { kind: 'deployment', fields: ['StrategyType', 'RollingUpdateStrategy'] },
  { kind: 'statefulset', fields: ['Update Strategy'] },
  { kind: 'job', fields: ['Completions', 'Parallelism'] },
  { kind: 'replicaset', fields: ['Pods Status'] },
  { kind: 'service', fields: ['Endpoints', 'Session Affinity', 'IP Families'] },
];

/** Conditions that say a node is in trouble where they are true; `Ready` is the other way round. */
const NODE_PRESSURES = new Set(['MemoryPressure', 'DiskPressure', 'PIDPressure', 'NetworkUnavailable']);

/** The object that a description is of; `undefined` where its name was not pasted. */
export function describedObject(described: Described): PastedObject | undefined {
  const { fields } = described;
  const name = fields.get('Name') ?? '';
  if (name === '') return undefined;
  const kind = kindOfDescription(described);
  const namespace = fields.get('Namespace');
  const [node = ''] = (fields.get('Node') ?? '').split('/');
  return {
    kind,
    name,
    // kubectl looks there anyway, so a command need not say it.
    namespace: namespace === 'default' ? undefined : namespace,
    ...(kind === 'pod' && node !== '' && !node.startsWith('<') && { node }),
  };
}

/** What a description says of its object. */
export function judgeDescribed(described: Described): readonly Sighting[] {
  const { fields, containers, line } = described;
  const kind = kindOfDescription(described);
  const object = describedObject(described) ?? { kind, name: '' };
  if (kind === 'pod') {
    const status = /^\w+/.exec(fields.get('Status') ?? '')?.[0] ?? '';
    return judgePod({ object, status, reason: fields.get('Reason') ?? '', containers, line });
  }
  return see(object, orWell(statesOf(kind, described)), line);
}

function kindOfDescription({ fields, conditions }: Described): ObjectKind {
  if (conditions.some(({ type }) => NODE_PRESSURES.has(type))) return 'node';
  return TELLING_FIELDS.find((telling) => telling.fields.some((field) => fields.has(field)))?.kind ?? 'pod';
}

function statesOf(kind: ObjectKind, { fields, conditions }: Described): readonly State[] {
  switch (kind) {
    case 'node':
      return nodeTroubles(fields, conditions);
    case 'deployment':
    case 'statefulset':
    case 'replicaset':
      return [...conditionTroubles(conditions), ...replicaTroubles(kind, fields.get('Replicas') ?? '')];
    default:
      return (columnState(kind, fields.get('Status') ?? '') ?? []).filter((state) => state !== WELL);
  }
}

/** Also for the conditions of a node's own status. */
export function nodeTroubles(
  fields: ReadonlyMap<string, string>,
  conditions: Described['conditions'],
): readonly State[] {
  const isReady = conditions.find(({ type }) => type === 'Ready')?.status ?? 'True';
  const pressures = conditions.filter(({ type, status }) => NODE_PRESSURES.has(type) && status === 'True');
  return [
    ...(isReady === 'True' ? [] : [noted('NotReady', 'NotReady node')]),
    ...pressures.map(({ type }) => noted(type, type)),
    ...(fields.get('Unschedulable') === 'true' ? [noted('SchedulingDisabled', 'SchedulingDisabled')] : []),
  ];
}

/** A Deployment's conditions carry the reason: `Progressing False ProgressDeadlineExceeded`. */
function conditionTroubles(conditions: Described['conditions']): readonly State[] {
  return conditions
    .filter(({ type, status }) => (type === 'ReplicaFailure' ? status === 'True' : status === 'False'))
    .filter(({ type, reason }) => type !== 'Available' && reason !== '')
    .map(({ reason }) => noted(reason, reason));
}

/** `3 desired | 3 updated | 3 total | 1 available | 2 unavailable`, or `1 current / 3 desired`. */
function replicaTroubles(kind: ObjectKind, replicas: string): readonly State[] {
  const wanted = /(\d{1,5}) desired/.exec(replicas)?.[1];
  const ready = /(\d{1,5}) (?:available|current)/.exec(replicas)?.[1];
  const state =
    wanted === undefined || ready === undefined
      ? undefined
      : workloadState(kind, Number(ready), Number(wanted));
  return state === undefined || state === WELL ? [] : [state];
}
