import type { ListItem } from '../knowledge/entry.ts';
import type { CliCommand } from '../knowledge/oracle/cli-command.ts';
import { readCliTree } from '../knowledge/oracle/cli-tree.ts';

/** The spellings of the flag that an item explains, `-p, --previous: what it does`; none where it explains none. */
export function flagsOfItem({ content: [first, second] }: ListItem): readonly string[] {
  if (first?.kind !== 'code' || second?.text.startsWith(':') !== true) return [];
  const spellings = first.text.split(/,\s*/);
  return spellings.every((spelling) => FLAG.test(spelling)) ? spellings : [];
}

/** The flags that a command line sets, `--tail=100` as `--tail`. What stands behind a lone `--` is another program's. */
export function flagsOfLine(line: string): readonly string[] {
  const words = line.split(/\s+/);
  const end = words.indexOf('--');
  return words
    .slice(0, end === -1 ? words.length : end)
    .map((word) => word.replace(/=.*$/s, ''))
    .filter((word) => FLAG.test(word));
}

const FLAG = /^(?:-[A-Za-z]{1,3}|--[a-z][\w-]*)$/;

/**
 * The syntax of a command with one more flag: `docker ps` and `-a`. `undefined` where nobody can be sure of it: the flag
 * wants a value, the program is not known, or the syntax holds what may not go with the flag.
 */
export function withFlag(syntax: string, spellings: readonly string[]): string | undefined {
  const words = syntax.split(' ');
  const [command, depth] = descend(words);
  const [flag] = spellings;
  if (flag === undefined || command?.flags.get(flag)?.value !== 'none') return undefined;
  if (flagsOfLine(syntax).length > 0 || (spellings.includes('--all') && NAMED.test(syntax))) return undefined;
  // docker takes what follows an image or a container for the inner command; kubectl only what follows `--`.
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  return words.toSpliced(words[0] === 'docker' ? depth : end, 0, flag).join(' ');
}

/** One object by name: `kubectl delete <resource> <name>` is refused with `--all`. */
const NAMED = /<(?:[\w-]+-)?name>/;

/** The command that the words of a line call, and how many of them do. */
function descend([program = '', ...words]: readonly string[]): [CliCommand | undefined, number] {
  let command = readCliTree().get(program);
  let depth = 1;
  for (const word of words) {
    const next = command?.subcommands.get(word);
    if (next === undefined) break;
    command = next;
    depth += 1;
  }
  return [command, depth];
}
