import type { CallFault } from './call-fault.ts';
import type { CliFlag } from './cli-flag.ts';
import type { ShellWord } from './shell-word.ts';

/** Finds a flag by either spelling, `--output` or `-o`. */
export type FindFlag = (spelling: string) => CliFlag | undefined;

/** A word of flags as a program reads it. */
export interface ReadFlags {
  /** The flags it names; `-it` names two. */
  readonly flags: readonly CliFlag[];
  /** The last of them takes the next word as its value. */
  readonly takesNext: boolean;
  readonly faults: readonly CallFault[];
}

/** Whether a word is flags. A dash alone is an argument: standard input. */
export function isFlags({ text }: ShellWord): boolean {
  return text.startsWith('-') && text !== '-' && text !== '--';
}

/** Whether a word asks for help instead; `-h` does where it is no flag of the command, as the host name of `docker run` is. */
export function asksForHelp({ text }: ShellWord, find: FindFlag): boolean {
  return text === '--help' || (text === '-h' && find('-h') === undefined);
}

/** Reads a word of flags, `--output=wide`, `-it` or `-p8080:80`; `of` is the command it belongs to. */
export function readFlags(word: ShellWord, find: FindFlag, of: string): ReadFlags {
  const [spelling, value] = divide(word.text);
  // `--${FLAG}` and `--<flag>` may be any.
  if (isFilledIn(spelling)) return { flags: [], takesNext: false, faults: [] };
  const flag = find(spelling);
  if (flag !== undefined) return readOne(spelling, flag, value, of);
  return spelling.startsWith('--') ? unknown(spelling, of) : readCluster(word.text, find, of);
}

/** Whether the shell or the reader puts something in the place of a text: `$NAME`, `<pod-name>`, `{pod}`, `...`. */
export function isFilledIn(text: string): boolean {
  return /[<{$`]|^(?:\.{3}|…|)$/.test(text);
}

function divide(text: string): [string, string?] {
  const equals = text.indexOf('=');
  return equals === -1 ? [text] : [text.slice(0, equals), text.slice(equals + 1)];
}

/** What Go reads as a truth value. */
const TRUTH = /^(?:1|0|t|f|T|F|true|false|True|False|TRUE|FALSE)$/;

function readOne(spelling: string, flag: CliFlag, value: string | undefined, of: string): ReadFlags {
  const flags = [flag];
  switch (flag.value) {
    case 'required':
      return { flags, takesNext: value === undefined, faults: [] };
    case 'optional':
      return { flags, takesNext: false, faults: [] };
    case 'none': {
      const right = value === undefined || TRUTH.test(value) || isFilledIn(value);
      const fault = { kind: 'switch-with-value', of, flag: spelling, value: value ?? '' } as const;
      return { flags, takesNext: false, faults: right ? [] : [fault] };
    }
    default:
      return flag.value satisfies never;
  }
}

/** Short flags behind one dash: switches, and at the end perhaps one with its value. */
function readCluster(text: string, find: FindFlag, of: string): ReadFlags {
  const flags: CliFlag[] = [];
  for (let at = 1; at < text.length; at++) {
    const spelling = `-${String.fromCodePoint(text.codePointAt(at) ?? 0)}`;
    const flag = find(spelling);
    if (flag === undefined) return unknown(spelling, of);
    flags.push(flag);
    const rest = text.slice(at + 1);
    if (flag.value === 'required') return { flags, takesNext: rest === '', faults: [] };
    if (rest.startsWith('=')) {
      return { flags, takesNext: false, faults: readOne(spelling, flag, rest.slice(1), of).faults };
    }
  }
  return { flags, takesNext: false, faults: [] };
}

function unknown(flag: string, of: string): ReadFlags {
  return { flags: [], takesNext: false, faults: [{ kind: 'unknown-flag', of, flag }] };
}
