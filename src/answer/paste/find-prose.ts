const HANGUL = /\p{Script=Hangul}/u;

/** A field of some output, which is no sentence, whatever English words it holds. */
const FIELD = /^\s*(?:[-"]\s*)?[\w."/-]+\s*:(?:\s|$)/;

/**
 * What the person says about a paste: lines before and after what was read, and any line with Korean in it, which no
 * program prints. Only these tell the language; output is English for everyone.
 */
export function findProse(lines: readonly string[], taken: ReadonlySet<number>): string {
  const numbers = [...taken];
  const first = numbers.reduce((least, at) => Math.min(least, at), lines.length);
  const last = numbers.reduce((most, at) => Math.max(most, at), -1);
  return lines
    .filter((line, at) => {
      const isAround = at < first || at > last;
      return HANGUL.test(line) || (isAround && !FIELD.test(line));
    })
    .join('\n')
    .trim();
}
