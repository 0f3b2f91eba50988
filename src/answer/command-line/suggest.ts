import { BUILT_IN_TYPES, OPTIONAL_TYPES } from '../../knowledge/oracle/api-resources.ts';
import type { CliCommand } from '../../knowledge/oracle/cli-command.ts';
import { editDistanceWithin } from '../../language/edit-distance.ts';

/** A slip of the keyboard is one or two edits; in a short word two would make another word of it. */
const MOST_EDITS = 2;
const SHORT_WORD = 5;

/** What people call commands that have another name there. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kubectl: {
    list: 'get',
    ls: 'get',
    remove: 'delete',
    rm: 'delete',
    del: 'delete',
    show: 'describe',
    start: 'run',
  },
  docker: { delete: 'rm', remove: 'rm', list: 'ls', log: 'logs' },
};

/** The command that a word was meant to be, under the words that are known: `kubectl` + `descirbe` is `describe`. */
export function suggestCommand(of: string, word: string, { subcommands }: CliCommand): string | undefined {
  const other = OTHER_NAMES[of]?.[word];
  if (other !== undefined && subcommands.has(other)) return other;
  return nearest(word, [...subcommands.keys()]);
}

/** The flag that was meant, with its dashes: `--namepsace` is `--namespace`, and `-rm` is `--rm`. */
export function suggestFlag(written: string, commands: readonly CliCommand[]): string | undefined {
  const flags = commands.flatMap((command) => [...command.flags.values()]).map(({ long }) => long);
  if (/^-[^-]/.test(written) && flags.includes(`-${written}`)) return `-${written}`;
  if (!written.startsWith('--')) return undefined;
  const near = nearest(
    written.slice(2),
    flags.map((long) => long.slice(2)),
  );
  return near === undefined ? undefined : `--${near}`;
}

/** The resource type that was meant: `pdos` is `pods`. */
export function suggestType(word: string): string | undefined {
  return nearest(word.toLowerCase(), TYPES);
}

/** Whether a word is a resource type, by plural, singular or short name. */
export function isType(word: string): boolean {
  return TYPES.includes(word.toLowerCase());
}

const TYPES: readonly string[] = [...BUILT_IN_TYPES, ...OPTIONAL_TYPES].flatMap(
  ({ plural, kind, shortNames }) => [plural, kind.toLowerCase(), ...shortNames],
);

function nearest(word: string, names: readonly string[]): string | undefined {
  const most = word.length < SHORT_WORD ? 1 : MOST_EDITS;
  const near = [...new Set(names)]
    .filter((name) => name.length > 1 && word.length > 2)
    .map((name) => ({ name, distance: editDistanceWithin(word, name, most) ?? Number.POSITIVE_INFINITY }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.name;
}
