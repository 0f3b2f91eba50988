import type {
  RichTextBlock,
  RichTextElement,
  RichTextList,
  RichTextPreformatted,
  RichTextSection,
} from '@slack/types';
import type { Inline } from '../knowledge/entry.ts';
import { isWebUrl } from './escape-text.ts';

/** What may stand in a rich text block. */
export type RichText = RichTextSection | RichTextList | RichTextPreformatted;

/**
 * A block of rich text: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
 * Its text elements are literal: nothing in them is markup and nobody can be mentioned by them, so notes need no escaping.
 */
export function richText(...elements: readonly RichText[]): RichTextBlock {
  const filled = elements.filter((element) => element.elements.length > 0);
  return { type: 'rich_text', elements: filled.length === 0 ? [line(words('…'))] : filled };
}

/** A line or paragraph. Slack refuses a whole message for one empty run, so those are left out. */
export function line(...elements: readonly RichTextElement[]): RichTextSection {
  return {
    type: 'rich_text_section',
    elements: elements.filter((element) => element.type !== 'text' || element.text !== ''),
  };
}

/** Commands and output, one box that is copied whole; Slack allows only text and links inside. */
export function preformatted(text: string): RichTextPreformatted {
  return { type: 'rich_text_preformatted', elements: text === '' ? [] : [{ type: 'text', text }] };
}

/** Plain words. */
export function words(text: string): RichTextElement {
  return { type: 'text', text };
}

/** Bold words. */
export function strong(text: string): RichTextElement {
  return { type: 'text', text, style: { bold: true } };
}

/** Literal text inside a line: a flag, a field, a short command. */
export function code(text: string): RichTextElement {
  return { type: 'text', text, style: { code: true } };
}

/** A note's runs as Slack's elements, those without text left out. */
export function renderInline(content: readonly Inline[]): RichTextElement[] {
  return content.filter((run) => run.text !== '').map(renderRun);
}

function renderRun(run: Inline): RichTextElement {
  switch (run.kind) {
    case 'text':
      return words(run.text);
    case 'strong':
      return strong(run.text);
    case 'code':
      return code(run.text);
    case 'link':
      return isWebUrl(run.url) ? { type: 'link', text: run.text, url: run.url } : words(run.text);
    default:
      return run satisfies never;
  }
}
