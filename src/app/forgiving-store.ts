import type { Log } from '../slack/log.ts';
import type { Store } from '../store/store.ts';
import { within } from './within.ts';

/** Longer than this, in milliseconds, an answer does not wait for the store. */
const PATIENCE = 200;

/**
 * A store that nobody waits for: what fails or takes too long is answered as if nothing were known, and logged. A claim
 * that cannot be decided is granted, since an answer too many is better than none.
 */
export function createForgivingStore(store: Store, log: Log, patience: number = PATIENCE): Store {
  const forgive = async <Result>(what: string, work: Promise<Result>, otherwise: Result): Promise<Result> => {
    const settled = work.then(
      (result) => ({ result }),
      (error: unknown) => {
        log.warn({ err: error, what }, 'the store failed; answering without it');
        return { result: otherwise };
      },
    );
    const inTime = await within(patience, settled, undefined);
    if (inTime !== undefined) return inTime.result;
    log.warn({ what }, 'the store is slow; answering without it');
    return otherwise;
  };
  return {
    claim: (key, leaseSeconds) => forgive('claim', store.claim(key, leaseSeconds), true),
    done: (key) => forgive('done', store.done(key), undefined),
    preference: (member) => forgive('preference', store.preference(member), undefined),
    setPreference: (member, language) =>
      forgive('setPreference', store.setPreference(member, language), undefined),
    subject: (conversation) => forgive('subject', store.subject(conversation), undefined),
    setSubject: (conversation, entryId) =>
      forgive('setSubject', store.setSubject(conversation, entryId), undefined),
  };
}
