import { type CliFlag, writeFlag } from '../src/knowledge/oracle/cli-flag.ts';
import type { WrittenCommand } from '../src/knowledge/oracle/cli-index-file.ts';
import { type Help, readHelp } from './read-help.ts';

/** Runs a program with some arguments, and resolves with all that it prints, whether it succeeds or not. */
export type Run = (args: readonly string[]) => Promise<string>;

/** How to walk. */
export interface Walk {
  readonly run: Run;
  /** Plugins of the program whose commands are wanted; others may be installed, and are passed by. */
  readonly plugins: readonly string[];
  /** Arguments that make the program print the flags that go with every command; by itself it lists none. */
  readonly listFlags?: readonly string[];
}

/** Walks the help of a program and of all its subcommands, and writes down what they understand. */
export async function walkHelp(program: string, walk: Walk): Promise<Record<string, WrittenCommand>> {
  const commands: Record<string, WrittenCommand> = {};
  const isOptional = askOnce(walk.run);
  const waiting = [{ path: program, says: '' }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { path } = next;
    const args = path.split(' ').slice(1);
    const help = readHelp(await walk.run([...args, '--help']));
    const flags =
      args.length === 0 && walk.listFlags !== undefined
        ? readHelp(await walk.run(walk.listFlags)).flags
        : help.flags;
    const settled: CliFlag[] = [];
    for (const flag of flags) {
      const optional = flag.value === 'required' && (await isOptional(args, flag));
      settled.push(optional ? { ...flag, value: 'optional' } : flag);
    }
    // docker lists a command's names in whole, its proper one first; `docker ps` is an alias of `docker container ls`.
    const proper = help.aliases.find((alias) => alias.includes(' ')) ?? path;
    const command = writeCommand(path, proper, next.says, help, settled);
    const twin = commands[proper];
    if (twin !== undefined && JSON.stringify(twin) !== JSON.stringify(command)) {
      throw new Error(`The help of \`${proper}\` differs between its names; look at each of them.`);
    }
    commands[proper] = command;
    waiting.push(
      ...help.subcommands
        .filter(({ name, isPlugin }) => !isPlugin || walk.plugins.includes(name))
        .map(({ name, says }) => ({ path: `${path} ${name}`, says })),
    );
  }
  return commands;
}

/**
 * Asks a program whether a flag goes without a value, which kubectl's help does not tell. Behind `--help` nothing is
 * ever run: the flag is refused for want of its value, or the help is printed. The same flag is asked about once.
 */
function askOnce(run: Run): (args: readonly string[], flag: CliFlag) => Promise<boolean> {
  const answers = new Map<string, Promise<boolean>>();
  return (args, flag) => {
    const key = `${writeFlag(flag)} ${flag.says}`;
    const answer =
      answers.get(key) ??
      run([...args, '--help', flag.long]).then(
        (printed) => /^Usage:/m.test(printed) && !/flag needs an argument/.test(printed),
      );
    answers.set(key, answer);
    return answer;
  };
}

function writeCommand(
  path: string,
  proper: string,
  says: string,
  help: Help,
  flags: readonly CliFlag[],
): WrittenCommand {
  const parent = path.replace(/ ?\S+$/, '');
  const names = help.aliases.map((alias) => (alias.includes(' ') ? alias : `${parent} ${alias}`));
  const aliases = [...new Set([path, ...names])].filter((name) => name !== proper).sort();
  const usage = help.usages.map((line) => withoutName(line, [proper, ...aliases])).join('\n');
  const written = flags.map((flag) => [writeFlag(flag), flag.says] as const);
  return {
    ...(says === '' ? {} : { says }),
    ...(usage === '' ? {} : { usage }),
    ...(aliases.length === 0 ? {} : { aliases: aliases.join(', ') }),
    ...(written.length === 0 ? {} : { flags: Object.fromEntries(written.sort(byFlag)) }),
  };
}

/** `docker images [OPTIONS]` and `docker image ls [OPTIONS]` are the same usage. */
function withoutName(usage: string, names: readonly string[]): string {
  const name = names
    .filter((one) => usage === one || usage.startsWith(`${one} `))
    .sort((one, other) => other.length - one.length)[0];
  return name === undefined ? usage : usage.slice(name.length).trim();
}

function byFlag([one]: readonly [string, string], [other]: readonly [string, string]): number {
  const [mine, theirs] = [one, other].map((flag) => flag.replace(/^-\S, /, ''));
  return (mine ?? '') < (theirs ?? '') ? -1 : 1;
}
