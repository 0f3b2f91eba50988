/** Runs a task for whoever asks, patiently and one at a time. */
export interface Reloader {
  /** Asks for a run. */
  readonly ask: () => void;
  /** Ends it: no run begins any more, and one that is under way is waited for. */
  readonly close: () => Promise<void>;
}

/**
 * Runs `task` once `delay` milliseconds have passed without another asking. Never twice at once: who asks while it runs
 * gets one more run afterwards. The task is told how to find out that it is no longer wanted, and must not reject.
 */
export function createReloader(delay: number, task: (isClosed: () => boolean) => Promise<void>): Reloader {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let closed = false;

  const run = async () => {
    await task(() => closed);
    running = undefined;
    if (again) ask();
  };
  const ask = () => {
    again = running !== undefined;
    if (again || closed) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = run();
    }, delay);
  };
  const close = async () => {
    closed = true;
    clearTimeout(timer);
    await running;
  };
  return { ask, close };
}
