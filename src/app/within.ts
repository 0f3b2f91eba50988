import { setTimeout } from 'node:timers/promises';

/** The result of work if it comes within so many milliseconds, else `otherwise`. The work itself goes on. */
export async function within<Result, Otherwise>(
  milliseconds: number,
  work: Promise<Result>,
  otherwise: Otherwise,
): Promise<Result | Otherwise> {
  const timer = new AbortController();
  try {
    return await Promise.race([
      work,
      setTimeout(milliseconds, otherwise, { signal: timer.signal, ref: false }),
    ]);
  } finally {
    timer.abort();
  }
}
