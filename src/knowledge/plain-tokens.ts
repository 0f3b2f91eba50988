/** `{host port}` or `<pod name>`; `cat < in > out` holds none, since a placeholder begins and ends with a letter or sign. */
const CURLY = String.raw`\{[^{}\n]{0,80}\}`;
const ANGLED = String.raw`<[^\s<>](?:[^<>\n]{0,78}[^\s<>])?>`;
const PLACEHOLDER = new RegExp(`${CURLY}|${ANGLED}`);
const PLACEHOLDER_HERE = new RegExp(`${CURLY}|${ANGLED}`, 'y');

/** `[-c {container}]`: what may be left out. */
const OPTIONAL = String.raw`\[(?:[^[\]\n]{0,80})\]`;
const QUOTED = String.raw`"(?:\\.|[^"\\])*"|'[^']*'|\x60[^\x60]*\x60`;
const SUBSTITUTION = String.raw`\$\([^()]*\)`;
const TOKEN = new RegExp(`(?:${CURLY}|${ANGLED}|${OPTIONAL}|${QUOTED}|${SUBSTITUTION}|\\S)+`, 'g');

/** Divides a command line into words as a person sees them: a placeholder, a quotation, `[...]` and `$(...)` are one each. */
export function tokensOf(code: string): string[] {
  return code.match(TOKEN) ?? [];
}

/** A word without its placeholder: `--image={image}` becomes `--image`, `{pod}` and `[-c <name>]` nothing. */
export function withoutPlaceholder(token: string): string {
  if (token.startsWith('[')) return '';
  const found = PLACEHOLDER.exec(token);
  if (found === null) return token;
  const before = token.slice(0, found.index);
  return before.startsWith('-') ? before.replace(/[=[]+$/, '') : '';
}

/** The end of the placeholder that begins at `index`, or `index` where none does. */
export function endOfPlaceholder(line: string, index: number): number {
  PLACEHOLDER_HERE.lastIndex = index;
  return PLACEHOLDER_HERE.test(line) ? PLACEHOLDER_HERE.lastIndex : index;
}
