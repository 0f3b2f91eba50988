import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';

/** Knows what is being answered at the moment. */
export interface WorkTracker {
  readonly middleware: Middleware<AnyMiddlewareArgs>;
  /** Resolves as soon as nothing is being answered. */
  readonly idle: () => Promise<void>;
}

/**
 * Counts requests from their arrival to the end of their listeners. Bolt's `stop()` does not wait for listeners, since
 * an event's HTTP request is over long before its answer is posted.
 */
export function createWorkTracker(): WorkTracker {
  const inFlight = new Set<Promise<void>>();
  return {
    async middleware({ next }) {
      const work = next().finally(() => inFlight.delete(work));
      inFlight.add(work);
      await work;
    },
    async idle() {
      while (inFlight.size > 0) await Promise.allSettled(inFlight);
    },
  };
}
