import { describe, expect, it } from 'vitest';
import { createReloader } from '../../src/knowledge/create-reloader.ts';

/** A task whose runs end when the test says so. */
function createTask() {
  const ends: (() => void)[] = [];
  const starts: (() => void)[] = [];
  let runs = 0;
  let running = 0;
  let most = 0;
  return {
    async task() {
      runs += 1;
      running += 1;
      most = Math.max(most, running);
      starts.shift()?.();
      await new Promise<void>((resolve) => ends.push(resolve));
      running -= 1;
    },
    nextStart: () => new Promise<void>((resolve) => starts.push(resolve)),
    end: () => ends.shift()?.(),
    counts: () => ({ runs, most }),
  };
}

describe('createReloader', () => {
  it('runs once for many who ask in a row', async () => {
    const { task, nextStart, end, counts } = createTask();
    const { ask, close } = createReloader(0, task);
    const start = nextStart();
    ask();
    ask();
    ask();
    await start;
    end();
    await close();
    expect(counts()).toEqual({ runs: 1, most: 1 });
  });

  it('runs once more, afterwards, for all who ask while it runs', async () => {
    const { task, nextStart, end, counts } = createTask();
    const { ask, close } = createReloader(0, task);
    const first = nextStart();
    ask();
    await first;
    ask();
    ask();
    const second = nextStart();
    end();
    await second;
    end();
    await close();
    expect(counts()).toEqual({ runs: 2, most: 1 });
  });

  it('begins no run once it is closed, and waits for the one under way', async () => {
    const { task, nextStart, end, counts } = createTask();
    const { ask, close } = createReloader(0, task);
    const first = nextStart();
    ask();
    await first;
    ask();
    const closing = close();
    ask();
    end();
    await closing;
    expect(counts()).toEqual({ runs: 1, most: 1 });
  });

  it('tells a run whether it is still wanted', async () => {
    const told: boolean[] = [];
    let start = () => {};
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { ask, close } = createReloader(0, async (isClosed) => {
      told.push(isClosed());
      start();
      await ended;
      told.push(isClosed());
    });
    ask();
    await started;
    const closing = close();
    end();
    await closing;
    expect(told).toEqual([false, true]);
  });
});
