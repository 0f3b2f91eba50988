import { isDockerName, isLabel, isObjectName } from './is-name.ts';
import { isNamespaced, type ObjectKind, type PastedObject } from './sighting.ts';

/** What notes write where the name of a thing belongs; kinds of two words are written in either way. */
const PLACEHOLDERS: Readonly<Partial<Record<ObjectKind, RegExp>>> = {
  pod: /<pod-name>/,
  node: /<node-name>/,
  pvc: /<pvc-name>/,
  pv: /<pv-name>/,
  job: /<job-name>/,
  deployment: /<deployment-name>/,
  statefulset: /<stateful-?set-name>/,
  daemonset: /<daemon-?set-name>/,
  replicaset: /<replica-?set-name>/,
  service: /<service-name>/,
  namespace: /<namespace>/,
  container: /<container-name>/,
};

/** Commands that list what is in a namespace, and so look into the wrong one unless told. */
const LISTS =
  /^kubectl (?:events|top pods?|get (?:(?:pods?|pvc|events|rs|deployments?|jobs|services|endpointslices|configmaps?|secrets?|hpa|pdb|resourcequota|resourceclaims)(?:,(?=\w)|(?=\s|$)))+)(?=\s|$)/;

/** A command that already says where it looks. */
const PLACED = /\s(?:-n|--namespace|-A|--all-namespaces)(?=[\s=]|$)/;

/**
 * Fills an object's names into a note's command, each only where it is a name by the rules of its kind: a paste is written
 * by anyone, and a command is run. What is not known stays a placeholder.
 */
export function fillCommand(command: string, object: PastedObject): string {
  const { kind, name } = object;
  if (!(kind === 'container' ? isDockerName(name) : isObjectName(name))) return command;
  const placeholder = PLACEHOLDERS[kind]?.exec(command)?.[0];
  const placed = inNamespace(kind === 'pod' ? fillPodParts(command, object) : command, placeholder, object);
  return placeholder === undefined ? placed : fill(placed, placeholder, name);
}

/** What a Pod's command needs besides the Pod's name. */
function fillPodParts(command: string, object: PastedObject): string {
  const { container, isInit, node } = object;
  const inner = container !== undefined && isLabel(container) ? container : undefined;
  const within = fill(fitContainer(command, object), '<container-name>', inner);
  const started = isInit === true ? fill(within, '<init-container-name>', inner) : within;
  return fill(started, '<node-name>', node !== undefined && isObjectName(node) ? node : undefined);
}

/**
 * Says the namespace that is told. Where a name was pasted without one, kubectl looks where it looked before, and a
 * command of a note need not say `-n <namespace>`.
 */
function inNamespace(command: string, placeholder: string | undefined, object: PastedObject): string {
  const { kind, namespace } = object;
  if (!isNamespaced(kind)) return command;
  if (namespace === undefined) return command.replace(/ (?:-n|--namespace)[ =]<namespace>/, '');
  return isLabel(namespace)
    ? place(fill(command, '<namespace>', namespace), placeholder, namespace)
    : command;
}

/** `-c <container-name>` is needed only where a Pod has several; with one, the command is complete without. */
function fitContainer(command: string, { kind, container, containers }: PastedObject): string {
  const isAlone = kind === 'pod' && container === undefined && containers === 1;
  return isAlone ? command.replace(/ (?:-c |--container[= ])<container-name>/, '') : command;
}

function fill(command: string, placeholder: string, value: string | undefined): string {
  return value === undefined ? command : command.replaceAll(placeholder, () => value);
}

/** Says the namespace right behind the object that is in it, or behind what is listed. */
function place(command: string, placeholder: string | undefined, namespace: string): string {
  if (!command.startsWith('kubectl ') || PLACED.test(command)) return command;
  if (placeholder === undefined) return command.replace(LISTS, (list) => `${list} -n ${namespace}`);
  const end = command.slice(command.indexOf(placeholder)).search(/\s|$/) + command.indexOf(placeholder);
  return `${command.slice(0, end)} -n ${namespace}${command.slice(end)}`;
}
