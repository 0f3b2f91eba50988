import type { KnownBlock, RichTextElement } from '@slack/types';
import { LIMITS, shorten } from './limits.ts';
import { line, type RichText, richText } from './rich-text.ts';

/** Small print and buttons are never given up: they say where the rest is to be found. */
const KEPT = new Set(['context', 'actions']);

/**
 * Brings a message within what Slack takes; `more` says that something was given up, where it was. It ends between
 * blocks, between the items of a list or between words of prose; never inside code, since half a command is a wrong answer.
 */
export function fitMessage(blocks: readonly KnownBlock[], more: KnownBlock): KnownBlock[] {
  if (blocks.length <= LIMITS.blocks && sizeOf(blocks) <= LIMITS.message) return [...blocks];
  const kept = new Set(blocks.filter(({ type }) => KEPT.has(type)).slice(0, LIMITS.blocks - 1));
  const fitted: KnownBlock[] = [];
  let room = LIMITS.message - sizeOf([...kept, more]);
  let count = LIMITS.blocks - kept.size - 1;
  let isCut = false;
  for (const block of blocks) {
    if (kept.has(block)) {
      fitted.push(block);
    } else if (!isCut && !KEPT.has(block.type)) {
      const taken = count > 0 ? takeBlock(block, room) : undefined;
      if (taken !== undefined) fitted.push(taken);
      isCut = taken !== block;
      if (isCut) fitted.push(more);
      room -= sizeOf(block);
      count -= 1;
    }
  }
  return fitted;
}

/** Characters that a reader would see, and those of links: Slack counts text, how exactly it does not say. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum +
      (typeof inner === 'string' ? (key === 'text' || key === 'url' ? inner.length : 0) : sizeOf(inner)),
    0,
  );
}

/** The block itself, as much of it as there is room for, or nothing. */
function takeBlock(block: KnownBlock, room: number): KnownBlock | undefined {
  if (sizeOf(block) <= room) return block;
  const part = block.type === 'rich_text' ? takeRichText(block.elements, room) : [];
  return part.length === 0 ? undefined : richText(...part);
}

function takeRichText(elements: readonly { type: string }[], room: number): RichText[] {
  const taken: RichText[] = [];
  let left = room;
  for (const element of elements.filter(isRichText)) {
    const size = sizeOf(element);
    if (size > left) return [...taken, ...takePart(element, left)];
    taken.push(element);
    left -= size;
  }
  return taken;
}

function isRichText(element: { type: string }): element is RichText {
  return ['rich_text_section', 'rich_text_list', 'rich_text_preformatted'].includes(element.type);
}

function takePart(element: RichText, room: number): RichText[] {
  switch (element.type) {
    case 'rich_text_section': {
      const words = takeWords(element.elements, room);
      return words.length === 0 ? [] : [line(...words)];
    }
    case 'rich_text_list': {
      const items = takeItems(element.elements, room);
      return items.length === 0 ? [] : [{ ...element, elements: items }];
    }
    case 'rich_text_preformatted':
      return [];
    default:
      return element satisfies never;
  }
}

function takeItems<Item>(items: readonly Item[], room: number): Item[] {
  let left = room;
  const end = items.findIndex((item) => {
    left -= sizeOf(item);
    return left < 0;
  });
  return items.slice(0, end === -1 ? items.length : end);
}

/** Whole runs as long as they fit, then the words of the next one if it is prose. */
function takeWords(runs: readonly RichTextElement[], room: number): RichTextElement[] {
  const whole = takeItems(runs, room);
  const next = runs[whole.length];
  const left = room - sizeOf(whole);
  if (next?.type !== 'text' || next.style?.code === true || left < 2) return whole;
  return [...whole, { ...next, text: shorten(next.text, left).replace(/\s\S*…$/, ' …') }];
}
