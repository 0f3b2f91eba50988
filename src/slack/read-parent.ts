import type { WebClient } from '@slack/web-api';
import { explainFailure, failureCode } from './known-failures.ts';
import type { Log } from './log.ts';
import { readText } from './read-text.ts';
import type { Place } from './send-message.ts';

/** What a thread is about, as far as its first message says. */
export type Parent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' };

/** Refusals that an admin can mend; the person is told how. */
const UNREADABLE = new Set(['missing_scope', 'not_in_channel', 'channel_not_found', 'thread_not_found']);

/**
 * Reads the first message of a thread: https://docs.slack.dev/reference/methods/conversations.replies
 * Needs `channels:history`, or `groups:history` in private channels.
 */
export async function readParent(
  client: WebClient,
  { channel, thread_ts }: Place,
  log: Log,
  botUserId?: string,
): Promise<Parent> {
  try {
    const { messages } = await client.conversations.replies({
      channel,
      ts: thread_ts,
      limit: 1,
      inclusive: true,
    });
    const text = readText(allText(messages?.find(({ ts }) => ts === thread_ts)), botUserId);
    return text === '' ? { kind: 'empty' } : { kind: 'text', text };
  } catch (error) {
    if (!UNREADABLE.has(failureCode(error) ?? '')) throw error;
    log.warn({ ...explainFailure(error), channel }, 'the first message of a thread could not be read');
    return { kind: 'unreadable' };
  }
}

interface Posted {
  readonly text?: string;
  readonly attachments?: readonly {
    readonly title?: string;
    readonly text?: string;
    readonly fallback?: string;
  }[];
}

/** Alerts of monitoring systems say everything in attachments and nothing in their text. */
function allText(message: Posted | undefined): string {
  const attached = (message?.attachments ?? []).map(({ title, text, fallback }) =>
    text === undefined || text === '' ? (fallback ?? title ?? '') : `${title ?? ''}\n${text}`,
  );
  return [message?.text ?? '', ...attached].join('\n').trim();
}
