import { describe, expect, it, vi } from 'vitest';
import { createForgivingStore } from '../../src/app/forgiving-store.ts';
import { within } from '../../src/app/within.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';

const MINJI = { team: 'T1', user: 'U1MINJI' };
const THREAD = { team: 'T1', channel: 'C1OPS', thread: '1' };

/** A store of which every call does the same. */
function storeOf(call: () => Promise<never>): Store {
  return { claim: call, done: call, preference: call, setPreference: call, subject: call, setSubject: call };
}

/** Work that never ends. */
const never = () => new Promise<never>(() => undefined);

describe('waiting', () => {
  it('gives the result of work that is in time', async () => {
    expect(await within(60_000, Promise.resolve('파드'), undefined)).toBe('파드');
  });

  it('gives up on work that is not', async () => {
    expect(await within(0, never(), 'late')).toBe('late');
  });

  it('hands on what the work throws', async () => {
    await expect(within(60_000, Promise.reject(new Error('broken')), undefined)).rejects.toThrow('broken');
  });
});

describe('a store', () => {
  it('that works is used', async () => {
    const log = { warn: vi.fn(), error: vi.fn() };
    const store = createForgivingStore(
      createMemoryStore(() => 0),
      log,
    );
    await store.setPreference(MINJI, 'ko');
    await store.setSubject(THREAD, 'pod');
    expect(await store.preference(MINJI)).toBe('ko');
    expect(await store.subject(THREAD)).toBe('pod');
    expect([await store.claim('post', 45), await store.claim('post', 45)]).toEqual([true, false]);
    expect(log.warn).not.toHaveBeenCalled();
  });

  it.each([
    [
      'fails',
      () => Promise.reject(new Error('the database is gone')),
      'the store failed; answering without it',
    ],
    ['hangs', never, 'the store is slow; answering without it'],
  ])('that %s does not keep anybody from an answer', async (_, call, sentence) => {
    const log = { warn: vi.fn(), error: vi.fn() };
    const store = createForgivingStore(storeOf(call), log, 0);
    expect(await store.claim('post', 45)).toBe(true);
    expect(await store.preference(MINJI)).toBeUndefined();
    expect(await store.subject(THREAD)).toBeUndefined();
    await store.done('post');
    await store.setPreference(MINJI, 'ko');
    await store.setSubject(THREAD, 'pod');
    expect(log.warn).toHaveBeenCalledTimes(6);
    expect(log.warn).toHaveBeenCalledWith(expect.objectContaining({ what: 'claim' }), sentence);
  });
});
