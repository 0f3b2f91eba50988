import type { Code, Html, Nodes } from 'mdast';

/** Whether a block of code or HTML goes on to the end of what it stands in because nothing closes it. */
export function isUnclosed(node: Nodes, text: string): boolean {
  if (node.type === 'code') return isOpenFence(node, text);
  if (node.type === 'html') return isOpenHtml(node);
  return false;
}

const FENCE = /`{3,}|~{3,}/y;

function isOpenFence(node: Code, text: string): boolean {
  const { start, end } = node.position ?? {};
  FENCE.lastIndex = start?.offset ?? 0;
  const opening = FENCE.exec(text)?.[0];
  // Indented code has no fence to close.
  if (start === undefined || end === undefined || opening === undefined) return false;
  if (start.line === end.line) return true;
  const until = end.offset ?? text.length;
  const lastLine = text.slice(text.lastIndexOf('\n', until - 1) + 1, until);
  const closing = lastLine.replace(/^[\s>]+/, '').trimEnd();
  return closing.length < opening.length || closing !== opening.charAt(0).repeat(closing.length);
}

/** The HTML that goes on over blank lines, and what ends it (CommonMark, HTML blocks 1 to 5). */
const LASTING_HTML: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:pre|script|style|textarea)(?:\s|>|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^<\?/, /\?>/],
  [/^<![A-Z[]/i, />/],
];

function isOpenHtml(node: Html): boolean {
  const end = LASTING_HTML.find(([start]) => start.test(node.value))?.[1];
  return end !== undefined && !end.test(node.value);
}
