import type { CliCommand } from '../../knowledge/oracle/cli-command.ts';
import { readCliTree } from '../../knowledge/oracle/cli-tree.ts';
import { descendToCommand } from '../../knowledge/oracle/descend-to-command.ts';
import type { Call } from '../../knowledge/oracle/find-call.ts';
import { type ReadArguments, readArguments } from '../../knowledge/oracle/read-arguments.ts';

/** What a call means to its program. */
export interface Meant {
  /** The words that call it. */
  readonly of: string;
  /** The command, then those whose flags go with it. */
  readonly commands: readonly CliCommand[];
  readonly read: ReadArguments;
}

/** Finds the command that a call means, and those whose flags go with it; `undefined` where the program is not known. */
export function findMeant({ program: name, words }: Call): Meant | undefined {
  const program = readCliTree().get(name);
  if (program === undefined) return undefined;
  const { command, called, rest } = descendToCommand(words, program);
  const commands = name === 'kubectl' ? [command, program] : [command];
  return { of: called, commands, read: readArguments(rest, command, program, called) };
}
