import { isDockerName, isLabel, isObjectName } from './is-name.ts';
import { namespaceOf, type ObjectKind, type PastedObject } from './sighting.ts';

/** What notes write where the name of a thing belongs. */
const PLACEHOLDERS: Readonly<Partial<Record<ObjectKind, string>>> = {
  pod: '<pod-name>',
  node: '<node-name>',
  pvc: '<pvc-name>',
  pv: '<pv-name>',
  job: '<job-name>',
  deployment: '<deployment-name>',
  statefulset: '<statefulset-name>',
  replicaset: '<replica-set-name>',
  service: '<service-name>',
  namespace: '<namespace>',
  container: '<container-name>',
};

/** Commands that list what is in a namespace, and so look into the wrong one unless told. */
const LISTS =
  /^kubectl (?:get (?:pods?|pvc|events|rs|deployments?|endpointslices|resourcequota)|events|top pods?)(?=\s|$)/;

/** A command that already says where it looks. */
const PLACED = /\s(?:-n|--namespace|-A|--all-namespaces)(?=[\s=]|$)/;

/**
 * Fills an object's names into a note's command, each only where it is a name by the rules of its kind: a paste is written
 * by anyone, and a command is run. What is not known stays a placeholder.
 */
export function fillCommand(command: string, object: PastedObject): string {
  const { kind, name, container, node } = object;
  const namespace = validNamespace(object);
  const isNamed = kind === 'container' ? isDockerName(name) : isObjectName(name);
  let filled = fill(fitContainer(command, object), '<namespace>', namespace);
  if (kind === 'pod') {
    const inner = container !== undefined && isLabel(container) ? container : undefined;
    filled = fill(filled, '<container-name>', inner);
    if (object.isInit === true) filled = fill(filled, '<init-container-name>', inner);
    filled = fill(filled, '<node-name>', node !== undefined && isObjectName(node) ? node : undefined);
  }
  const placeholder = PLACEHOLDERS[kind];
  const isMeant = placeholder !== undefined && isNamed && filled.includes(placeholder);
  const placed =
    namespace === undefined ? filled : place(filled, isMeant ? placeholder : undefined, namespace);
  return isMeant ? fill(placed, placeholder, name) : placed;
}

/** `-c <container-name>` is needed only where a Pod has several; with one, the command is complete without. */
function fitContainer(command: string, { kind, container, containers }: PastedObject): string {
  const isAlone = kind === 'pod' && container === undefined && containers === 1;
  return isAlone ? command.replace(/ (?:-c |--container[= ])<container-name>/, '') : command;
}

function validNamespace(object: PastedObject): string | undefined {
  const namespace = namespaceOf(object);
  return namespace !== undefined && isLabel(namespace) ? namespace : undefined;
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
