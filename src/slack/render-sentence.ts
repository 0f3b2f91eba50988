import { plainMessage } from './notification-text.ts';
import type { Message } from './render-answer.ts';
import { line, richText, words } from './rich-text.ts';

/** One sentence of our own as a message. */
export function renderSentence(sentence: string): Message {
  return { text: plainMessage(sentence), blocks: [richText(line(words(sentence)))] };
}
