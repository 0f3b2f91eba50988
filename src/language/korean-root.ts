const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const CODAS = 28;
const VOWELS = 21;

/** Endings that leave the stem as it is, the longest first: 넣으려면, 넣는데, 넣기. */
const ENDINGS: readonly string[] =
  `으려면 으니까 으면서 으려고 었는데 았는데 습니다 습니까 었어요 았어요 었더니 았더니 어지는 아지는 어졌다 어집니다
  는지 은지 을지 는데 은데 려면 니까 면서 려고 어서 아서 여서 었다 았다 지만 거나 든지 도록 어요 아요 세요 는다 니다 니까
  으면 으니 더니 어도 아도 어야 아야 지는 지도 기도 기는 기가 기를 기만 기 는 은 을 고 면 게 지 던 죠 네 나 니 자 다 어 아 었 았 음`
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);

/** What a vowel came from where the stem's own was drawn together with 어: 고쳐 is 고치어, 바꿔 is 바꾸어, 봐 is 보아. */
const OPENED: Readonly<Record<number, number>> = { 6: 20, 14: 13, 9: 8, 10: 11 };

/** 해 is 하여. */
const [H, A, AE] = [18, 0, 1];

const CODA = { none: 0, n: 4, l: 8, m: 16, b: 17, ss: 20 } as const;

/**
 * The root that the forms of a Korean verb share, roughly: 보내려면, 보낸, 보냈는데 and 보내기 all give 보내. It need not be
 * the dictionary's, only the same for all of them, so that a word that no list knows is found again in another form.
 */
export function koreanRoot(word: string): string {
  const ending = ENDINGS.find((candidate) => word.length > candidate.length && word.endsWith(candidate));
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  const last = stem.charCodeAt(stem.length - 1);
  if (!(last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE)) return stem;
  return stem.slice(0, -1) + openSyllable(last - FIRST_SYLLABLE, ending !== undefined);
}

/** Takes off what an ending left in the last syllable of a stem. */
function openSyllable(index: number, isCut: boolean): string {
  const coda = index % CODAS;
  const vowel = Math.floor(index / CODAS) % VOWELS;
  const onset = Math.floor(index / CODAS / VOWELS);
  // ㄹ comes and goes with the ending (만들다, 만드는); ㅆ is the past tense; the others end a word by themselves (보낸, 보냄).
  const isOfEnding = coda === CODA.l || coda === CODA.ss || (!isCut && (coda === CODA.n || coda === CODA.m));
  const isBare = coda === CODA.none || isOfEnding || (coda === CODA.b && isCut);
  const rest = isBare ? CODA.none : coda;
  const isDrawnTogether = coda === CODA.none || coda === CODA.ss;
  const own = !isDrawnTogether ? vowel : onset === H && vowel === AE ? A : (OPENED[vowel] ?? vowel);
  return String.fromCharCode(FIRST_SYLLABLE + (onset * VOWELS + own) * CODAS + rest);
}
