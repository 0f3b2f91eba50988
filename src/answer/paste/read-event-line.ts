import { kindOf, noted, type PastedObject, type Sighting, WELL } from './sighting.ts';

/** What stands before the type: a namespace, a time, `(x3 over 10m)`; then type and reason. */
const HEAD =
  /^\s*(?:([a-z0-9][a-z0-9-]*)\s+)?(?:(<unknown>|<invalid>|\d[\dsmhdy]*)(?:\s+\(x\d+ over [^)]{1,20}\))?\s+)?(Normal|Warning)\s+([A-Z][A-Za-z]{2,60})\s+(\S.*)$/;

/** `kubectl get events` and `kubectl events`: the object, then the message, with what `-o wide` puts between. */
const LISTED = /^([a-z][\w.]{0,60})\/(\S{1,253})\s+(.*)$/i;

/** `kubectl describe`: the age, the component, the message. */
const DESCRIBED =
  /^(?:<unknown>|<invalid>|\d[\dsmhdy]*)(?:\s+\(x\d+ over [^)]{1,20}\))?\s+[a-z][\w./-]*(?:,\s\S+)?\s+\S/;

/** The kubelet says `Failed` for everything, and what failed only behind it: `Error: ImagePullBackOff`. */
const NAMED_IN_MESSAGE = /(?:^|\s)Error: ([A-Z][A-Za-z]{3,60})$/;

/**
 * Reads one event, or `undefined` where the line is none. `about` tells the object that a description is of; listed events
 * name theirs. Events of type Normal are no trouble.
 */
export function readEventLine(
  line: string,
  at: number,
  about: () => PastedObject | undefined,
  namespace?: string,
): Sighting | undefined {
  const [, first, , type, reason = '', rest = ''] = HEAD.exec(line) ?? [];
  if (type === undefined) return undefined;
  const listed = LISTED.exec(rest);
  if (listed === null && !DESCRIBED.test(rest)) return undefined;
  const [, kind = '', name = ''] = listed ?? [];
  // A time such as `5m` stands where the namespace would.
  const space = first === undefined || /^\d[\dsmhdy]*$/.test(first) ? namespace : first;
  const object: PastedObject | undefined =
    listed === null ? about() : { kind: kindOf(kind), name: name.replace(/,$/, ''), namespace: space };
  if (type === 'Normal') return { object, state: WELL, line: at, isEvent: true };
  const named = NAMED_IN_MESSAGE.exec(rest)?.[1];
  const names = [
    ...(reason === 'Failed' && named !== undefined ? [named] : []),
    `${reason} event`,
    `${reason} (event)`,
    reason,
  ];
  return { object, state: noted(named ?? reason, ...names), line: at, isEvent: true };
}
