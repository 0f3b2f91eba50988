import { type Described, describedObject, judgeDescribed } from './described-object.ts';
import { type Container, openContainer } from './judge-container.ts';
import type { PastedObject, Sighting } from './sighting.ts';

/** Reads what `kubectl describe` prints, line by line. */
export interface DescribeReader {
  /** Whether the line belongs to a description. */
  readonly read: (line: string, at: number) => boolean;
  /** The object that the lines at hand describe. */
  readonly about: () => PastedObject | undefined;
  /** Everything that was described; empty where the lines only looked like it. */
  readonly finish: () => readonly Sighting[];
}

/** `  Exit Code:    137`; a container's name stands alone and in lower case: `  app:`. */
const FIELD = /^\s*([A-Z][A-Za-z ]{1,40}):(?:\s+(.*))?$/;
const CONTAINER = /^\s*([a-z0-9][a-z0-9-]{0,62}):\s*$/;
const CONDITION =
  /^\s*(Ready|ContainersReady|Initialized|PodScheduled|MemoryPressure|DiskPressure|PIDPressure|NetworkUnavailable|Available|Progressing|ReplicaFailure|DisruptionTarget)\s+(True|False|Unknown)\b\s*(\S*)(.*)$/;

/** Fields at the top of a description that are kept; where several have one name, such as Status, the first counts. */
const TOP_FIELDS = new Set(
  'Name Namespace Status Reason Node Replicas Unschedulable PodCIDR Allocatable VolumeMode StorageClass StrategyType RollingUpdateStrategy Completions Parallelism Endpoints'
    .split(' ')
    .concat('System Info', 'Used By', 'Update Strategy', 'Pods Status', 'Session Affinity', 'IP Families'),
);

/** Where fields with a meaning of their own begin, and where it ends: the Name of a mounted ConfigMap is no new object. */
const SECTIONS: Readonly<Record<string, Section>> = {
  'Init Containers': 'init',
  Containers: 'app',
  Conditions: 'other',
  Volumes: 'volumes',
  'QoS Class': 'other',
  Events: 'other',
};

type Section = 'top' | 'init' | 'app' | 'volumes' | 'other';

/** What a container's state can be. */
const STATES = new Set(['Waiting', 'Running', 'Terminated']);

/** The fields of a container that tell how it is. */
const CONTAINER_FIELDS = new Set(['Reason', 'Exit Code', 'Ready', 'Restart Count']);

/** Makes the reader. It does not rely on indentation, which chats eat. */
export function createDescribeReader(): DescribeReader {
  const done: Sighting[] = [];
  let open: Described | undefined;
  /** The object of the description at hand, as far as its lines have told; made anew once they tell more. */
  let object: PastedObject | undefined;
  let section: Section = 'top';
  let container: Container | undefined;
  let phase: 'now' | 'last' | undefined;

  const begin = (at: number): Described => {
    open ??= { fields: new Map(), containers: [], conditions: [], line: at };
    return open;
  };
  const enter = (next: Section): void => {
    section = next;
    container = undefined;
    phase = undefined;
  };
  const close = (): void => {
    if (open !== undefined && isDescription(open)) done.push(...judgeDescribed(open));
    open = undefined;
    object = undefined;
    enter('top');
  };
  const readField = (field: string, value: string, at: number): void => {
    if (field === 'Name' && value !== '' && section !== 'volumes') close();
    const next = Object.hasOwn(SECTIONS, field) ? SECTIONS[field] : undefined;
    if (next !== undefined) {
      enter(next);
    } else if ((field === 'State' || field === 'Last State') && STATES.has(value)) {
      phase = field === 'State' ? 'now' : 'last';
      container = nextContainer(begin(at), container, phase, section === 'init', at);
      container[phase].state = value;
    } else if (container !== undefined) {
      if (CONTAINER_FIELDS.has(field)) fill(container, phase, field, value);
    } else if (TOP_FIELDS.has(field) && (open !== undefined || field === 'Name') && section !== 'volumes') {
      const { fields } = begin(at);
      if (!fields.has(field)) {
        fields.set(field, value);
        object = undefined;
      }
    }
  };

  return {
    read(line, at) {
      const named = section === 'app' || section === 'init' ? CONTAINER.exec(line)?.[1] : undefined;
      if (named !== undefined && open !== undefined) {
        container = openContainer(named, section === 'init', at);
        open.containers.push(container);
        phase = undefined;
        return true;
      }
      const [, type, status = '', reason = ''] = CONDITION.exec(line) ?? [];
      if (type !== undefined && open !== undefined) {
        open.conditions.push({ type, status, reason });
        object = undefined;
        return true;
      }
      const [, field, value = ''] = FIELD.exec(line) ?? [];
      if (field !== undefined) readField(field, value.trim(), at);
      return field !== undefined && open !== undefined;
    },
    about() {
      if (open !== undefined) object ??= describedObject(open);
      return object;
    },
    finish() {
      close();
      return done;
    },
  };
}

/** Enough that nobody would have written it by hand: a container's state, or a name with more fields. */
function isDescription({ fields, containers, conditions }: Described): boolean {
  const isStated = containers.some(({ now, last }) => now.state !== '' || last.state !== '');
  return isStated || (fields.has('Name') && fields.size + conditions.length >= 3);
}

/** The container at hand, or a new one where the paste begins inside of one, or where this one has said that already. */
function nextContainer(
  open: Described,
  container: Container | undefined,
  phase: 'now' | 'last',
  isInit: boolean,
  at: number,
): Container {
  if (container !== undefined && container[phase].state === '') return container;
  const next = openContainer('', isInit, at);
  open.containers.push(next);
  return next;
}

function fill(container: Container, phase: 'now' | 'last' | undefined, field: string, value: string): void {
  if (field === 'Ready') container.ready = value.toLowerCase();
  else if (field === 'Restart Count') container.restarts = /^\d{1,7}$/.test(value) ? Number(value) : 0;
  else if (phase !== undefined && field === 'Reason') container[phase].reason ||= value;
  else if (phase !== undefined) container[phase].exitCode ||= value;
}
