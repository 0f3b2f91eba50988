/**
 * Question text is cut to this many characters before any analysis. A Slack message may hold 40,000; repair of
 * spelling on 50,000 unbroken letters once blocked the process for a minute, and no question needs more.
 */
export const QUESTION_LIMIT = 400;

/** Hangul compatibility jamo (ㅏ, ㅎ ...): what a half-typed or slipped Korean word is made of. */
const COMPATIBILITY_JAMO = /[\u3130-\u318f]+/;

/** Controls, zero-width characters, bidirectional marks and lone surrogates: never part of a word. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Brings text into one form: NFKC (so that decomposed Hangul from macOS and full-width letters compare equal), no
 * invisible characters.
 *
 * Compatibility jamo are left alone: NFKC would turn a typed `ㅏ` into a conjoining jamo, and the repair of
 * keyboard slips (`ㅔㅐㅇ` for `pod`) would never see it.
 */
export function normalizeText(text: string): string {
  return text
    .split(new RegExp(`(${COMPATIBILITY_JAMO.source})`))
    .map((part) => (COMPATIBILITY_JAMO.test(part) ? part : part.normalize('NFKC')))
    .join('')
    .replace(INVISIBLE, '');
}

/** Normalises a question and cuts it to {@link QUESTION_LIMIT} characters, never inside a surrogate pair. */
export function normalizeQuestion(text: string): string {
  // NFKC can lengthen text (one ligature, eighteen letters): cut before, so that the work is bounded, and after.
  return normalizeText(text.slice(0, QUESTION_LIMIT * 2))
    .slice(0, QUESTION_LIMIT)
    .trim();
}
