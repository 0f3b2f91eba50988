/**
 * What a pattern in a note may cost. Patterns run over every paste, so one that backtracks badly would stop the
 * bot for everyone; a pattern that a careful reader can follow stays far below these numbers.
 */
export const PATTERN_LIMITS = {
  /** Characters; an error message that is recognised by more is copied, not described. */
  length: 200,
  /** `*`, `+`, `{2,}`, `{0,9}`: each one multiplies the work by the length of the line. */
  repeats: 3,
  /** `?`: each one doubles the work at worst. */
  optionals: 6,
  /** Characters of a line worth matching against; with three repeats a longer one could take seconds. */
  line: 500,
} as const;

/**
 * Compiles a pattern of an entry that was loaded: case does not matter, a match may stand anywhere in a line.
 * Match it against one line at a time, cut to `PATTERN_LIMITS.line`. Throws a `SyntaxError` where `faultOfPattern` speaks of one.
 */
export function compilePattern(source: string): RegExp {
  return new RegExp(source, 'i');
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
  let optionals = 0;
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
    } else if (token === '|') {
      mark(group);
    } else if (REPEAT.test(token) || FIXED_COUNT.test(token)) {
      if (justClosed?.varies === true) return 'repeats a group that can itself match in several ways';
      if (REPEAT.test(token)) repeats += 1;
      mark(group);
    } else if (token === '?' && !REPEAT.test(tokens[position - 1] ?? '')) {
      optionals += 1;
      mark(group);
    }
  }
  if (repeats > PATTERN_LIMITS.repeats) {
    return `has ${repeats} repeats; keep it to ${PATTERN_LIMITS.repeats}`;
  }
  if (optionals > PATTERN_LIMITS.optionals) {
    return `has ${optionals} optional parts; keep it to ${PATTERN_LIMITS.optionals}`;
  }
  return undefined;
}

function mark(group: { varies: boolean } | undefined): void {
  if (group !== undefined) group.varies = true;
}
