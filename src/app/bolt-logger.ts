import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/**
 * Lets Bolt and its clients log through ours. They call `error('text', error)`, where pino wants the error first and
 * would drop it. What they say at debug level is not passed on, at whatever level ours is: it holds whole frames of the
 * socket and bodies of requests, with what people wrote.
 */
export function createBoltLogger(logger: Logger): BoltLogger {
  const log = logger.child({ from: 'bolt' });
  return {
    debug: () => undefined,
    info: (...said: unknown[]) => log.debug(...arrange(said)),
    warn: (...said: unknown[]) => log.warn(...arrange(said)),
    error: (...said: unknown[]) => log.error(...arrange(said)),
    // Our own level holds; Bolt would set its own.
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

/** Words in their order, the error by itself; anything else may be a payload and is left out. */
function arrange(said: readonly unknown[]): [{ err?: Error }, string] {
  const err = said.find((part) => part instanceof Error);
  const text = said.filter((part) => typeof part === 'string').join(' ');
  return err === undefined ? [{}, text] : [{ err }, text === '' ? err.message : text];
}
