import { MultipleListenerError, RespondError, UnknownError } from '@slack/bolt';
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';

/** A `response_url` that answered 200 and yet refused: `{"ok": false, "error": …}`, which Bolt takes for success. */
export class ResponseUrlError extends Error {
  override readonly name = 'ResponseUrlError';
  readonly error: string;

  constructor(error: string) {
    super(`Slack refused what was sent to a response_url: ${error}`);
    this.error = error;
  }
}

/** What an operator can do about what Slack refuses, by Slack's own code: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const INSTRUCTIONS: Readonly<Record<string, string>> = {
  missing_scope:
    'Add the missing scope under OAuth & Permissions at https://api.slack.com/apps (the manifests in manifests/slack/ have all of them), then reinstall the app.',
  not_in_channel: 'Invite the bot to the channel: /invite @<its name>.',
  channel_not_found: 'The bot cannot see the channel. Invite it there: /invite @<its name>.',
  is_archived: 'The channel is archived, so nothing can be posted there. Nothing to do.',
  restricted_action: 'A workspace setting forbids posting there. Ask a workspace admin to allow the app.',
  thread_not_found: 'The thread was deleted in the meantime. Nothing to do.',
  ratelimited:
    'Slack asks the bot to slow down; it waits and goes on by itself. If it lasts, look for a loop of messages.',
  expired_url: 'The answer came more than 30 minutes, or five messages, after the click. Nothing to do.',
  used_url: 'The answer came more than 30 minutes, or five messages, after the click. Nothing to do.',
  invalid_blocks:
    'Slack refused the form of an answer; it was sent as plain text. Please report it with the log line.',
  invalid_blocks_format:
    'Slack refused the form of an answer; it was sent as plain text. Please report it with the log line.',
  msg_blocks_too_long:
    'An answer was too long for Slack and was sent as plain text. Shorten the note that it comes from.',
  invalid_auth:
    'The bot token is wrong. Copy it anew from OAuth & Permissions at https://api.slack.com/apps.',
  token_revoked: 'The app was removed from the workspace. Install it again and set the new SLACK_BOT_TOKEN.',
  token_expired: 'The token has expired. Turn token rotation off for the app, or set a new SLACK_BOT_TOKEN.',
  account_inactive:
    'The bot was removed from the workspace, or the workspace is gone. Install the app again.',
};

/** Slack's own code for a failure and what to do about it. */
export interface KnownFailure {
  readonly code: string;
  readonly instruction: string;
}

/** Finds out what Slack refused and what an operator can do; `undefined` for everything else. */
export function explainFailure(error: unknown): KnownFailure | undefined {
  const code = failureCode(error);
  const instruction = code === undefined ? undefined : INSTRUCTIONS[code];
  return code === undefined || instruction === undefined ? undefined : { code, instruction };
}

/** Slack's code in an error, however it is wrapped. */
export function failureCode(error: unknown): string | undefined {
  if (error instanceof WebAPIPlatformError) return error.data.error;
  if (error instanceof WebAPIRateLimitedError) return 'ratelimited';
  if (error instanceof ResponseUrlError) return error.error;
  // Slack answers 404 to a response_url that is too old or was used too often.
  if (error instanceof RespondError) return error.statusCode === 404 ? 'expired_url' : undefined;
  if (error instanceof UnknownError) return failureCode(error.original);
  if (error instanceof MultipleListenerError)
    return error.originals.map(failureCode).find((code) => code !== undefined);
  return undefined;
}
