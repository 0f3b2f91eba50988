import type { Language } from '../knowledge/entry.ts';
import { createExpiringMap } from './expiring-map.ts';
import { type Conversation, type Member, REMEMBERED, type Store } from './store.ts';

/** So many of each kind are kept, a few megabytes at most; the oldest go first. */
const CAPACITY = 20_000;

/** A store that lasts as long as the process and knows nothing of other replicas. `now` is in milliseconds. */
export function createMemoryStore(now: () => number, capacity: number = CAPACITY): Store {
  const claims = createExpiringMap<true>(capacity, now);
  const preferences = createExpiringMap<Language>(capacity, now);
  const subjects = createExpiringMap<string>(capacity, now);
  return {
    async claim(key, leaseSeconds) {
      if (claims.get(key) === true) return false;
      claims.set(key, true, leaseSeconds);
      return true;
    },
    async done(key) {
      claims.set(key, true, REMEMBERED.done);
    },
    async preference(member) {
      return preferences.get(memberKey(member));
    },
    async setPreference(member, language) {
      if (language === undefined) preferences.delete(memberKey(member));
      else preferences.set(memberKey(member), language, Number.POSITIVE_INFINITY);
    },
    async subject(conversation) {
      return subjects.get(conversationKey(conversation));
    },
    async setSubject(conversation, entryId) {
      subjects.set(conversationKey(conversation), entryId, REMEMBERED.subject);
    },
  };
}

function memberKey({ team, user }: Member): string {
  return JSON.stringify([team, user]);
}

function conversationKey({ team, channel, thread }: Conversation): string {
  return JSON.stringify([team, channel, thread]);
}
