import type { App, HTTPReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { WorkTracker } from '../slack/track-work.ts';
import { persist } from './persist.ts';
import { explainRefusal } from './token-refusals.ts';
import { within } from './within.ts';

/** Milliseconds for requests that are still on their way in; one that Bolt refused for its size never gets any further. */
const LAST_REQUESTS = 500;

/** Something that runs until it is stopped. */
export interface Service {
  /** Takes nothing new, waits so many seconds for what is being answered, and ends. */
  readonly stop: (seconds: number) => Promise<void>;
}

/** What serving over HTTP needs. */
interface HttpServing {
  readonly app: App;
  readonly receiver: HTTPReceiver;
  readonly work: Pick<WorkTracker, 'idle'>;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  /** Slack has accepted the bot's token: from now on there is somebody to answer. */
  readonly onReached: () => void;
  /** Hears of what cannot be mended by waiting, in a sentence. */
  readonly onFatal: (sentence: string) => void;
}

/**
 * Listens for Slack's requests, at once: Slack's side may be down for a while, and the probes of a cluster ask early.
 * @throws what the system says when the address cannot be listened on
 */
export async function serveHttp(serving: HttpServing): Promise<Service> {
  const { app, receiver, work, host, port, logger } = serving;
  const server = await receiver.start({ host, port });
  const address = server.address();
  logger.info(
    { host, port: typeof address === 'object' ? address?.port : port },
    'listening for Slack over HTTP',
  );
  const stopping = new AbortController();
  void verifyToken(app, serving, stopping.signal);
  return {
    async stop(seconds) {
      stopping.abort();
      // Slack keeps its connections open; those that fall idle from now on shall close at once.
      server.keepAliveTimeout = 1;
      const closed = receiver.stop();
      server.closeIdleConnections();
      await within(LAST_REQUESTS, closed, undefined);
      // An event's request is over before its answer is posted, so open requests tell nothing of open work.
      await within(seconds * 1000, work.idle(), undefined);
      server.closeAllConnections();
    },
  };
}

/** Until Slack has told who the bot is, its events are answered with 503, and Slack brings them again. */
async function verifyToken(
  app: App,
  { logger, onReached, onFatal }: HttpServing,
  signal: AbortSignal,
): Promise<void> {
  try {
    await persist(() => app.init(), {
      signal,
      isFinal: (error) => explainRefusal(error, 'SLACK_BOT_TOKEN') !== undefined,
      onFailure: (error, next) => logger.warn({ err: error, next }, 'Slack cannot be reached; trying again'),
    });
    if (!signal.aborted) onReached();
  } catch (error) {
    onFatal(explainRefusal(error, 'SLACK_BOT_TOKEN') ?? String(error));
  }
}
