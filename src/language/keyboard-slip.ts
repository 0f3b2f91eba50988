import { assemble, convertHangulToQwerty, convertQwertyToHangul, disassemble } from 'es-hangul';

/**
 * What was meant when Korean was typed on an English layout (`vkem`: 파드), or `undefined` where the keys make no whole
 * syllables.
 *
 * es-hangul throws on ordinary words such as `how`, `hostname` and `Horizontal`; that only means "not Korean".
 */
export function slippedToHangul(word: string): string | undefined {
  if (!/^[A-Za-z]+$/.test(word)) return undefined;
  // Only five keys mean something else with shift; a capital at the start of a sentence is no tense consonant.
  const keys = word.replace(/[^QWERTOP]/g, (key) => key.toLowerCase());
  const meant = attempt(() => convertQwertyToHangul(keys));
  return meant !== undefined && /^[가-힣]+$/.test(meant) ? meant : undefined;
}

/** What was meant when English was typed on a Korean layout (`애찯ㄱ`: docker), in lower case. */
export function slippedToLatin(word: string): string | undefined {
  if (!/^[가-힣\u3131-\u3163]+$/.test(word)) return undefined;
  const meant = attempt(() => convertHangulToQwerty(word));
  return meant !== undefined && /^[A-Za-z]+$/.test(meant) ? meant.toLowerCase() : undefined;
}

/** The word that jamo make which were typed one by one (ㅍㅏㄷㅡ: 파드), or `undefined` where some are left over. */
export function assembleJamo(word: string): string | undefined {
  if (!/[\u3131-\u3163]/.test(word)) return undefined;
  const whole = attempt(() => assemble(lettersOf(word).split('')));
  return whole !== undefined && /^[가-힣]+$/.test(whole) ? whole : undefined;
}

/** The letters of a Korean word, for comparing spellings: 파드 is ㅍㅏㄷㅡ. */
export function lettersOf(word: string): string {
  return attempt(() => disassemble(word)) ?? word;
}

function attempt(convert: () => string): string | undefined {
  try {
    return convert();
  } catch {
    return undefined;
  }
}
