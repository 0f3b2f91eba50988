import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/store/memory-store.ts';
import { REMEMBERED } from '../../src/store/store.ts';

const MINJI = { team: 'T1', user: 'U1MINJI' };
const THREAD = { team: 'T1', channel: 'C1OPS', thread: '1790000000.000001' };

/** A clock that is moved by hand, in seconds. */
function createClock() {
  let seconds = 0;
  return {
    now: () => seconds * 1000,
    wait(more: number) {
      seconds += more;
    },
  };
}

describe('a claim', () => {
  it('is granted to one who asks', async () => {
    const store = createMemoryStore(() => 0);
    const answers = await Promise.all([
      store.claim('post', 45),
      store.claim('post', 45),
      store.claim('other', 45),
    ]);
    expect(answers).toEqual([true, false, true]);
  });

  it('lapses, so that another answers what a crash left behind', async () => {
    const clock = createClock();
    const store = createMemoryStore(clock.now);
    await store.claim('post', 45);
    clock.wait(44);
    expect(await store.claim('post', 45)).toBe(false);
    clock.wait(1);
    expect(await store.claim('post', 45)).toBe(true);
  });

  it("that is done outlives Slack's last retry", async () => {
    const clock = createClock();
    const store = createMemoryStore(clock.now);
    await store.claim('post', 45);
    await store.done('post');
    clock.wait(REMEMBERED.done - 1);
    expect(await store.claim('post', 45)).toBe(false);
  });
});

describe('a preference', () => {
  it("is a person's own, until it is forgotten", async () => {
    const store = createMemoryStore(() => 0);
    await store.setPreference(MINJI, 'ko');
    expect(await store.preference(MINJI)).toBe('ko');
    expect(await store.preference({ ...MINJI, team: 'T2' })).toBeUndefined();
    await store.setPreference(MINJI, undefined);
    expect(await store.preference(MINJI)).toBeUndefined();
  });
});

describe('what a conversation is about', () => {
  it('is remembered for a week', async () => {
    const clock = createClock();
    const store = createMemoryStore(clock.now);
    await store.setSubject(THREAD, 'oom-killed');
    clock.wait(REMEMBERED.subject - 1);
    expect(await store.subject(THREAD)).toBe('oom-killed');
    expect(await store.subject({ ...THREAD, thread: '' })).toBeUndefined();
    clock.wait(1);
    expect(await store.subject(THREAD)).toBeUndefined();
  });

  it('takes no more room than it is given: the oldest goes first', async () => {
    const store = createMemoryStore(() => 0, 2);
    const threads = ['1', '2', '3'].map((thread) => ({ ...THREAD, thread }));
    for (const thread of threads) await store.setSubject(thread, 'pod');
    expect(await Promise.all(threads.map(store.subject))).toEqual([undefined, 'pod', 'pod']);
  });
});
