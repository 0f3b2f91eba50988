import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type Connecting, keepConnected } from '../../src/app/keep-connected.ts';
import { type Persistence, persist } from '../../src/app/persist.ts';

/** Trying without waiting, with everything that happens written down. */
function createTrying(overrides: Partial<Persistence> = {}) {
  const stopping = new AbortController();
  const pauses: number[] = [];
  const trying: Persistence = {
    signal: stopping.signal,
    isFinal: (error) => error instanceof RangeError,
    onFailure: () => undefined,
    pause: async (milliseconds) => void pauses.push(milliseconds),
    ...overrides,
  };
  return { stopping, pauses, trying };
}

/** An attempt that fails so many times and then works. */
function failing(times: number, error: unknown = new Error('not yet')) {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw error;
    return '연결됨';
  };
}

describe('trying until it works', () => {
  it('waits twice as long each time, up to half a minute', async () => {
    const { pauses, trying } = createTrying();
    expect(await persist(failing(7), trying)).toBe('연결됨');
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('hands on at once what will never work', async () => {
    const { pauses, trying } = createTrying();
    await expect(persist(failing(1, new RangeError('revoked')), trying)).rejects.toThrow('revoked');
    expect(pauses).toEqual([]);
  });

  it('ends when it is told, and says nothing of the last failure', async () => {
    const failures: unknown[] = [];
    const { stopping, trying } = createTrying({ onFailure: (error) => void failures.push(error) });
    const attempt = async () => {
      stopping.abort();
      throw undefined;
    };
    expect(await persist(attempt, trying)).toBeUndefined();
    expect(failures).toEqual([]);
  });

  it('ends in the middle of a pause', async () => {
    const stopping = new AbortController();
    const { trying } = createTrying({ signal: stopping.signal, onFailure: () => stopping.abort() });
    const { pause: _, ...patient } = trying;
    expect(await persist(failing(9), patient)).toBeUndefined();
  });
});

/** A socket that does what it is told, and a clock that goes on by a minute with each connection. */
function createSocket(outcomes: readonly ('open' | 'brief' | 'refused')[]) {
  const { stopping, pauses, trying } = createTrying();
  const events: string[] = [];
  const emitter = new EventEmitter();
  const left = [...outcomes];
  let time = 0;
  const client = {
    async start() {
      const outcome = left.shift();
      if (outcome === undefined) stopping.abort();
      if (outcome !== 'open' && outcome !== 'brief') throw undefined;
      queueMicrotask(() => setImmediate(() => closeAfter(outcome === 'open' ? 60_000 : 1)));
    },
    once: (event: 'disconnected', listener: () => void) => emitter.once(event, listener),
  };
  const closeAfter = (milliseconds: number) => {
    time += milliseconds;
    emitter.emit('disconnected');
  };
  const connecting: Connecting = {
    ...trying,
    now: () => time,
    onConnected: () => void events.push('connected'),
    onLost: () => void events.push('lost'),
    onFailure: () => void events.push('failed'),
  };
  return { client, connecting, events, pauses };
}

describe('a socket', () => {
  it('is opened again at once when it is closed', async () => {
    const { client, connecting, events, pauses } = createSocket(['open', 'open']);
    await keepConnected(client, connecting);
    expect(events).toEqual(['connected', 'lost', 'connected', 'lost']);
    expect(pauses).toEqual([]);
  });

  it('is tried again after a pause when it cannot be opened', async () => {
    const { client, connecting, events, pauses } = createSocket(['refused', 'refused', 'open']);
    await keepConnected(client, connecting);
    expect(events).toEqual(['failed', 'failed', 'connected', 'lost']);
    expect(pauses).toEqual([1_000, 2_000]);
  });

  it('is not opened in a circle when it is closed as soon as it is open', async () => {
    const { client, connecting, events, pauses } = createSocket(['brief', 'brief']);
    await keepConnected(client, connecting);
    expect(events).toEqual(['connected', 'lost', 'failed', 'connected', 'lost', 'failed']);
    expect(pauses).toEqual([1_000, 2_000]);
  });
});
