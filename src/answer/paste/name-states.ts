import { resolveStatus } from '../resolve-status.ts';
import { noted, type ObjectKind, orWell, printed, type State, type Trouble, WELL } from './sighting.ts';

/** What the columns of `kubectl get pods` say of one Pod. */
export interface PodColumns {
  readonly status: string;
  readonly ready: number;
  readonly total: number;
  readonly restarts: number;
  /** The time since the last restart as printed, `3m20s`; empty where it is not told. */
  readonly ago: string;
}

/**
 * When restarts are a trouble of their own: a few may be a rollout or a node, five are a habit. What last happened
 * days ago is history.
 */
const RESTLESS = { restarts: 5, isRecent: /^(?:\d+[smh])*$/ } as const;

/** Words of the STATUS column that are no trouble whatever READY says: a finished Pod shows `0/1`. */
const DONE = new Set(['Completed', 'Succeeded']);

/** What the columns of a Pod amount to. */
export function podState({ status, ready, total, restarts, ago }: PodColumns): State {
  if (DONE.has(status)) return WELL;
  if (status !== 'Running') return statusState(status);
  if (ready < total) return notReady(`Running ${ready}/${total}`);
  return isRestless(restarts, ago) ? restless() : WELL;
}

/** A word of a Pod's STATUS column, the composed ones (`Init:CrashLoopBackOff`, `ExitCode:1`) taken apart. */
export function statusState(status: string): Trouble {
  const composed = /^(?:Init|ExitCode|Signal):/.test(status) ? resolveStatus(status) : undefined;
  if (composed !== undefined) {
    return printed(composed.asked, ...composed.event, ...(composed.event.length === 0 ? composed.stage : []));
  }
  const resource = /^OutOf./.test(status) ? ['OutOf<resource>'] : [];
  return printed(status, status, `${status} (Pod)`, ...resource);
}

/** Containers run and are not ready for requests. */
export function notReady(says: string): Trouble {
  return printed(says, 'ContainersNotReady', 'Running');
}

/** Whether a container has been restarted too often to pass for well; `ago` is empty where the paste does not tell. */
export function isRestless(restarts: number, ago: string): boolean {
  return restarts >= RESTLESS.restarts && RESTLESS.isRecent.test(ago);
}

/** It runs, and was started again and again; how it last ended is what tells why. */
export function restless(): Trouble {
  return printed(`RESTARTS ${RESTLESS.restarts}+`, 'exit code', 'CrashLoopBackOff');
}

/** How a container ended: by its exit code where the reason is no more than `Error`. `undefined` for a good end. */
export function endState(reason: string, exitCode: string, prefix = ''): Trouble | undefined {
  if (DONE.has(reason) || (exitCode === '0' && reason === '')) return undefined;
  const code = /^\d{1,3}$/.test(exitCode) ? resolveStatus(`exit code ${exitCode}`) : undefined;
  const isTelling = reason !== '' && reason !== 'Error';
  if (isTelling) return printed(prefix + reason, ...(prefix === '' ? [] : [prefix + reason]), reason);
  if (code === undefined)
    return reason === '' ? undefined : printed(prefix + reason, prefix + reason, reason);
  return noted(`exit code ${exitCode}`, ...code.event, 'Error');
}

/** The words of other STATUS columns, and what notes call them; what is not listed is no row of such a table. */
const COLUMN_WORDS: Readonly<
  Partial<Record<ObjectKind, { readonly well: readonly string[]; readonly trouble: readonly string[] }>>
> = {
  node: { well: ['Ready'], trouble: ['NotReady', 'Unknown', 'SchedulingDisabled'] },
  pvc: { well: ['Bound'], trouble: ['Pending', 'Lost', 'Terminating'] },
  pv: { well: ['Bound', 'Available'], trouble: ['Pending', 'Released', 'Failed', 'Terminating'] },
  job: {
    well: ['Running', 'Complete', 'SuccessCriteriaMet'],
    trouble: ['Failed', 'Suspended', 'Terminating', 'FailureTarget'],
  },
  namespace: { well: ['Active'], trouble: ['Terminating'] },
};

/** What notes on a word of such a column are called: `Pending` alone would be the Pod's. */
const COLUMN_NAMES: Readonly<Partial<Record<ObjectKind, (word: string) => readonly string[]>>> = {
  node: (word) => (word === 'SchedulingDisabled' ? [word] : [`${word} node`]),
  pvc: (word) => [`PVC ${word}`],
  pv: (word) => [`PV ${word}`],
  job: (word) => [`Job ${word}`],
  namespace: (word) => [`Namespace ${word}`],
};

/** What the STATUS of a node, a claim, a volume, a Job or a namespace amounts to; `undefined` where it is no such word. */
export function columnState(kind: ObjectKind, status: string): readonly State[] | undefined {
  const words = COLUMN_WORDS[kind];
  const parts = status.split(',');
  if (words === undefined || !parts.every((part) => [...words.well, ...words.trouble].includes(part))) {
    return undefined;
  }
  const troubles = parts
    .filter((part) => words.trouble.includes(part))
    .map((part) => noted(part, ...(COLUMN_NAMES[kind]?.(part) ?? [part])));
  return orWell(troubles);
}

/** What notes call the kinds that keep a number of Pods. */
const WORKLOADS: Readonly<Partial<Record<ObjectKind, { readonly word: string; readonly plural: string }>>> = {
  deployment: { word: 'Deployment', plural: 'deployments' },
  statefulset: { word: 'StatefulSet', plural: 'statefulsets' },
  daemonset: { word: 'DaemonSet', plural: 'daemonsets' },
  replicaset: { word: 'ReplicaSet', plural: 'replicasets' },
};

/** Fewer Pods are ready than were asked for; `undefined` for a kind that keeps none. */
export function workloadState(kind: ObjectKind, ready: number, wanted: number): State | undefined {
  const workload = WORKLOADS[kind];
  if (workload === undefined) return undefined;
  return ready < wanted ? printed(`${workload.word} ${ready}/${wanted}`, workload.plural) : WELL;
}

/** Whether a kind keeps a number of Pods, whose troubles are then its own. */
export function isWorkload(kind: ObjectKind): boolean {
  return WORKLOADS[kind] !== undefined;
}
