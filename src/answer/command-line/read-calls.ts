import { type Call, findCall } from '../../knowledge/oracle/find-call.ts';
import { readShell } from '../../knowledge/oracle/read-shell.ts';
import type { ShellCommand, ShellWord } from '../../knowledge/oracle/shell-word.ts';

/** What a script calls. */
export interface Calls {
  /** The calls of docker and kubectl, in the order they begin. */
  readonly calls: readonly Call[];
  /** Names of the other programs, each once. */
  readonly others: readonly string[];
}

/** What people type for the programs: `k` is kubectl nearly everywhere, `docker-compose` is the old compose. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  k: ['kubectl'],
  'docker-compose': ['docker', 'compose'],
};

/** Reads a script into calls, those inside pipes and substitutions included. Never throws. */
export function readCalls(script: string): Calls {
  const calls: Call[] = [];
  const others = new Set<string>();
  for (const command of readShell(script)) {
    const call = findCall(command) ?? findCall(unfold(command));
    const program = call === undefined ? programOf(command) : undefined;
    if (call !== undefined) calls.push(call);
    if (program !== undefined) others.add(program);
  }
  return { calls, others: [...others] };
}

/** Writes the first short form out. */
function unfold({ words, line }: ShellCommand): ShellCommand {
  const at = words.findIndex(({ text }) => Object.hasOwn(SHORT_FORMS, text));
  const long = (SHORT_FORMS[words[at]?.text ?? ''] ?? []).map((text): ShellWord => ({ text, open: false }));
  return at === -1
    ? { words, line }
    : { words: [...words.slice(0, at), ...long, ...words.slice(at + 1)], line };
}

/** The shell's own words begin no program: `do`, `FOO=bar`. */
const OWN =
  /^(?:[A-Za-z_]\w*=.*|if|then|else|elif|fi|for|while|until|do|done|in|case|esac|[{}!]|\[\[?|true|false|exit)$/s;
const NAME = /^[\w./-]{1,40}$/;

function programOf({ words }: ShellCommand): string | undefined {
  const first = words.find(({ text }) => text !== 'sudo' && text !== 'xargs' && !OWN.test(text))?.text;
  return first !== undefined && NAME.test(first) ? first : undefined;
}
