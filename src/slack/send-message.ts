import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { explainFailure, failureCode, ResponseUrlError } from './known-failures.ts';
import type { Log } from './log.ts';
import type { Message } from './render-answer.ts';

/** A conversation, and the thread in it. */
export interface Place {
  readonly channel: string;
  readonly thread_ts: string;
}

/** Refusals of a message's form: the words can still be sent without it. */
const FORM_REFUSED = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'only_one_table_allowed',
]);

/** Links of sources are for those who want them; previews of them would bury the answer. */
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

/** Posts a message in a thread, as the bot. */
export async function postMessage(
  client: WebClient,
  place: Place,
  message: Message,
  log: Log,
): Promise<void> {
  await sendOrPlain(message, log, async (sent) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's method, not the browser's.
    await client.chat.postMessage({ ...place, ...QUIET, ...sent });
  });
}

/** What a `response_url` does with a message. */
export interface ResponseWay {
  readonly response_type: 'in_channel' | 'ephemeral';
  readonly replace_original?: boolean;
  /** Without it a reply to a click inside a thread would stand outside of it. */
  readonly thread_ts?: string;
}

/**
 * Sends a message to the `response_url` of a command or a click, which works where the bot is no member.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export async function respondWith(
  respond: RespondFn,
  way: ResponseWay,
  message: Message,
  log: Log,
): Promise<void> {
  await sendOrPlain(message, log, async (sent) => {
    const response = await respond({ ...QUIET, ...way, ...sent });
    const refusal = readRefusal(await response.text());
    if (refusal !== undefined) throw new ResponseUrlError(refusal);
  });
}

/** Nothing addressed to the bot goes unanswered: what Slack does not take as blocks is sent as words. */
async function sendOrPlain(
  message: Message,
  log: Log,
  send: (message: { text: string; blocks?: Message['blocks'] }) => Promise<void>,
): Promise<void> {
  try {
    await send(message);
  } catch (error) {
    if (!FORM_REFUSED.has(failureCode(error) ?? '')) throw error;
    log.error({ err: error, ...explainFailure(error) }, 'an answer was sent as plain text');
    await send({ text: message.text });
  }
}

/** A success is `ok` or `{"ok": true}`. */
function readRefusal(body: string): string | undefined {
  const refusal = /^\s*\{.*"ok"\s*:\s*false/s.test(body);
  return refusal ? (/"error"\s*:\s*"(\w+)"/.exec(body)?.[1] ?? 'unknown_error') : undefined;
}
