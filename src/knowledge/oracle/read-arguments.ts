import type { CallFault } from './call-fault.ts';
import type { CliCommand } from './cli-command.ts';
import type { CliFlag } from './cli-flag.ts';
import { asksForHelp, type FindFlag, isFlags, readFlags } from './read-flags.ts';
import type { ShellWord } from './shell-word.ts';

/** What stands behind a command, as its program reads it. */
export interface ReadArguments {
  /** What is neither a flag nor the value of one, in order. */
  readonly words: readonly ShellWord[];
  /** How many of them stand before `--`; `undefined` where that is not written. */
  readonly beforeDashes: number | undefined;
  readonly flags: readonly CliFlag[];
  /** The help is asked for, and nothing is run. */
  readonly helps: boolean;
  readonly faults: readonly CallFault[];
}

/** These hand on whatever stands behind their first argument: `docker run alpine ls -la`. */
const ENDS_AT_FIRST_WORD: ReadonlySet<string> = new Set([
  'docker compose exec',
  'docker compose run',
  'docker container commit',
  'docker container create',
  'docker container exec',
  'docker container run',
  'docker container top',
  'docker image tag',
  'docker service create',
]);

/** Reads the flags and arguments of a command, which was called with the words `of`. kubectl's own flags go with all of its commands, docker's with none. */
export function readArguments(
  given: readonly ShellWord[],
  command: CliCommand,
  program: CliCommand,
  of: string,
): ReadArguments {
  const find: FindFlag = (spelling) =>
    command.flags.get(spelling) ?? (program.path === 'kubectl' ? program.flags.get(spelling) : undefined);
  const words: ShellWord[] = [];
  const flags: CliFlag[] = [];
  const faults: CallFault[] = [];
  let [beforeDashes, helps]: [number | undefined, boolean] = [undefined, false];
  for (let at = 0; at < given.length; at++) {
    const word = given[at];
    if (word === undefined) break;
    const endsHere = word.text === '--' || (words.length > 0 && ENDS_AT_FIRST_WORD.has(command.path));
    if (endsHere) {
      if (word.text === '--') beforeDashes = words.length;
      words.push(...given.slice(word.text === '--' ? at + 1 : at));
      break;
    }
    if (!isFlags(word)) {
      words.push(word);
    } else if (asksForHelp(word, find)) {
      helps = true;
    } else {
      const read = readFlags(word, find, of);
      flags.push(...read.flags);
      faults.push(...read.faults, ...findDropped(read.flags, command.dropped, of));
      if (read.takesNext && at + 1 === given.length) {
        faults.push({ kind: 'flag-without-value', of, flag: word.text });
      }
      if (read.takesNext) at++;
    }
  }
  return { words, beforeDashes, flags, helps, faults };
}

function findDropped(flags: readonly CliFlag[], dropped: CliCommand['dropped'], of: string): CallFault[] {
  return flags.flatMap(({ long }) => {
    const since = dropped.get(long);
    return since === undefined ? [] : [{ kind: 'dropped-flag', of, flag: long, since }];
  });
}
