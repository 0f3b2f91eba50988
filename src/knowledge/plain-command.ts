import { tokensOf, withoutPlaceholder } from './plain-tokens.ts';
import { isWholeCommand, SUBCOMMAND_TOOLS, VALUED_OPTIONS } from './plain-tools.ts';

/** What a command line is called. */
export interface CommandNames {
  /** The command with its first literal arguments and its flags, without their values: `docker run -d -p`. */
  readonly title: string;
  /** The command alone, unless it is half of one, then the whole line without placeholders, each in every spelling. */
  readonly names: readonly string[];
}

/** Reads off a command line, prompt and comment taken away, what it is called. */
export function nameCommand(code: string): CommandNames {
  const tokens = tokensOf(code);
  const words = withoutPrefix(tokens);
  const end = words.findIndex((word) => SEPARATOR.test(word));
  const simple = end <= 0 ? words : words.slice(0, end);
  const { head, next } = readHead(simple);
  const title = [...head, ...argumentsFrom(simple.slice(next)), ...flagsOf(simple.slice(next))].join(' ');
  // Of a here-document only the command is a name.
  const line = (code.includes('\n') ? simple : tokens)
    .map(withoutPlaceholder)
    .filter((token) => token !== '');
  const names = namesOf(isWholeCommand(head) ? head.join(' ') : '', line.join(' '));
  return { title, names: names.length === 0 ? [title] : names };
}

/** Where the first of several commands in a line ends. */
const SEPARATOR = /^(?:\|\|?|&&?|;|\d?>.*|<|<<.*)$/s;
/** More is no name any more. */
const LONGEST_NAME = 120;
const MOST_ARGUMENTS = 3;

function withoutPrefix(tokens: readonly string[]): readonly string[] {
  const start = tokens.findIndex((token) => token !== 'sudo' && !/^[A-Z_][A-Z0-9_]*=/.test(token));
  return start < 0 ? tokens : tokens.slice(start);
}

/** The tool and its subcommand, flags in between left out: `kubectl -n web get pods` is `kubectl get`. */
function readHead(words: readonly string[]): { head: string[]; next: number } {
  const [tool = '', ...rest] = words;
  const groups = SUBCOMMAND_TOOLS.get(tool);
  const head = [tool];
  let next = 1;
  if (groups === undefined) return { head, next };
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    if (word.startsWith('-')) {
      if (VALUED_OPTIONS.has(word)) index += 1;
      continue;
    }
    if (!/^[a-z][a-z0-9-]*$/.test(word)) break;
    head.push(word);
    next = index + 2;
    if (!groups.has(head.slice(1).join(' '))) break;
  }
  return { head, next };
}

/** `kubectl get pods -A` is about Pods, and `docker rm $(docker ps -aq)` is not `docker rm`. */
function argumentsFrom(words: readonly string[]): readonly string[] {
  const end = words.findIndex(
    (word) => word.startsWith('-') || word.includes('://') || withoutPlaceholder(word) !== word,
  );
  return words.slice(0, Math.min(end < 0 ? words.length : end, MOST_ARGUMENTS));
}

/** What follows `--` belongs to another command. */
function flagsOf(words: readonly string[]): string[] {
  const end = words.indexOf('--');
  const flags = (end < 0 ? words : words.slice(0, end)).flatMap((word, index, all) => {
    const flag = withoutPlaceholder(word);
    if (!/^-{1,2}[A-Za-z]/.test(flag)) return [];
    if (FORMAT.test(flag)) return [flag];
    const name = flag.replace(/=.*$/s, '');
    const format = all[index + 1] ?? '';
    return [/^(?:-o|--output)$/.test(name) && FORMAT_WORD.test(format) ? `${name} ${format}` : name];
  });
  return [...new Set(flags)];
}

/** Values that say what the line is for, so that `kubectl get pods -o wide` and `-o yaml` differ. */
const FORMAT_WORD = /^(?:wide|yaml|json|name)$/;
const FORMAT = /^(?:-o|--output)=?(?:wide|yaml|json|name)$/;

function namesOf(...names: readonly string[]): string[] {
  const all = names.flatMap((name) => [name, ...twinsOf(name)]);
  return [...new Set(all)].filter((name) => name !== '' && name.length <= LONGEST_NAME);
}

/** Two names of one command: Compose is typed as a tool of its own and as a part of docker, and `k` is kubectl. */
const TWINS: readonly (readonly [RegExp, string])[] = [
  [/^docker-compose(?= |$)/, 'docker compose'],
  [/^docker compose(?= |$)/, 'docker-compose'],
  [/^k(?= )/, 'kubectl'],
];

function twinsOf(name: string): string[] {
  return TWINS.filter(([form]) => form.test(name)).map(([form, twin]) => name.replace(form, twin));
}
