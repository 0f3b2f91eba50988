import { z } from 'zod';

/** What people do with messages that is worth an answer; everything else with a subtype is news about a message. */
const HUMAN_SUBTYPES = ['file_share', 'thread_broadcast', 'me_message'] as const;

const schema = z.object({
  type: z.enum(['app_mention', 'message']),
  channel_type: z.string().optional(),
  subtype: z.enum(HUMAN_SUBTYPES).optional(),
  bot_id: z.undefined().optional(),
  // Slackbot is a program without a bot_id.
  user: z
    .string()
    .min(1)
    .refine((user) => user !== 'USLACKBOT'),
  channel: z.string().min(1),
  ts: z.string().min(1),
  thread_ts: z.string().min(1).optional(),
  text: z.string().optional(),
});

/** Something that a person said to the bot. */
export type Post = z.infer<typeof schema>;

/** Reads an event as a post to answer; `undefined` for everything that is none: other bots', edits, news, other talk. */
export function readPost(event: unknown): Post | undefined {
  const post = schema.safeParse(event).data;
  // What is said in a channel is ours only as a mention, which comes as an event of its own.
  return post?.type === 'app_mention' || post?.channel_type === 'im' ? post : undefined;
}
