import type { Html, Nodes, PhrasingContent } from 'mdast';

/** Takes out of a sentence what no reader sees: images, comments, HTML tags, marks of footnotes. */
export function dropUnseen(node: Nodes): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      node.children = seenOf(node.children);
  }
}

/** `눌러 ![icon](i.png) 연다` leaves neither two spaces nor, before a full stop, one. */
function seenOf(children: readonly PhrasingContent[]): PhrasingContent[] {
  const seen: PhrasingContent[] = [];
  let isAfterGap = false;
  for (const child of children) {
    if (isUnseen(child)) {
      isAfterGap = true;
      continue;
    }
    const before = seen.at(-1);
    if (isAfterGap && before?.type === 'text' && child.type === 'text' && /\s$/.test(before.value)) {
      if (/^\s*[.,:;!?)]/.test(child.value)) before.value = before.value.trimEnd();
      child.value = child.value.trimStart();
    }
    isAfterGap = false;
    seen.push(child.type === 'html' && isLineBreak(child) ? { type: 'break' } : child);
  }
  return seen;
}

function isUnseen(node: PhrasingContent): boolean {
  switch (node.type) {
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return true;
    case 'html':
      return !isLineBreak(node) && UNSEEN_HTML.test(node.value);
    // A badge: an image that is a link.
    case 'link':
      return node.children.length > 0 && node.children.every(isUnseen);
    default:
      return false;
  }
}

function isLineBreak(node: Html): boolean {
  return /^<br\s*\/?>$/i.test(node.value);
}

/**
 * Comments, and the tags people really write into Markdown. Everything else between angle brackets is a
 * placeholder (`<pod>`, also `<label>` and `<object>`, which are HTML as well) and stays.
 */
const UNSEEN_HTML =
  /^(?:<!--|<\/|<(?:img|a|font|span|div|p)\s|<(?:b|i|em|strong|small|mark|ins|del|sub|sup|kbd|span|div|center|details|summary)\/?>)/i;
