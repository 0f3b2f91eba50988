import type { CallFault } from '../../knowledge/oracle/call-fault.ts';
import type { Call } from '../../knowledge/oracle/find-call.ts';
import { findMeant } from './find-meant.ts';
import { suggestFlag } from './suggest.ts';

/**
 * What is wrong with a call: what its program refuses, and what it takes for something else. `one-dash`: `-namespace` is
 * `-n` with the value `amespace`. `late-flag`: behind the image, `-d` goes to the command in the container.
 */
export type LineFault =
  | CallFault
  | { readonly kind: 'one-dash'; readonly of: string; readonly flag: string }
  | { readonly kind: 'late-flag'; readonly of: string; readonly flag: string };

/** Long flags with one dash, which are read as short ones. */
export function findOneDash(call: Call): LineFault[] {
  const meant = findMeant(call);
  if (meant === undefined) return [];
  const { of, commands, read } = meant;
  return call.words.flatMap((word): LineFault[] => {
    const flag = word.text.split('=')[0] ?? '';
    const isLong = /^-[a-z][a-z-]+$/.test(flag) && !read.words.includes(word);
    return isLong && suggestFlag(flag, commands) !== undefined ? [{ kind: 'one-dash', of, flag }] : [];
  });
}

/** Docker stops reading flags at the image or the container; what looks like one behind it was put in the wrong place. */
export function findLateFlag(call: Call): LineFault[] {
  const meant = findMeant(call);
  const [first, next] = meant?.read.words ?? [];
  const flag = next?.text.split('=')[0] ?? '';
  if (meant === undefined || first === undefined || call.program !== 'docker') return [];
  const isFlag = meant.commands.some(({ flags }) => flags.has(flag) || flags.has(flag.slice(0, 2)));
  return flag.startsWith('-') && isFlag ? [{ kind: 'late-flag', of: meant.of, flag }] : [];
}
