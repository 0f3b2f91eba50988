import type { ShellCommand, ShellWord } from './shell-word.ts';

/** A call of docker or kubectl inside a command of the shell. */
export interface Call {
  readonly program: string;
  /** What follows the program's name. */
  readonly words: readonly ShellWord[];
}

const PROGRAMS: ReadonlySet<string> = new Set(['docker', 'kubectl']);

/** Words that a command may stand behind: a prompt, the shell's own, and a variable for one command alone. */
const BEFORE_A_COMMAND = /^(?:[$!{]|if|elif|then|else|while|until|do|[A-Za-z_]\w*=.*)$/s;

/** Programs that run another, named behind their own flags and numbers: `timeout 10s docker ps`, `xargs -n 1 docker rm`. */
const WRAPPERS: ReadonlySet<string> = new Set(
  'command doas env exec nice nohup stdbuf sudo time timeout watch xargs'.split(' '),
);
const NUMBER = /^\d[\d.]*[smhd]?$/;

/** Finds the call in a command of the shell: `sudo docker ps`, `xargs -r docker rm`. Undefined where it calls others. */
export function findCall({ words }: ShellCommand): Call | undefined {
  let isWrapped = false;
  let isFed = false;
  for (const [at, { text }] of words.entries()) {
    if (PROGRAMS.has(text)) {
      const rest = words.slice(at + 1);
      return { program: text, words: isFed ? [...rest, FROM_INPUT] : rest };
    }
    const isOfWrapper = isWrapped && (isFlag(text) || isFlag(words[at - 1]?.text) || NUMBER.test(text));
    if (WRAPPERS.has(text)) isWrapped = true;
    else if (!isOfWrapper && !BEFORE_A_COMMAND.test(text)) return undefined;
    if (text === 'xargs') isFed = true;
  }
  return undefined;
}

function isFlag(text = ''): boolean {
  return text.startsWith('-');
}

/** `xargs` adds what it reads. */
const FROM_INPUT: ShellWord = { text: '', open: true };
