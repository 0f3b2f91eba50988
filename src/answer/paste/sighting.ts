/** What a paste can be about. `container` is one of Docker's own; a Pod's containers belong to their Pod. */
export type ObjectKind =
  | 'pod'
  | 'node'
  | 'pvc'
  | 'pv'
  | 'job'
  | 'deployment'
  | 'statefulset'
  | 'daemonset'
  | 'replicaset'
  | 'service'
  | 'namespace'
  | 'container'
  | 'other';

/** One thing that a paste shows. Its texts are as pasted: literal, and not yet trusted in a command. */
export interface PastedObject {
  readonly kind: ObjectKind;
  readonly name: string;
  readonly namespace?: string | undefined;
  /** The node a Pod is on. */
  readonly node?: string | undefined;
  /** The container of a Pod that the trouble is in. */
  readonly container?: string | undefined;
  readonly isInit?: boolean | undefined;
  /** How many containers a Pod has, where the READY column tells. */
  readonly containers?: number | undefined;
  readonly restarts?: number | undefined;
}

/** Something that is not as it should be. */
export interface Trouble {
  readonly kind: 'trouble';
  /** What the paste says, in its own spelling. */
  readonly says: string;
  /** What a note on it may be called, the most particular first. */
  readonly names: readonly string[];
  /** Whether a card is titled as the paste says it; else as its note. */
  readonly titled: boolean;
}

/** What a paste shows of an object. */
export type State = { readonly kind: 'well' } | Trouble;

/** One place where a paste shows the state of something. */
export interface Sighting {
  /** Left out where the paste does not say what it speaks of. */
  readonly object?: PastedObject | undefined;
  readonly state: State;
  /** The line it was read from, counted from 0. */
  readonly line: number;
  /** An event tells what happened; a state tells what is. */
  readonly isEvent: boolean;
}

/** All is as it should be. */
export const WELL: State = { kind: 'well' };

/** Troubles where there are any, else that all is well. */
export function orWell(troubles: readonly State[]): readonly State[] {
  return troubles.length > 0 ? troubles : [WELL];
}

/** What a place of a paste says an object is like, a sighting for each state; events are read by themselves. */
export function see(object: PastedObject, states: readonly State[], line: number): Sighting[] {
  return states.map((state) => ({ object, state, line, isEvent: false }));
}

/** A state that is titled as the paste says it. */
export function printed(says: string, ...names: readonly string[]): Trouble {
  return { kind: 'trouble', says, names, titled: true };
}

/** A state that its note has the better title for: `노드 NotReady` where the column says `NotReady`. */
export function noted(says: string, ...names: readonly string[]): Trouble {
  return { kind: 'trouble', says, names, titled: false };
}

/** Kinds that are in no namespace, though their events are listed in one. */
const CLUSTER_WIDE: ReadonlySet<ObjectKind> = new Set(['node', 'pv', 'namespace', 'container']);

/** Whether objects of a kind live in namespaces. */
export function isNamespaced(kind: ObjectKind): boolean {
  return !CLUSTER_WIDE.has(kind);
}

/** The namespace of an object, where it has one and the paste tells. */
export function namespaceOf({ kind, namespace }: PastedObject): string | undefined {
  return isNamespaced(kind) ? namespace : undefined;
}

/** The same for two sightings of the same object, whichever of its containers they speak of. */
export function objectKey(object: PastedObject): string {
  return `${object.kind}/${namespaceOf(object) ?? ''}/${object.name}`;
}

/** How kubectl writes kinds before names, without their group: `deployment.apps/web`, `po/api`. */
const KIND_WORDS: Readonly<Record<string, ObjectKind>> = {
  pod: 'pod',
  po: 'pod',
  node: 'node',
  no: 'node',
  persistentvolumeclaim: 'pvc',
  pvc: 'pvc',
  persistentvolume: 'pv',
  pv: 'pv',
  job: 'job',
  deployment: 'deployment',
  deploy: 'deployment',
  statefulset: 'statefulset',
  sts: 'statefulset',
  daemonset: 'daemonset',
  ds: 'daemonset',
  replicaset: 'replicaset',
  rs: 'replicaset',
  service: 'service',
  svc: 'service',
  namespace: 'namespace',
  ns: 'namespace',
};

/** The kind that a word names, in any case, with or without its group; `other` for those that nothing is known of. */
export function kindOf(word: string): ObjectKind {
  const [bare = ''] = word.toLowerCase().split('.');
  return Object.hasOwn(KIND_WORDS, bare) ? (KIND_WORDS[bare] ?? 'other') : 'other';
}
