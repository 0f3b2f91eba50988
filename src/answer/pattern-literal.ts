/** An escape, a class, a counted repeat, or any single character. */
const TOKENS = /\\(?:k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|./gs;

/** Characters that stand for themselves. */
const PLAIN = /^[^\\[\](){}|?*+.^$]$/;

/** An escaped character that stands for itself. */
const ESCAPED = /^\\[^a-z0-9]$/i;

/** What may leave the character before it out. */
const OPTIONAL = /^(?:[?*]|\{0(?:,\d*)?\})$/;

/**
 * The longest run of characters, in lower case, that a line must hold for a pattern to match it; empty where no run is
 * certain. To look for it first is much cheaper than to try hundreds of patterns on every line of a paste.
 */
export function literalOf(source: string): string {
  const runs: string[] = [];
  let run = '';
  let depth = 0;
  const end = (): void => {
    runs.push(run);
    run = '';
  };
  for (const [token] of source.matchAll(TOKENS)) {
    if (token === '|' && depth === 0) return '';
    if (token === '(') depth += 1;
    const isPlain = PLAIN.test(token) || ESCAPED.test(token);
    if (depth === 0 && isPlain) {
      run += token.at(-1);
    } else {
      if (depth === 0 && OPTIONAL.test(token)) run = run.slice(0, -1);
      end();
    }
    if (token === ')') depth -= 1;
  }
  end();
  return runs.reduce((longest, next) => (next.length > longest.length ? next : longest), '').toLowerCase();
}
