import type { CliCommand } from '../../knowledge/oracle/cli-command.ts';
import type { Call } from '../../knowledge/oracle/find-call.ts';
import { judgeCall } from '../../knowledge/oracle/judge-call.ts';
import type { ShellWord } from '../../knowledge/oracle/shell-word.ts';
import { findMeant } from './find-meant.ts';
import { findLateFlag, findOneDash, type LineFault } from './find-slips.ts';
import { isType, suggestCommand, suggestFlag, suggestType } from './suggest.ts';

/** Something that is wrong, and what was meant where that can be told. */
export interface Refusal {
  readonly fault: LineFault;
  readonly remedy?: Remedy;
}

/** A word of the line, and what takes its place. */
export interface Remedy {
  readonly from: string;
  readonly to: string;
}

/** A call with all that can be put right put right. */
export interface CorrectedCall {
  readonly call: Call;
  readonly refusals: readonly Refusal[];
}

/** So many slips of one call are put right. */
const MOST_REMEDIES = 5;

/** Puts right what a program would refuse, one slip after the other: behind a wrong command nothing can be judged. */
export function correctCall(typed: Call): CorrectedCall {
  const refusals: Refusal[] = [];
  let call = typed;
  for (;;) {
    const faults = [...findOneDash(call), ...judgeCall(call)];
    const found = faults.map((fault) => ({ fault, remedy: findRemedy(fault, call) }));
    const first = found.find(({ remedy }) => remedy !== undefined);
    if (first?.remedy === undefined || refusals.length >= MOST_REMEDIES) {
      const left = [...faults, ...findLateFlag(call)];
      return { call, refusals: [...refusals, ...left.map((fault) => ({ fault }))] };
    }
    refusals.push({ fault: first.fault, remedy: first.remedy });
    call = apply(first.remedy, call);
  }
}

function findRemedy(fault: LineFault, call: Call): Remedy | undefined {
  const meant = findMeant(call);
  const [command] = meant?.commands ?? [];
  if (meant === undefined || command === undefined) return undefined;
  switch (fault.kind) {
    case 'unknown-command': {
      const name = suggestCommand(fault.of, fault.word, command);
      if (name !== undefined) return { from: fault.word, to: name };
      // "kubectl pods -A" lacks its verb, and only one is meant so.
      return fault.of === 'kubectl' && isType(fault.word)
        ? { from: fault.word, to: `get ${fault.word}` }
        : undefined;
    }
    case 'one-dash':
    case 'unknown-flag':
      return remedyFlag(fault.flag, call, meant.commands);
    case 'unknown-type': {
      const type = suggestType(fault.type);
      const word = call.words.find(({ text }) => text.split(/[,/]/).includes(fault.type))?.text;
      return type === undefined || word === undefined
        ? undefined
        : { from: word, to: word.replace(fault.type, type) };
    }
    case 'no-dashes': {
      const inner = meant.read.words[1]?.text ?? '';
      return /^[\w./-]+$/.test(inner) ? { from: inner, to: `-- ${inner}` } : undefined;
    }
    case 'late-flag':
    case 'removed-command':
    case 'half-command':
    case 'dropped-flag':
    case 'flag-without-value':
    case 'switch-with-value':
    case 'argument-count':
    case 'removed-type':
    case 'no-inner-command':
      return undefined;
    default:
      return fault satisfies never;
  }
}

/** The fault names one letter of `-rm`; the word tells what was meant. */
function remedyFlag(flag: string, { words }: Call, commands: readonly CliCommand[]): Remedy | undefined {
  const word = words.find(({ text }) => text.split('=')[0] === flag || isCluster(text, flag))?.text;
  const written = word?.split('=')[0];
  const meant = written === undefined ? undefined : suggestFlag(written, commands);
  return word === undefined || written === undefined || meant === undefined
    ? undefined
    : { from: word, to: word.replace(written, meant) };
}

function isCluster(text: string, flag: string): boolean {
  return /^-[^-]/.test(text) && /^-[^-]$/.test(flag) && text.includes(flag.slice(1));
}

function apply({ from, to }: Remedy, { program, words }: Call): Call {
  const at = words.findIndex(({ text }) => text === from);
  const put = to.split(' ').map((text): ShellWord => ({ text, open: false }));
  return { program, words: at === -1 ? words : [...words.slice(0, at), ...put, ...words.slice(at + 1)] };
}
