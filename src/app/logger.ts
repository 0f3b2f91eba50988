import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

/** Names under which secrets could get into the fields of a log line. */
const SECRETS = [
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'authorization',
  'headers',
  'response_url',
];

/**
 * Makes the logger: one JSON object a line. Ids, counts and durations; never message text, payloads or tokens, which is
 * why an error is reduced to what it is about.
 */
export function createLogger(level: LogLevel, destination: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '[redacted]' },
      serializers: { err: describeError },
    },
    destination,
  );
}

/** What of an error may be logged. Errors of Slack's libraries carry whole requests and responses in other fields. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  /** A code of the system's, of a library's, or Slack's own. */
  readonly code?: string;
  readonly cause?: DescribedError;
}

/** So many errors are followed inward; a chain may be a circle. */
const DEPTH = 4;

/** Reduces anything that was thrown to what may be logged. */
export function describeError(thrown: unknown, depth: number = DEPTH): DescribedError {
  if (!(thrown instanceof Error))
    return { type: typeof thrown, message: thrown === undefined ? 'undefined' : 'not an Error' };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
  const inner = thrown.cause ?? ('original' in thrown ? thrown.original : undefined);
  return {
    type: thrown.name,
    message: thrown.message,
    ...(thrown.stack !== undefined && { stack: thrown.stack }),
    ...(code !== undefined && { code }),
    ...(inner instanceof Error && depth > 0 && { cause: describeError(inner, depth - 1) }),
  };
}
