import type { Answer, Card } from '../answer/answer.ts';
import { escapeText } from './escape-text.ts';
import { LIMITS, shorten } from './limits.ts';

/**
 * What a notification, a screen reader and an old client say of an answer: one line that can stand alone, escaped,
 * never empty. https://docs.slack.dev/reference/methods/chat.postMessage#text
 */
export function notificationText(answer: Answer): string {
  return plainMessage(answer.kind === 'found' ? answer.cards.map(glance).join(' / ') : answer.says);
}

/** Any sentence of our own or a note's as a message's `text`. */
export function plainMessage(text: string): string {
  return escapeText(shorten(text.replace(/\s+/g, ' ').trim(), LIMITS.notification)) || '…';
}

function glance({ title, summary }: Card): string {
  const said = summary.map((run) => run.text).join('');
  return said === '' ? title : `${title}: ${said}`;
}
