import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { SlackSurface } from '../slack/register.ts';
import { createWorkTracker } from '../slack/track-work.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Config, SlackConfig } from './config.ts';
import { createHttpApp, createSocketApp } from './create-app.ts';
import { createForgivingStore } from './forgiving-store.ts';
import type { Health } from './health.ts';
import type { LiveBrain } from './live-brain.ts';
import { createLocaleFinder } from './remember-locale.ts';
import { type Service, serveHttp } from './serve-http.ts';
import { serveSocket } from './serve-socket.ts';

/** What running the bot needs. */
interface BotParts {
  readonly config: Config;
  readonly slack: Exclude<SlackConfig, { kind: 'none' }>;
  readonly live: Pick<LiveBrain, 'brain' | 'entries'>;
  readonly logger: Logger;
  /** Hears of what cannot be mended by waiting, in a sentence. */
  readonly onFatal: (sentence: string) => void;
  /** A clock in milliseconds that is never set back. */
  readonly now: () => number;
}

/** Joins all the rooms into a bot that is connected to Slack, and keeps it so until it is stopped. */
export async function runBot({ config, slack, live, logger, onFatal, now }: BotParts): Promise<Service> {
  const store = createForgivingStore(createMemoryStore(now), logger);
  const work = createWorkTracker();
  const surface: SlackSurface = {
    brain: live.brain,
    house: { command: config.command, sourceUrl: config.sourceUrl },
    memory: store,
    claims: store,
    findLocale: createLocaleFinder(logger, now),
    defaultLanguage: config.defaultLanguage,
    answersOutsiders: config.answersOutsiders,
    work,
    log: logger,
    newReference: () => randomBytes(3).toString('hex'),
  };
  const parts = { surface, slackApiUrl: config.slackApiUrl, logger };
  const common = { work, host: config.host, port: config.port, logger, onFatal };
  let reach: Health['slack'] = slack.kind === 'socket' ? 'waiting' : 'unreached';
  const health = (): Health => ({ entries: live.entries(), slack: reach });
  if (slack.kind === 'http') {
    const onReached = () => {
      reach = 'live';
      logger.info('Slack knows the bot; it answers');
    };
    return serveHttp({ ...createHttpApp(slack, parts, health), ...common, onReached });
  }
  const onConnected = () => {
    reach = 'live';
    logger.info('connected to Slack; the bot answers');
  };
  const onLost = () => {
    reach = 'waiting';
    logger.info('the socket to Slack was closed');
  };
  return serveSocket({ ...createSocketApp(slack, parts), ...common, health, onConnected, onLost, now });
}
