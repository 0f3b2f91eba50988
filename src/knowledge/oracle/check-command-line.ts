import { type CallFault, sayCallFault } from './call-fault.ts';
import { findCall } from './find-call.ts';
import { judgeCall } from './judge-call.ts';
import { readShell } from './read-shell.ts';

/** A fault of a call, with the line of its command, from 0. */
export interface PlacedFault {
  readonly fault: CallFault;
  readonly line: number;
}

/**
 * Says what docker or kubectl would refuse in a line of the shell: unknown commands and flags, values and arguments that
 * are missing or too many. Every part of a pipe is looked at, and calls of other programs are passed by. Never throws.
 */
export function checkCommandLine(line: string): string[] {
  return findCallFaults(line).map(({ fault }) => sayCallFault(fault));
}

/** Does what {@link checkCommandLine} does for a script of many lines, and tells which line each fault stands on. */
export function findCallFaults(script: string): PlacedFault[] {
  return readShell(script).flatMap((command) => {
    const call = findCall(command);
    return call === undefined ? [] : judgeCall(call).map((fault) => ({ fault, line: command.line }));
  });
}
