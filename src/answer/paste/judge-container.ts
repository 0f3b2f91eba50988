import { endState, isRestless, restless, statusState } from './name-states.ts';
import type { Trouble } from './sighting.ts';

/** How a container is or last was, as far as a paste tells; empty where it does not. */
export interface Phase {
  state: string;
  reason: string;
  exitCode: string;
}

/** One container of a Pod, gathered line by line. */
export interface Container {
  name: string;
  isInit: boolean;
  readonly now: Phase;
  readonly last: Phase;
  /** `true`, `false`, or empty. */
  ready: string;
  restarts: number;
  /** The line that told most, counted from 0. */
  line: number;
}

/** Begins a container of which nothing is known yet. */
export function openContainer(name: string, isInit: boolean, line: number): Container {
  return { name, isInit, now: openPhase(), last: openPhase(), ready: '', restarts: 0, line };
}

function openPhase(): Phase {
  return { state: '', reason: '', exitCode: '' };
}

/** Waiting for others is no trouble of a container's own. */
const PATIENT = new Set(['', 'PodInitializing']);

/** What is wrong with a container: how it is now, and how it last ended. Empty where all is well. */
export function judgeContainer({ isInit, now, last, restarts }: Container): readonly Trouble[] {
  const prefix = isInit ? 'Init:' : '';
  const state = now.state.toLowerCase();
  const isWaiting = state === 'waiting' && !PATIENT.has(now.reason);
  const troubles = [
    endState(last.reason, last.exitCode, prefix),
    isWaiting ? statusState(prefix + now.reason) : undefined,
    state === 'terminated' ? endState(now.reason, now.exitCode, prefix) : undefined,
  ].filter((trouble) => trouble !== undefined);
  if (troubles.length > 0) return troubles;
  return isRestless(restarts, '') ? [restless()] : [];
}
