/**
 * What a pattern in a note may cost. Patterns run over every paste, so one that backtracks badly would stop the
 * bot for everyone; a pattern that a careful reader can follow stays far below these numbers.
 */
const PATTERN_LIMITS = {
  /** Characters; an error message that is recognised by more is copied, not described. */
  length: 200,
  /** Characters of a line that are looked at: the work grows with the third power of it. */
  line: 500,
  /**
   * How many `?` and `|` there may be with no, one or two of `*`, `+`, `{2,}`, `{0,9}`. Each branch doubles the work, each
   * repeat multiplies it by the length of the line; every column stays below a second.
   */
  branches: [12, 8, 2],
} as const;

/**
 * Makes a pattern of a loaded entry into a question to a line of text: does it say this? Case does not matter, and the
 * words may stand anywhere in the line. Throws a `SyntaxError` where `faultOfPattern` speaks of one.
 */
export function compilePattern(source: string): (line: string) => boolean {
  const pattern = new RegExp(source, 'i');
  return (line) => pattern.test(line.slice(0, PATTERN_LIMITS.line));
}

/**
 * Says what is wrong with a pattern, as the end of a sentence ("`(a+)+` repeats a group that ..."), or `undefined`
 * for one that compiles and cannot run away. Refuses more than it must: a rule that fits in a head is worth more.
 */
export function faultOfPattern(source: string): string | undefined {
  if (source.length > PATTERN_LIMITS.length) {
    return `has ${source.length} characters; keep it to ${PATTERN_LIMITS.length}`;
  }
  try {
    compilePattern(source);
  } catch {
    return 'is not a regular expression; escape what is meant literally, such as `\\(` and `\\[`';
  }
  return faultOfTokens(source.match(TOKENS) ?? []);
}

// An escape, a class, the head of a group, a counted repeat, or any single character.
const TOKENS = /\\(?:k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:|<[^>]*>)|\{\d+(?:,\d*)?\}|./gs;
const REPEAT = /^(?:[*+]|\{\d+,\d*\})$/;
const FIXED_COUNT = /^\{\d+\}$/;
const BACK_REFERENCE = /^\\(?:[1-9]|k)/;

function faultOfTokens(tokens: readonly string[]): string | undefined {
  // For each open group: whether something inside it varies, so that repeating the group would multiply its ways.
  const groups: { varies: boolean }[] = [{ varies: false }];
  let closed: { varies: boolean } | undefined;
  let repeats = 0;
  let branches = 0;
  for (const [position, token] of tokens.entries()) {
    const justClosed = closed;
    closed = undefined;
    const group = groups.at(-1);
    if (BACK_REFERENCE.test(token)) return 'refers back to a group; describe the text instead';
    if (token.startsWith('(')) {
      groups.push({ varies: false });
    } else if (token === ')') {
      closed = groups.pop();
      if (closed?.varies === true) mark(groups.at(-1));
    } else if (REPEAT.test(token) || FIXED_COUNT.test(token)) {
      if (justClosed?.varies === true) return 'repeats a group that can itself match in several ways';
      if (REPEAT.test(token)) repeats += 1;
      mark(group);
    } else if (token === '|' || (token === '?' && !REPEAT.test(tokens[position - 1] ?? ''))) {
      branches += 1;
      mark(group);
    }
  }
  return faultOfCounts(repeats, branches);
}

function faultOfCounts(repeats: number, branches: number): string | undefined {
  const most = PATTERN_LIMITS.branches[repeats];
  if (most === undefined) return `has ${repeats} repeats; keep it to ${PATTERN_LIMITS.branches.length - 1}`;
  if (branches <= most) return undefined;
  return `has ${branches} \`?\` and \`|\`; keep it to ${most} beside ${repeats} repeats, or write two patterns`;
}

function mark(group: { varies: boolean } | undefined): void {
  if (group !== undefined) group.varies = true;
}
