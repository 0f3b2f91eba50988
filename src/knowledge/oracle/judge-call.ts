import type { CallFault } from './call-fault.ts';
import type { CliCommand } from './cli-command.ts';
import { readCliTree } from './cli-tree.ts';
import { countAnyArguments } from './count-arguments.ts';
import { descendToCommand } from './descend-to-command.ts';
import type { Call } from './find-call.ts';
import { judgeResourceType } from './judge-resource-type.ts';
import { type ReadArguments, readArguments } from './read-arguments.ts';

/** Tells why a program would refuse a call. Empty where it would not, or where that cannot be known. */
export function judgeCall({ program: name, words }: Call): readonly CallFault[] {
  const program = readCliTree().get(name);
  if (program === undefined) return [];
  const { command, called: of, rest, certain, faults } = descendToCommand(words, program);
  if (command.removed !== undefined) return [{ kind: 'removed-command', of, since: command.removed }];
  if (!certain || faults.length > 0) return faults;
  const read = readArguments(rest, command, program, of);
  // What follows a flag that is not known may be its value, so that arguments cannot be counted.
  if (read.helps || read.faults.length > 0) return read.faults;
  return judgeArguments(command, read, of);
}

function judgeArguments(command: CliCommand, read: ReadArguments, of: string): CallFault[] {
  const { path, subcommands } = command;
  if (subcommands.size > 0) return judgeGroup(command, read, of);
  if (path === 'kubectl exec') return [...judgeExec(read, of), ...judgeResourceType(command, read.words, of)];
  if (path === 'kubectl debug') return judgeDebug(read, of);
  return path.startsWith('docker')
    ? judgeCount(command, read, of)
    : judgeResourceType(command, read.words, of);
}

/** Groups that do something by themselves. */
const ACTS_ALONE: ReadonlySet<string> = new Set(['kubectl cluster-info']);

/** A group with flags of its own acts on them: `docker --version`, `kubectl create -f`. */
function judgeGroup({ path, flags }: CliCommand, { words }: ReadArguments, of: string): CallFault[] {
  if (words.length > 0 || flags.size > 0 || ACTS_ALONE.has(path)) return [];
  return [{ kind: 'half-command', of }];
}

function judgeExec(read: ReadArguments, of: string): CallFault[] {
  const { words, beforeDashes } = read;
  if (beforeDashes === undefined) return [{ kind: 'no-dashes', of }];
  return beforeDashes === words.length ? [{ kind: 'no-inner-command', of }] : [];
}

/** It would take several Pods, and hardly anybody means that: `kubectl debug api-0 sh`. */
function judgeDebug({ words, beforeDashes }: ReadArguments, of: string): CallFault[] {
  return beforeDashes === undefined && words.length > 1 ? [{ kind: 'no-dashes', of }] : [];
}

function judgeCount({ usages }: CliCommand, { words }: ReadArguments, of: string): CallFault[] {
  const { least, most } = countAnyArguments(usages);
  const sure = words.filter(({ open }) => !open).length;
  const tooFew = words.length === sure && sure < least;
  return tooFew || sure > most ? [{ kind: 'argument-count', of, usages, count: sure }] : [];
}
