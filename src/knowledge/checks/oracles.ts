import type { EntryCheck, Finding } from '../check.ts';
import type { Draft, DraftHalf } from '../draft.ts';
import type { ResourceFacts } from '../entry.ts';
import { type CallFault, sayCallFault } from '../oracle/call-fault.ts';
import { findCallFaults } from '../oracle/check-command-line.ts';
import { compareResource } from '../oracle/compare-resource.ts';
import { findUnknownFlags } from '../oracle/find-unknown-flags.ts';
import { isShell } from '../shell-lines.ts';
import { nodesOfType } from '../walk-nodes.ts';

/** Rules for what must be so outside the notes: what docker, kubectl and the API server themselves say. */
export const ORACLE_CHECKS: readonly EntryCheck[] = [
  {
    id: 'K501',
    name: 'command-accepted',
    says: 'A command line in a block is one that docker and kubectl accept.',
    severity: 'error',
    find: (draft) => draft.halves.flatMap((half) => findInBlocks(half, draft)),
  },
  {
    id: 'K502',
    name: 'inline-command-accepted',
    says: 'Commands and flags in running text exist, except where it tells what has changed.',
    severity: 'error',
    find: (draft) => draft.halves.flatMap((half) => findInText(half, draft)),
  },
  {
    id: 'K503',
    name: 'resource-as-served',
    says: '`resource` says what the API server says.',
    severity: 'error',
    find: ({ entry: { resource }, lineOfKey }) =>
      resource === undefined
        ? []
        : compareResource(resource).map(({ fact, says }) => ({
            line: lineOfKey('resource', KEYS[fact]),
            says,
          })),
  },
  {
    id: 'K504',
    name: 'option-known',
    says: 'The flags among the names of an option are flags of docker or kubectl.',
    severity: 'error',
    find: ({ entry: { kind, names }, lineOfKey }) =>
      kind !== 'option'
        ? []
        : names.flatMap((name, at) =>
            findUnknownFlags(name).map(({ flag, program }) => ({
              line: lineOfKey('names', at),
              says: `No command of ${program} has a flag \`${flag}\`; correct the name \`${name}\`.`,
            })),
          ),
  },
  {
    id: 'K505',
    name: 'command-known',
    says: 'The names of a command are commands of docker or kubectl.',
    severity: 'error',
    find: ({ entry: { kind, names }, lineOfKey }) =>
      kind !== 'command'
        ? []
        : names.flatMap((name, at) =>
            findUnknown(name).map((says) => ({ line: lineOfKey('names', at), says })),
          ),
  },
];

/** Where a fact stands in the front matter. */
const KEYS: Readonly<Record<keyof ResourceFacts, string>> = {
  plural: 'plural',
  shortNames: 'short',
  apiVersion: 'apiVersion',
  kind: 'kind',
  namespaced: 'namespaced',
};

function findInBlocks({ nodes }: DraftHalf, { lineOf }: Draft): Finding[] {
  return nodesOfType(nodes, 'code')
    .filter(isShell)
    .flatMap((code) =>
      findCallFaults(code.value)
        // Of `kubectl exec` without dashes `exec-dashes` speaks.
        .filter(({ fault }) => fault.kind !== 'no-dashes' || fault.of !== 'kubectl exec')
        // The fence itself stands on the first line.
        .map(({ fault, line }) => ({ line: lineOf(code) + 1 + line, says: sayCallFault(fault) })),
    );
}

/** What has changed is told of by the name it had. */
function findInText({ summary, lead, sections }: DraftHalf, { lineOf }: Draft): Finding[] {
  const told = sections.filter(({ role }) => role !== 'changed').flatMap(({ nodes }) => nodes);
  return nodesOfType([...summary, ...lead, ...told], 'inlineCode').flatMap((node) =>
    findUnknown(node.value).map((says) => ({ line: lineOf(node), says })),
  );
}

/** Running text names half a command as often as a whole one, `docker save`, so that only what is unknown is a fault. */
const UNKNOWN: ReadonlySet<CallFault['kind']> = new Set([
  'unknown-command',
  'removed-command',
  'unknown-flag',
  'dropped-flag',
  'switch-with-value',
  'unknown-type',
  'removed-type',
]);

function findUnknown(text: string): string[] {
  if (!/^(?:docker|kubectl)\s/.test(text)) return [];
  return findCallFaults(text).flatMap(({ fault }) => (UNKNOWN.has(fault.kind) ? [sayCallFault(fault)] : []));
}
