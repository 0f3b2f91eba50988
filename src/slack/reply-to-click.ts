import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import type { Log } from './log.ts';
import type { Message } from './render-answer.ts';
import { postMessage, respondWith } from './send-message.ts';

/** Everything that a listener of a button or a menu gets. */
export type Click = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** Where something was pressed, which decides where the reply belongs. */
export type ClickPlace =
  /** In a message that only its reader sees. */
  | { readonly kind: 'private'; readonly thread_ts?: string }
  /** In a message that everyone in a channel sees. */
  | { readonly kind: 'public'; readonly thread_ts?: string }
  /** In a conversation with the bot alone. */
  | { readonly kind: 'direct'; readonly channel: string; readonly thread_ts: string };

const container = z.object({
  is_ephemeral: z.boolean().optional(),
  channel_id: z.string().optional(),
  thread_ts: z.string().optional(),
  message_ts: z.string().optional(),
});

/** Reads where something was pressed; what Slack does not tell is taken for public, where a reply is seen by one only. */
export function clickPlace(body: Pick<BlockAction, 'container'>): ClickPlace {
  const { is_ephemeral, channel_id, thread_ts, message_ts } = container.safeParse(body.container).data ?? {};
  const root = thread_ts ?? message_ts;
  const inThread = thread_ts === undefined ? {} : { thread_ts };
  if (is_ephemeral === true) return { kind: 'private', ...inThread };
  // Ids of direct conversations begin with a D.
  if (channel_id?.startsWith('D') === true && root !== undefined) {
    return { kind: 'direct', channel: channel_id, thread_ts: root };
  }
  return { kind: 'public', ...inThread };
}

/** Replies to a click: in place of a private message, privately under a public one, as a message in a conversation of two. */
export async function replyToClick(
  { body, client, respond }: Pick<Click, 'body' | 'client' | 'respond'>,
  message: (surface: 'private' | 'direct') => Message,
  log: Log,
): Promise<void> {
  const place = clickPlace(body);
  if (place.kind === 'direct') {
    const { channel, thread_ts } = place;
    return postMessage(client, { channel, thread_ts }, message('direct'), log);
  }
  const { kind, ...inThread } = place;
  const way = { response_type: 'ephemeral', replace_original: kind === 'private', ...inThread } as const;
  await respondWith(respond, way, message('private'), log);
}
