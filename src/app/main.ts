import { performance } from 'node:perf_hooks';
import closeWithGrace from 'close-with-grace';
import pino, { type Logger } from 'pino';
import { type Config, ConfigError, readConfig, type SlackConfig } from './config.ts';
import { createLiveBrain } from './live-brain.ts';
import { loadEnvFile } from './load-env-file.ts';
import { createLogger } from './logger.ts';
import { runBot } from './run-bot.ts';
import { runTerminal } from './run-terminal.ts';

/** What `npm start` says where there is no Slack to talk to, before the prompt. */
const HOW_TO_CONNECT =
  'Create an app from manifests/slack/ at https://api.slack.com/apps and set its tokens (README.md says how). Until then, ask here:';

/** Beyond the time to drain, the process gets this long to end by itself. In milliseconds. */
const SLACK_TIME = 2_000;

/** Never set back, unlike the time of day. */
const clock = (): number => performance.now();

await start();

async function start(): Promise<void> {
  try {
    loadEnvFile();
    const config = readConfig(process.env);
    if (config.slack.kind === 'none') await ask(config, config.slack.missing);
    else await serve(config, config.slack);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Standard output is for answers; what goes wrong with notes is logged beside it. */
async function ask(config: Config, missing: string): Promise<void> {
  const logger = createLogger(config.logLevel === 'info' ? 'warn' : config.logLevel, pino.destination(2));
  process.stderr.write(`${missing} ${HOW_TO_CONNECT}\n`);
  const live = await createLiveBrain(config.knowledgePaths, config.defaultLanguage, logger);
  await runTerminal(live.brain, process);
  await live.close();
}

async function serve(config: Config, slack: Exclude<SlackConfig, { kind: 'none' }>): Promise<void> {
  const logger = createLogger(config.logLevel, pino.destination(1));
  containRejections(logger);
  for (const remark of config.remarks) logger.warn(remark);
  const live = await createLiveBrain(config.knowledgePaths, config.defaultLanguage, logger);
  const die = (sentence: string): never => {
    logger.fatal(sentence);
    process.exit(1);
  };
  const service = await runBot({ config, slack, live, logger, onFatal: die, now: clock }).catch(
    (error: unknown) => die(explainStart(error, config)),
  );
  const delay = config.shutdownSeconds * 1000 + SLACK_TIME;
  closeWithGrace({ delay, logger: false, skip: ['unhandledRejection'] }, async ({ signal, err }) => {
    if (err !== undefined) logger.fatal({ err }, 'something broke; stopping');
    else logger.info({ signal }, 'stopping');
    await service.stop(config.shutdownSeconds);
    await live.close();
    logger.info('stopped');
  });
}

/** Libraries forget to catch their own rejections now and then (Socket Mode does); answers to everybody else go on. */
function containRejections(logger: Logger): void {
  process.on('unhandledRejection', (reason) => {
    logger.error({ err: reason }, 'a rejection was not handled');
  });
}

function explainStart(error: unknown, { host, port }: Config): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken. Set PORT to one that is free.`;
  if (code === 'EACCES') return `Port ${port} may not be listened on. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL')
    return `${host} is no address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`;
  return error instanceof Error ? error.message : String(error);
}
