import { WebAPIPlatformError, WebAPIRequestError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { explainRefusal } from '../../src/app/token-refusals.ts';

const refused = (error: string) => new WebAPIPlatformError({ ok: false, error });

describe('a token that Slack refuses', () => {
  it('is named with what to do and where it is found', () => {
    expect(explainRefusal(refused('token_revoked'), 'SLACK_BOT_TOKEN')).toBe(
      'Slack refuses SLACK_BOT_TOKEN (token_revoked): the app was removed from the workspace; install it again and set the new token. It is found at https://api.slack.com/apps under OAuth & Permissions.',
    );
    expect(explainRefusal(refused('missing_scope'), 'SLACK_APP_TOKEN')).toBe(
      'Slack refuses SLACK_APP_TOKEN (missing_scope): it lacks a scope; an app-level token needs connections:write. It is found at https://api.slack.com/apps under Basic Information > App-Level Tokens.',
    );
  });

  it.each([
    ['a network that fails', new WebAPIRequestError(new Error('ECONNREFUSED'))],
    ['Slack having a bad day', refused('service_unavailable')],
    ['a socket that was closed too early', undefined],
  ])('is something else than %s', (_, error) => {
    expect(explainRefusal(error, 'SLACK_APP_TOKEN')).toBeUndefined();
  });
});
