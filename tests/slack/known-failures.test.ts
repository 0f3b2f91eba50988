import { MultipleListenerError, RespondError, UnknownError } from '@slack/bolt';
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { explainFailure, failureCode, ResponseUrlError } from '../../src/slack/known-failures.ts';

const refused = (error: string) => new WebAPIPlatformError({ ok: false, error });

describe("Slack's own code", () => {
  it.each([
    ['of a refused call', refused('missing_scope'), 'missing_scope'],
    ['of too many calls', new WebAPIRateLimitedError(30), 'ratelimited'],
    [
      'of a response URL that said no with status 200',
      new ResponseUrlError('invalid_blocks'),
      'invalid_blocks',
    ],
    ['of a response URL that is gone', new RespondError('gone', 404), 'expired_url'],
    ['inside what Bolt wrapped around it', new UnknownError(refused('is_archived')), 'is_archived'],
    [
      'of the first of several',
      new MultipleListenerError([new Error('x'), refused('is_archived')]),
      'is_archived',
    ],
    ['is none in an error of another kind', new Error('missing_scope'), undefined],
    ['is none in what is no error', 'missing_scope', undefined],
    ['is none where a response URL fails in another way', new RespondError('broken', 500), undefined],
  ])('%s', (_, error, code) => {
    expect(failureCode(error)).toBe(code);
  });

  it.each([
    'missing_scope',
    'not_in_channel',
    'channel_not_found',
    'is_archived',
    'ratelimited',
    'expired_url',
    'invalid_blocks',
  ])('%s comes with an instruction', (code) => {
    expect(explainFailure(refused(code))?.instruction).toMatch(/\.$/);
  });

  it('without an instruction is no known failure', () => {
    expect(explainFailure(refused('fatal_error'))).toBeUndefined();
  });
});
