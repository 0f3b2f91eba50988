import { nodeTroubles } from './described-object.ts';
import { type FragmentField, readFragmentFields } from './fragment-fields.ts';
import { type Container, openContainer } from './judge-container.ts';
import { judgePod } from './judge-pod.ts';
import { columnState } from './name-states.ts';
import { kindOf, type ObjectKind, orWell, type PastedObject, type Sighting, see } from './sighting.ts';

/** What was read out of YAML or JSON. */
export interface Fragment {
  readonly sightings: readonly Sighting[];
  /** Which object a line belongs to. */
  readonly objects: ReadonlyMap<number, PastedObject>;
}

/** One object of a fragment, gathered field by field. */
interface Draft {
  kind: string;
  name: string;
  namespace: string;
  node: string;
  phase: string;
  reason: string;
  readonly containers: Container[];
  readonly conditions: { type: string; status: string; reason: string }[];
  readonly lines: number[];
}

/** Lists of containers' states in a Pod's status, and whether they are init containers. */
const STATUS_LISTS: ReadonlyMap<string, boolean> = new Map([
  ['containerStatuses', false],
  ['initContainerStatuses', true],
]);

/** What holds a container's state; a fragment may begin with one, the list above it cut off. */
const STATE_KEYS: ReadonlySet<string> = new Set(['state', 'lastState']);

/** What a container's state has beside how it is and was. */
const ITEM_KEYS: ReadonlySet<string> = new Set(['name', 'ready', 'restartCount']);

/** Reads the states of Pods, nodes and claims out of YAML or JSON; nothing where the text holds no status. */
export function readFragment(lines: readonly string[]): Fragment {
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  for (const field of readFragmentFields(lines)) {
    if (open === undefined || beginsObject(field, open)) {
      open = openDraft();
      drafts.push(open);
    }
    open.lines.push(field.line);
    readField(field, open);
  }
  const judged = drafts.map((draft) => ({ draft, sightings: judgeDraft(draft) }));
  const objects = judged
    .filter(({ sightings }) => sightings.length > 0)
    .flatMap(({ draft }) => draft.lines.map((line): [number, PastedObject] => [line, objectOf(draft)]));
  return { sightings: judged.flatMap(({ sightings }) => sightings), objects: new Map(objects) };
}

function openDraft(): Draft {
  return {
    kind: '',
    name: '',
    namespace: '',
    node: '',
    phase: '',
    reason: '',
    containers: [],
    conditions: [],
    lines: [],
  };
}

/** `apiVersion` and `kind` stand above everything else, in either order. */
function beginsObject({ key, path }: FragmentField, open: Draft): boolean {
  const parent = path.at(-1);
  const isTop = parent === undefined || parent === 'items';
  const isKindAlone = open.kind !== '' && open.lines.length === 1;
  if (key === 'apiVersion') return isTop && open.lines.length > 0 && !isKindAlone;
  if (key === 'kind') return isTop && open.kind !== '' && open.name !== '';
  return key === 'metadata' && parent !== 'template' && open.name !== '';
}

function readField(field: FragmentField, draft: Draft): void {
  const { key, value, path } = field;
  const parent = path.at(-1);
  if (isOfContainer(field, draft)) {
    readContainerField(field, draft);
  } else if (parent === 'conditions') {
    readConditionField(field, draft);
  } else if (parent === 'metadata' && !path.includes('template')) {
    if (key === 'name') draft.name ||= value;
    if (key === 'namespace') draft.namespace ||= value;
  } else if (key === 'kind' && (parent === undefined || parent === 'items')) {
    draft.kind ||= value;
  } else if (key === 'nodeName' && parent === 'spec') {
    draft.node ||= value;
  } else if (parent === 'status' || parent === undefined) {
    if (key === 'phase') draft.phase ||= value;
    if (key === 'reason') draft.reason ||= value;
  }
}

/** In a list of containers' states whose own key was cut off, a name may stand before all else. */
function isOfContainer({ key, path, isFirst }: FragmentField, draft: Draft): boolean {
  if (path.length === 0) {
    const isInItem = draft.containers.length > 0 && (isFirst || ITEM_KEYS.has(key));
    return STATE_KEYS.has(key) || (isFirst && key === 'name') || isInItem;
  }
  return path.some((name) => STATUS_LISTS.has(name) || STATE_KEYS.has(name));
}

function readContainerField(field: FragmentField, draft: Draft): void {
  const { key, value, path } = field;
  const [grand = '', parent = ''] = path.length > 1 ? path.slice(-2) : ['', ...path];
  const container = containerOf(field, draft);
  if (STATE_KEYS.has(parent)) {
    container[parent === 'state' ? 'now' : 'last'].state ||= key;
  } else if (STATE_KEYS.has(grand)) {
    const phase = container[grand === 'state' ? 'now' : 'last'];
    if (key === 'reason') phase.reason ||= value;
    if (key === 'exitCode') phase.exitCode ||= value;
  } else if (parent === '' || STATUS_LISTS.has(parent)) {
    if (key === 'name') container.name ||= value;
    if (key === 'ready') container.ready ||= value;
    if (key === 'restartCount' && /^\d{1,7}$/.test(value)) container.restarts = Number(value);
  }
}

/** Which container a field belongs to: a new one where a list item begins, or where this one has said its state. */
function containerOf({ key, path, isFirst, line }: FragmentField, draft: Draft): Container {
  const open = draft.containers.at(-1);
  const isInit = path.some((name) => STATUS_LISTS.get(name) === true);
  const isItem = isFirst && (path.length === 0 || STATUS_LISTS.has(path.at(-1) ?? ''));
  const isSaid = key === 'state' && open !== undefined && open.now.state !== '';
  if (open !== undefined && !isItem && !isSaid && open.isInit === isInit) return open;
  const next = openContainer('', isInit, line);
  draft.containers.push(next);
  return next;
}

function readConditionField({ key, value, isFirst }: FragmentField, draft: Draft): void {
  if (isFirst || draft.conditions.length === 0) draft.conditions.push({ type: '', status: '', reason: '' });
  const condition = draft.conditions.at(-1);
  if (condition !== undefined && (key === 'type' || key === 'status' || key === 'reason')) {
    condition[key] = value;
  }
}

/** YAML that a person wrote has no status; a fragment that says no more than its kind and its name is none either. */
function judgeDraft(draft: Draft): readonly Sighting[] {
  const { phase, reason, conditions, lines } = draft;
  const containers = draft.containers.filter(({ now, last }) => now.state !== '' || last.state !== '');
  const object = objectOf(draft);
  const line = lines[0] ?? 0;
  if (object.kind === 'node') {
    return conditions.length === 0 ? [] : see(object, orWell(nodeTroubles(new Map(), conditions)), line);
  }
  if (object.kind === 'pod') {
    const isStatus = containers.length > 0 || (phase !== '' && lines.length > 1);
    return isStatus ? judgePod({ object, status: phase, reason, containers, line }) : [];
  }
  return see(object, columnState(object.kind, phase) ?? [], line);
}

function objectOf({ kind, name, namespace, node }: Draft): PastedObject {
  const known: ObjectKind = kind === '' ? 'pod' : kindOf(kind);
  return {
    kind: known,
    name,
    namespace: namespace === 'default' || namespace === '' ? undefined : namespace,
    ...(node !== '' && { node }),
  };
}
