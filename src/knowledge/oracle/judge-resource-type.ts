import { BUILT_IN_TYPES, OPTIONAL_TYPES, REMOVED_TYPES } from './api-resources.ts';
import type { CallFault } from './call-fault.ts';
import type { CliCommand } from './cli-command.ts';
import { isFilledIn } from './read-flags.ts';
import type { ShellWord } from './shell-word.ts';

/**
 * Tells which resource types that a kubectl command is given the API server would not know, by plural, singular or short
 * name: `kubectl get po,svc`, `kubectl scale deploy/web`. Custom resources are known where `CUSTOM_TYPES` has them, or
 * where they are written with their group.
 */
export function judgeResourceType(
  { path, usages }: CliCommand,
  words: readonly ShellWord[],
  of: string,
): CallFault[] {
  const place = findPlace(path, usages.join('\n'));
  if (place === undefined) return [];
  const first = words[place.at];
  if (first === undefined || first.open) return [];
  const [type = '', name] = first.text.split('/');
  // `kubectl logs web` names a Pod; only in `kubectl logs deploy/web` does a type stand before it.
  if (name === undefined && place.onlyBeforeSlash) return [];
  return type.split(',').flatMap((one) => judgeType(place.hasPath ? (one.split('.')[0] ?? '') : one, of));
}

interface Place {
  /** Which argument is the type. */
  readonly at: number;
  /** A word without a slash is a Pod's name. */
  readonly onlyBeforeSlash: boolean;
  /** Behind a full stop comes a field, not a group: `kubectl explain pod.spec`. */
  readonly hasPath: boolean;
}

function findPlace(path: string, usage: string): Place | undefined {
  if (path === 'kubectl auth can-i') return { at: 1, onlyBeforeSlash: false, hasPath: false };
  if (/\bPOD\b.*TYPE/.test(usage) || path === 'kubectl port-forward') {
    return { at: 0, onlyBeforeSlash: true, hasPath: false };
  }
  if (!/\bTYPE\b|^NODE NAME|\bRESOURCE\b|\bresource\.group\/resource/.test(usage)) return undefined;
  return { at: 0, onlyBeforeSlash: false, hasPath: path === 'kubectl explain' };
}

function judgeType(type: string, of: string): CallFault[] {
  const name = type.toLowerCase();
  if (isFilledIn(type) || KNOWN.has(name)) return [];
  const since = REMOVED.get(name);
  if (since !== undefined) return [{ kind: 'removed-type', of, type, since }];
  // What has a group may be anybody's: `widgets.example.com`.
  const [base = '', ...group] = name.split('.');
  return group.length > 0 && (KNOWN.has(base) || group.length > 1)
    ? []
    : [{ kind: 'unknown-type', of, type }];
}

/** What stands for several types at once, and what `kubectl auth can-i` and `kubectl get` take in place of one. */
const CATEGORIES = ['all', 'api-extensions', '*'];

/** Types of add-ons that notes may speak of by their bare names. */
const CUSTOM_TYPES = (
  'gateway gateways gtw gatewayclass gatewayclasses gc httproute httproutes grpcroute grpcroutes ' +
  'volumesnapshot volumesnapshots vs volumesnapshotclass volumesnapshotclasses volumesnapshotcontent volumesnapshotcontents ' +
  'verticalpodautoscaler verticalpodautoscalers vpa certificate certificates ippools felixconfigurations'
).split(' ');

const KNOWN: ReadonlySet<string> = new Set([
  ...[...BUILT_IN_TYPES, ...OPTIONAL_TYPES].flatMap(({ plural, kind, shortNames }) => [
    plural,
    kind.toLowerCase(),
    ...shortNames,
  ]),
  ...CATEGORIES,
  ...CUSTOM_TYPES,
]);

const REMOVED: ReadonlyMap<string, string> = new Map(
  REMOVED_TYPES.flatMap(({ plural, kind, shortNames, since }) =>
    [plural, kind.toLowerCase(), ...shortNames].map((name) => [name, since] as const),
  ),
);
