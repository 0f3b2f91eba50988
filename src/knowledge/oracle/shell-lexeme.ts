/** A piece of shell text that means one thing. `length` is how much of the text it takes up. */
export type Lexeme = { readonly length: number } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quote' }
  | { readonly kind: 'variable' }
  | { readonly kind: 'substitution'; readonly inner: string; readonly innerAt: number }
  | { readonly kind: 'redirection' }
  | { readonly kind: 'here-document'; readonly until: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'space' }
  | { readonly kind: 'nothing' }
);

/** What pieces look like, the first that fits; a group holds what is inside. `within` double quotes, only some keep their meaning. */
const SHAPES: readonly { kind: Lexeme['kind']; shape: RegExp; within: boolean }[] = [
  // A line that goes on.
  { kind: 'nothing', shape: /\\\r?\n/y, within: true },
  { kind: 'text', shape: /\\([\s\S]?)/y, within: false },
  { kind: 'text', shape: /\\(["\\$`])/y, within: true },
  { kind: 'text', shape: /'([^']*)(?:'|$)/y, within: false },
  { kind: 'quote', shape: /"/y, within: true },
  { kind: 'substitution', shape: /`([^`\\]*(?:\\[\s\S][^`\\]*)*)(?:`|\\?$)/y, within: true },
  { kind: 'substitution', shape: /\$\(/y, within: true },
  { kind: 'substitution', shape: /[<>]\(/y, within: false },
  { kind: 'variable', shape: /\$(?:\{[^}]*(?:\}|$)|\w+|[@*#?$!-])/y, within: true },
  // `<pod-name>`, but not the `< file` of a redirection.
  { kind: 'text', shape: /(<[^\s<>()&|;]+>)/y, within: false },
  { kind: 'redirection', shape: /<<</y, within: false },
  { kind: 'here-document', shape: /<<-?[ \t]*["'\\]?([\w.-]+)["']?/y, within: false },
  { kind: 'redirection', shape: /&>>?|>[>&|]?|<[&>]?/y, within: false },
  { kind: 'separator', shape: /\r?\n|[|;&()]/y, within: false },
  { kind: 'nothing', shape: /(?<=^|[\s|;&()])#[^\n]*/y, within: false },
  { kind: 'space', shape: /[^\S\n]+/y, within: false },
  { kind: 'text', shape: /([^\s\\'"`$<>|;&()#]+)/y, within: false },
  { kind: 'text', shape: /([^\\"`$]+)/y, within: true },
  { kind: 'text', shape: /([\s\S])/y, within: true },
];

/** Reads the piece that begins at a place of a text, inside double quotes or outside. */
export function readLexeme(text: string, at: number, quoted: boolean): Lexeme {
  for (const { kind, shape, within } of SHAPES) {
    if (quoted && !within) continue;
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match !== null) return makeLexeme(kind, match[0], match[1], text, at);
  }
  return { kind: 'nothing', length: 1 };
}

function makeLexeme(
  kind: Lexeme['kind'],
  whole: string,
  group: string | undefined,
  text: string,
  at: number,
): Lexeme {
  const { length } = whole;
  switch (kind) {
    case 'text':
      return { kind, length, text: group ?? '' };
    case 'here-document':
      return { kind, length, until: group ?? '' };
    case 'substitution': {
      if (group !== undefined) return { kind, length, inner: group, innerAt: at + 1 };
      const close = findClose(text, at + length);
      return { kind, length: close + 1 - at, inner: text.slice(at + length, close), innerAt: at + length };
    }
    default:
      return { kind, length };
  }
}

/** Finds the parenthesis that closes one before `from`, or the end of the text. */
function findClose(text: string, from: number): number {
  let depth = 1;
  PAIRED.lastIndex = from;
  for (let match = PAIRED.exec(text); match !== null; match = PAIRED.exec(text)) {
    if (match[0] === '(') depth++;
    if (match[0] === ')') depth--;
    if (depth === 0) return match.index;
  }
  return text.length;
}

/** Parentheses, and what hides them. */
const PAIRED = /\\[\s\S]|'[^']*'|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[()]/g;
