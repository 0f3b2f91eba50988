import { createServer, type Server } from 'node:http';
import type { App, SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import type { WorkTracker } from '../slack/track-work.ts';
import { answerHealth, type Health } from './health.ts';
import { keepConnected } from './keep-connected.ts';
import { type Persistence, persist } from './persist.ts';
import type { Service } from './serve-http.ts';
import { explainRefusal } from './token-refusals.ts';
import { within } from './within.ts';

/** What serving over a socket needs. */
interface SocketServing {
  readonly app: App;
  readonly receiver: SocketModeReceiver;
  readonly work: Pick<WorkTracker, 'idle'>;
  readonly host: string;
  readonly port: number;
  readonly logger: Logger;
  readonly health: () => Health;
  readonly onConnected: () => void;
  readonly onLost: () => void;
  /** Hears of what cannot be mended by waiting, in a sentence. */
  readonly onFatal: (sentence: string) => void;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/** Connects to Slack by a socket and stays connected; goes on trying for as long as Slack cannot be reached. */
export function serveSocket(serving: SocketServing): Service {
  const { receiver, work } = serving;
  const stopping = new AbortController();
  const probes = serveProbes(serving);
  void connect(serving, stopping.signal);
  return {
    async stop(seconds) {
      stopping.abort();
      probes.close();
      // Resolves before the socket is closed, and Slack takes its time to say goodbye; neither matters any more.
      await receiver.stop();
      await within(seconds * 1000, work.idle(), undefined);
      probes.closeAllConnections();
    },
  };
}

async function connect({ app, receiver, ...serving }: SocketServing, signal: AbortSignal): Promise<void> {
  const { logger, onFatal } = serving;
  const trying = (token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN'): Persistence => ({
    signal,
    isFinal: (error) => explainRefusal(error, token) !== undefined,
    onFailure: (error, next) => logger.warn({ err: error, next }, 'Slack cannot be reached; trying again'),
  });
  let token: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN' = 'SLACK_BOT_TOKEN';
  try {
    await persist(() => app.init(), trying(token));
    token = 'SLACK_APP_TOKEN';
    await keepConnected(receiver.client, { ...serving, ...trying(token) });
  } catch (error) {
    onFatal(explainRefusal(error, token) ?? String(error));
  }
}

/** A cluster's probes come over HTTP even if Slack does not. Nobody needs them on a laptop, where the port may be taken. */
function serveProbes({ host, port, health, logger }: SocketServing): Server {
  const server = createServer((request, response) => answerHealth(request, response, health));
  server.on('error', (error) => {
    logger.warn(
      { err: error, host, port },
      'probes are not answered; set HOST and PORT to an address that is free',
    );
  });
  server.on('listening', () => {
    const address = server.address();
    logger.info({ host, port: typeof address === 'object' ? address?.port : port }, 'answering probes');
  });
  return server.listen({ host, port });
}
