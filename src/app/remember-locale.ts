import type { Language } from '../knowledge/entry.ts';
import type { FindLocale } from '../slack/ask.ts';
import { explainFailure } from '../slack/known-failures.ts';
import type { Log } from '../slack/log.ts';
import { lookUpLocale } from '../slack/look-up-locale.ts';
import { createExpiringMap } from '../store/expiring-map.ts';
import { within } from './within.ts';

/** Half a second is what a person hardly notices; a slash command has three in all. In milliseconds. */
const PATIENCE = 500;

/** People change the language of their Slack about never; after a failure it is worth asking again sooner. In seconds. */
const KEPT = { known: 24 * 60 * 60, failed: 5 * 60 } as const;

/** So many people are remembered; a large workspace has some thousands of active ones. */
const CAPACITY = 10_000;

/** Looks a person's locale up once a day, within half a second or not at all. An answer that comes late is kept for the next time. */
export function createLocaleFinder(log: Log, now: () => number, patience: number = PATIENCE): FindLocale {
  const known = createExpiringMap<{ readonly language: Language | undefined }>(CAPACITY, now);
  return async (client, { team, user }) => {
    const key = JSON.stringify([team, user]);
    const kept = known.get(key);
    if (kept !== undefined) return kept.language;
    const lookUp = lookUpLocale(client, user).then(
      (language) => {
        known.set(key, { language }, KEPT.known);
        return language;
      },
      (error: unknown) => {
        known.set(key, { language: undefined }, KEPT.failed);
        log.warn({ err: error, ...explainFailure(error) }, 'the locale of a person could not be looked up');
        return undefined;
      },
    );
    return within(patience, lookUp, undefined);
  };
}
