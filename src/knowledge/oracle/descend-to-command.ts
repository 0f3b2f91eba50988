import type { CallFault } from './call-fault.ts';
import type { CliCommand } from './cli-command.ts';
import { isKnownPlugin } from './known-plugins.ts';
import { asksForHelp, type FindFlag, isFilledIn, isFlags, readFlags } from './read-flags.ts';
import type { ShellWord } from './shell-word.ts';

/** Which command a call means, and what is left to read of it. */
export interface Descent {
  readonly command: CliCommand;
  /** The words that called it, which may be an alias: `docker ps`. */
  readonly called: string;
  readonly rest: readonly ShellWord[];
  /** Whether it is known: not where the word is left open, `kubectl <command>`, or help is asked for. */
  readonly certain: boolean;
  readonly faults: readonly CallFault[];
}

/**
 * Goes down from a program, command by command: docker, image, rm. Flags in between belong to docker's command before
 * them (`docker --context far ps`), and with kubectl to the one that is meant (`kubectl -n web get pods`).
 */
export function descendToCommand(words: readonly ShellWord[], program: CliCommand): Descent {
  const kept: ShellWord[] = [];
  const faults: CallFault[] = [];
  let command = program;
  let called = program.path;
  let certain = true;
  let at = 0;
  for (; at < words.length && command.subcommands.size > 0 && command.removed === undefined; at++) {
    const word = words[at];
    if (word === undefined || word.text === '--') break;
    if (isFlags(word)) {
      const find: FindFlag = (spelling) => command.flags.get(spelling) ?? program.flags.get(spelling);
      const read = readFlags(word, find, called);
      if (asksForHelp(word, find)) certain = false;
      else if (program.path === 'kubectl') {
        // Of a flag that it does not know yet, kubectl too takes for granted that its value follows.
        const takesNext = read.flags.length === 0 ? !word.text.includes('=') : read.takesNext;
        kept.push(...words.slice(at, takesNext ? at + 2 : at + 1));
        if (takesNext) at++;
      } else {
        faults.push(...read.faults);
        if (read.takesNext) at++;
      }
      continue;
    }
    const next = command.subcommands.get(word.text);
    if (next !== undefined) {
      command = next;
      called += ` ${word.text}`;
      continue;
    }
    if (isFilledIn(word.text) || word.text === 'help' || isKnownPlugin(called, word.text)) certain = false;
    else if (!takesArguments(command)) faults.push({ kind: 'unknown-command', of: called, word: word.text });
    break;
  }
  return { command, called, rest: [...kept, ...words.slice(at)], certain, faults };
}

/** `docker buildx history inspect` takes a build or one of its commands; all other groups take commands alone. */
function takesArguments({ usages }: CliCommand): boolean {
  return usages.some((usage) => usage.endsWith('|COMMAND]'));
}
