import type { CliCommand } from './cli-command.ts';
import { type CliFlag, readFlag } from './cli-flag.ts';
import { type CliIndexFile, readCliIndexFile, type WrittenCommand } from './cli-index-file.ts';
import { HIDDEN_FLAGS, LATER_CHANGES } from './later-changes.ts';

/** The commands of `docker` and of `kubectl`, by the program's name. Read at the first call, and kept: it takes milliseconds. */
export function readCliTree(): ReadonlyMap<string, CliCommand> {
  tree ??= buildCliTree(readCliIndexFile());
  return tree;
}

let tree: ReadonlyMap<string, CliCommand> | undefined;

interface Growing extends CliCommand {
  readonly flags: Map<string, CliFlag>;
  readonly dropped: Map<string, string>;
  readonly subcommands: Map<string, Growing>;
  removed: string | undefined;
}

function buildCliTree(file: CliIndexFile): ReadonlyMap<string, CliCommand> {
  const byWords = new Map<string, Growing>();
  for (const { commands } of Object.values(file)) {
    for (const [path, written] of Object.entries(commands)) {
      const command = growCommand(path, written);
      for (const words of [path, ...(written.aliases?.split(', ') ?? [])]) byWords.set(words, command);
    }
  }
  linkToParents(byWords);
  forwardToBuildx(byWords);
  applyChanges(byWords);
  return new Map([...byWords].filter(([words]) => !words.includes(' ')));
}

function growCommand(path: string, { says = '', usage = '', flags: written = {} }: WrittenCommand): Growing {
  let flags: Growing['flags'] | undefined;
  return {
    path,
    says,
    usages: usage === '' ? [] : usage.split('\n'),
    // Of hundreds of commands, hardly any is asked for its flags: they are read when it is.
    get flags() {
      flags ??= flagsOf(written);
      return flags;
    },
    dropped: new Map(),
    subcommands: new Map(),
    removed: undefined,
  };
}

function flagsOf(written: Readonly<Record<string, string>>): Growing['flags'] {
  const flags: Growing['flags'] = new Map();
  for (const [flag, says] of Object.entries(written)) addFlag({ flags }, readFlag(flag, says));
  return flags;
}

function addFlag({ flags }: Pick<Growing, 'flags'>, flag: CliFlag): void {
  flags.set(flag.long, flag);
  if (flag.short !== undefined) flags.set(flag.short, flag);
}

function linkToParents(byWords: ReadonlyMap<string, Growing>): void {
  for (const [words, command] of byWords) {
    const end = words.lastIndexOf(' ');
    byWords.get(words.slice(0, Math.max(end, 0)))?.subcommands.set(words.slice(end + 1), command);
  }
}

/** Where the buildx plugin is installed, as it is by default, docker hands these commands on to it. */
const HANDED_ON: Readonly<Record<string, string>> = {
  'docker build': 'docker buildx build',
  'docker builder': 'docker buildx',
  'docker builder prune': 'docker buildx prune',
};

/** Both builders are right: what either understands is understood, and of a flag that both have the plugin tells more. */
function forwardToBuildx(byWords: ReadonlyMap<string, Growing>): void {
  for (const [from, to] of Object.entries(HANDED_ON)) {
    const [own, plugin] = [byWords.get(from), byWords.get(to)];
    if (own === undefined || plugin === undefined) continue;
    for (const flag of plugin.flags.values()) if (!own.flags.has(flag.long)) addFlag(own, flag);
    for (const [word, command] of plugin.subcommands) {
      if (!own.subcommands.has(word)) own.subcommands.set(word, command);
    }
  }
}

function applyChanges(byWords: ReadonlyMap<string, Growing>): void {
  const named = (commands: readonly string[]) =>
    commands.flatMap((words) => {
      const command = byWords.get(words);
      return command === undefined ? [] : [command];
    });
  for (const change of LATER_CHANGES) {
    for (const command of named(change.commands)) {
      switch (change.kind) {
        case 'adds':
          for (const [flag, says] of Object.entries(change.flags)) addFlag(command, readFlag(flag, says));
          break;
        case 'drops':
          for (const flag of change.flags) command.dropped.set(flag, change.since);
          break;
        case 'removes':
          command.removed = change.since;
          break;
        default:
          change satisfies never;
      }
    }
  }
  for (const { flag, commands } of HIDDEN_FLAGS) {
    for (const command of named(commands)) addFlag(command, readFlag(flag, ''));
  }
}
