import type { Answer } from '../answer/answer.ts';
import { type Message, type RenderOptions, renderAnswer } from './render-answer.ts';

/** Ways an answer reaches people. */
type Surface = 'private' | 'thread' | 'direct' | 'shared';

/**
 * What each way carries. Slack documents table blocks for messages; whether a command's acknowledgement and a
 * `response_url` take them it does not say, and a refused acknowledgement shows nothing at all. So there tables are text.
 */
const SURFACES: Readonly<Record<Surface, Pick<RenderOptions, 'tables' | 'share'>>> = {
  /** Only the asker sees it: the answer to a slash command, an entry opened from a channel. */
  private: { tables: 'text', share: true },
  /** A reply to a mention. */
  thread: { tables: 'block', share: false },
  /** A conversation with the bot alone. */
  direct: { tables: 'block', share: false },
  /** A private answer that its asker showed to the channel. */
  shared: { tables: 'text', share: false },
};

/** What of it all is the same for every answer of one bot. */
export interface House {
  /** The slash command, `/k8s`. */
  readonly command: string;
  readonly sourceUrl?: string | undefined;
}

/** Renders an answer for a surface; `sharedBy` is the user id of who shares it. */
export type Render = (answer: Answer, surface: Surface, sharedBy?: string) => Message;

/** Makes the one renderer of a bot. */
export function createRender({ command, sourceUrl }: House): Render {
  return (answer, surface, sharedBy) => {
    const prefix = surface === 'private' ? `${command} ` : '';
    return renderAnswer(answer, { ...SURFACES[surface], prefix, sourceUrl, sharedBy });
  };
}
