import { LogLevel } from '@slack/bolt';
import { WebAPIPlatformError, WebAPIRequestError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { createBoltLogger } from '../../src/app/bolt-logger.ts';
import { createLogger, describeError } from '../../src/app/logger.ts';

/** A logger that writes into a list. */
function createListLogger() {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('trace', { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { lines, logger };
}

describe('the log', () => {
  it('hides secrets wherever they stand', () => {
    const { lines, logger } = createListLogger();
    logger.info(
      { token: 'xoxb-1', slack: { botToken: 'xoxb-1', appToken: 'xapp-1' }, config: { signingSecret: 's' } },
      'start',
    );
    expect(JSON.stringify(lines)).not.toMatch(/xoxb|xapp/);
    expect(lines).toMatchObject([
      { level: 'info', msg: 'start', token: '[redacted]', config: { signingSecret: '[redacted]' } },
    ]);
  });

  it('reduces an error to what it is about, and what it came from', () => {
    const cause = new WebAPIRequestError(Object.assign(new Error('fetch failed'), { code: 'ECONNREFUSED' }));
    const described = describeError(new Error('could not answer', { cause }));
    expect(described).toMatchObject({
      type: 'Error',
      message: 'could not answer',
      cause: { code: 'slack_webapi_request_error', cause: { message: 'fetch failed', code: 'ECONNREFUSED' } },
    });
  });

  it('leaves the payload out that an error of Slack carries', () => {
    const payload = { message: { text: 'what somebody wrote' } };
    const refused = new WebAPIPlatformError(Object.assign(payload, { ok: false, error: 'invalid_blocks' }));
    expect(JSON.stringify(describeError(refused))).not.toContain('somebody');
    expect(describeError(refused).message).toContain('invalid_blocks');
  });

  it('survives a chain of causes that is a circle', () => {
    const error = new Error('one');
    error.cause = error;
    expect(describeError(error).cause?.message).toBe('one');
  });

  it.each([
    [undefined, 'undefined'],
    ['what somebody wrote', 'not an Error'],
  ])('says of %j, thrown, no more than what it is', (thrown, message) => {
    expect(describeError(thrown)).toEqual({ type: typeof thrown, message });
  });
});

describe("Bolt's logging", () => {
  it('keeps the error that comes behind the words, which pino would drop', () => {
    const { lines, logger } = createListLogger();
    createBoltLogger(logger).error('could not connect', new Error('refused'));
    expect(lines).toMatchObject([{ level: 'error', msg: 'could not connect', err: { message: 'refused' } }]);
  });

  it('takes an error alone', () => {
    const { lines, logger } = createListLogger();
    createBoltLogger(logger).warn(new Error('refused'));
    expect(lines).toMatchObject([{ level: 'warn', msg: 'refused' }]);
  });

  it('never shows frames and bodies, however much is logged', () => {
    const { lines, logger } = createListLogger();
    const bolt = createBoltLogger(logger);
    bolt.setLevel(LogLevel.DEBUG);
    bolt.debug('Received a message on the WebSocket: {"text":"what somebody wrote"}');
    bolt.info('a message', { text: 'what somebody wrote' });
    expect(JSON.stringify(lines)).not.toContain('somebody');
    expect(bolt.getLevel()).toBe(LogLevel.INFO);
  });
});
