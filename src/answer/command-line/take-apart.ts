import type { CliCommand } from '../../knowledge/oracle/cli-command.ts';
import type { CliFlag } from '../../knowledge/oracle/cli-flag.ts';
import { readCliTree } from '../../knowledge/oracle/cli-tree.ts';
import { descendToCommand } from '../../knowledge/oracle/descend-to-command.ts';
import type { Call } from '../../knowledge/oracle/find-call.ts';
import { readArguments } from '../../knowledge/oracle/read-arguments.ts';
import { type FindFlag, isFlags, readFlags } from '../../knowledge/oracle/read-flags.ts';
import type { ShellWord } from '../../knowledge/oracle/shell-word.ts';
import { NO_ROLE, rolesOf } from './argument-roles.ts';

/** A piece of a call that means one thing. */
export type Piece =
  | {
      readonly kind: 'flag';
      /** As typed, with its value: `-p 8080:80`; out of `-dp 8080:80` as well. */
      readonly text: string;
      readonly flag: CliFlag;
      readonly value: string | undefined;
      /** The command it belongs to: `docker` in `docker --context far ps`. */
      readonly of: CliCommand;
    }
  | { readonly kind: 'unknown-flag'; readonly text: string }
  | {
      readonly kind: 'arguments';
      /** What they are to the command, as its syntax says it: `IMAGE`. */
      readonly role: string;
      readonly words: readonly string[];
    };

/** A call as its program reads it. */
export interface Apart {
  readonly command: CliCommand;
  /** The words that call it: `docker ps`. */
  readonly called: string;
  /** In the order typed. */
  readonly pieces: readonly Piece[];
  /** Whether it is known which command is meant, and that it is run, not its help shown. */
  readonly isCertain: boolean;
}

/** Takes a call apart; `undefined` where the program is not known. */
export function takeApart({ program: name, words }: Call): Apart | undefined {
  const program = readCliTree().get(name);
  if (program === undefined) return undefined;
  const { command, called, rest, certain } = descendToCommand(words, program);
  const read = readArguments(rest, command, program, called);
  const below = new Set(rest);
  const roles = rolesOf(command, read);
  const pieces: Piece[] = [];
  let within = program;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const place = read.words.indexOf(word);
    if (place !== -1) {
      addArgument(pieces, roles[place] ?? NO_ROLE, word);
    } else if (isFlags(word)) {
      const owner = below.has(word) ? command : within;
      const { found, takesNext } = readWord(word, words[at + 1], owner, program);
      pieces.push(...found);
      if (takesNext) at++;
    } else {
      within = within.subcommands.get(word.text) ?? within;
    }
  }
  return { command, called, pieces, isCertain: certain && !read.helps };
}

function readWord(
  word: ShellWord,
  next: ShellWord | undefined,
  owner: CliCommand,
  program: CliCommand,
): { readonly found: readonly Piece[]; readonly takesNext: boolean } {
  const find: FindFlag = (spelling) => owner.flags.get(spelling) ?? program.flags.get(spelling);
  const { flags, takesNext } = readFlags(word, find, owner.path);
  if (flags.length === 0) return { found: [{ kind: 'unknown-flag', text: word.text }], takesNext: false };
  const value = takesNext ? next?.text : gluedValue(word.text, flags.length);
  const found = flags.map((flag, index): Piece => {
    const of = owner.flags.has(flag.long) ? owner : program;
    const isLast = index === flags.length - 1;
    const spelling = word.text.startsWith('--')
      ? (word.text.split('=')[0] ?? '')
      : `-${word.text[index + 1] ?? ''}`;
    if (!isLast || value === undefined) return { kind: 'flag', text: spelling, flag, value: undefined, of };
    const joint = takesNext || !word.text.startsWith('--') ? ' ' : '=';
    const shown = quote({ text: value, open: (takesNext ? next : word)?.open ?? false });
    return { kind: 'flag', text: spelling + joint + shown, flag, value, of };
  });
  return { found, takesNext };
}

/** `--output=wide` and `-owide` have theirs in the same word. */
function gluedValue(text: string, flags: number): string | undefined {
  if (!text.startsWith('--')) return text.slice(flags + 1).replace(/^=/, '') || undefined;
  const equals = text.indexOf('=');
  return equals === -1 ? undefined : text.slice(equals + 1);
}

/** Arguments of one role that stand together are one piece. */
function addArgument(pieces: Piece[], role: string, typed: ShellWord): void {
  const last = pieces.at(-1);
  const word = quote(typed);
  if (last?.kind !== 'arguments' || last.role !== role)
    pieces.push({ kind: 'arguments', role, words: [word] });
  else pieces[pieces.length - 1] = { ...last, words: [...last.words, word] };
}

/** With the quotes that the shell took off, where the word would be several without. */
function quote({ text, open }: ShellWord): string {
  return !open && /[\s|;&'"]/.test(text) ? `'${text}'` : text;
}
