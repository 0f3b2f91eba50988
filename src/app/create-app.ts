import { App, AuthorizationError, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Logger } from 'pino';
import { register, type SlackSurface } from '../slack/register.ts';
import { createBoltLogger } from './bolt-logger.ts';
import type { SlackConfig } from './config.ts';
import { type Health, healthRoutes } from './health.ts';

/** Slack sends a few kilobytes; Bolt would read four megabytes of anything before it checks the signature. In bytes. */
const BODY_LIMIT = 1_000_000;

/** Milliseconds without a pong until a socket counts as lost. */
const PONG_PATIENCE = 3_000;

/** What an app is made of. */
export interface AppParts {
  readonly surface: SlackSurface;
  readonly slackApiUrl?: string | undefined;
  readonly logger: Logger;
}

/** Makes the app and the receiver for Slack's requests over HTTP. Call `init()` on the app when Slack can be reached. */
export function createHttpApp(
  { botToken, signingSecret }: Extract<SlackConfig, { kind: 'http' }>,
  parts: AppParts,
  health: () => Health,
): { app: App; receiver: HTTPReceiver } {
  const receiver = new HTTPReceiver({
    signingSecret,
    bodyLimit: BODY_LIMIT,
    customRoutes: healthRoutes(health),
    logger: createBoltLogger(parts.logger),
    // Only a request that nobody could be asked about comes here: Slack shall bring it again.
    processEventErrorHandler: async ({ response }) => {
      if (!response.headersSent) response.writeHead(503).end();
      return true;
    },
  });
  return { app: createApp(botToken, receiver, parts), receiver };
}

/**
 * Makes the app and the receiver for a socket. The receiver's own reconnecting is off: it gives up for good when Slack
 * cannot be reached for a moment, and stopping it in the middle rejects with `undefined`. `keep-connected.ts` does it.
 */
export function createSocketApp(
  { botToken, appToken }: Extract<SlackConfig, { kind: 'socket' }>,
  parts: AppParts,
): { app: App; receiver: SocketModeReceiver } {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    clientPingTimeout: PONG_PATIENCE,
    logger: createBoltLogger(parts.logger),
    installerOptions: { clientOptions: clientOptions(parts) },
  });
  return { app: createApp(botToken, receiver, parts), receiver };
}

function createApp(botToken: string, receiver: Receiver, parts: AppParts): App {
  const app = new App({
    token: botToken,
    receiver,
    // Otherwise the constructor asks Slack about the token, and a refusal ends the process with no word of why.
    deferInitialization: true,
    extendedErrorHandler: true,
    convoStore: false,
    logger: createBoltLogger(parts.logger),
    clientOptions: clientOptions(parts),
  });
  register(app, parts.surface);
  // Errors of listeners end in `on-error.ts`; here end those of Bolt itself.
  app.error(async ({ error }: { error: Error }) => {
    parts.logger.error({ err: error }, 'a request could not be dispatched');
    if (error instanceof AuthorizationError) throw error;
  });
  return app;
}

/**
 * Made anew for each client: Bolt writes into the object it is given. No `headers`: the first client's Authorization
 * would stay in them for all others. Without `retryConfig` and `timeout` a call may take half an hour.
 */
function clientOptions({ slackApiUrl }: Pick<AppParts, 'slackApiUrl'>): WebClientOptions {
  return {
    timeout: 10_000,
    retryConfig: { retries: 2, minTimeout: 300, maxTimeout: 2_000 },
    ...(slackApiUrl !== undefined && { slackApiUrl }),
  };
}
