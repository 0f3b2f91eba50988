import { setTimeout } from 'node:timers/promises';

/** Pauses between attempts, in milliseconds: doubled from the first to the longest. */
const PAUSE = { first: 1_000, longest: 30_000 } as const;

/** How to keep trying. */
export interface Persistence {
  /** Ends the trying, also in the middle of a pause. */
  readonly signal: AbortSignal;
  /** Whether trying again is of no use. */
  readonly isFinal: (error: unknown) => boolean;
  readonly onFailure: (error: unknown, nextInMilliseconds: number) => void;
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Attempts something until it works. `undefined` once the signal says to stop.
 * @throws what the attempt threw, where that is final
 */
export async function persist<Result>(
  attempt: () => Promise<Result>,
  { signal, isFinal, onFailure, pause = wait }: Persistence,
): Promise<Result | undefined> {
  for (let milliseconds: number = PAUSE.first; !signal.aborted; milliseconds *= 2) {
    try {
      return await attempt();
    } catch (error) {
      if (signal.aborted) break;
      if (isFinal(error)) throw error;
      const next = Math.min(milliseconds, PAUSE.longest);
      onFailure(error, next);
      await pause(next, signal);
    }
  }
  return undefined;
}

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
