const VOWEL = /[aeiouy]/;

/** Endings that an inflected word loses, with what may stand in their place: policies, stopped, replacing. */
const ENDINGS: readonly { readonly ending: string; readonly instead: readonly string[] }[] = [
  { ending: 'ies', instead: ['y'] },
  { ending: 'ied', instead: ['y'] },
  { ending: 'es', instead: ['', 'e'] },
  { ending: 's', instead: [''] },
  { ending: 'ed', instead: ['', 'e'] },
  { ending: 'ing', instead: ['', 'e'] },
];

/** Words that only look inflected: status, class, redis; need, speed; string, nothing. */
const NOT_INFLECTED = /(?:ss|us|is|eed|eing|thing|string|during|spring)$/;

/**
 * What an English word in lower case may be a form of, the likeliest first, and last the root that all of its forms share,
 * which need not be a word (replac for replace, replaces, replaced, replacing).
 */
export function englishStems(key: string): string[] {
  const bases = basesOf(key);
  // The base that an ending doubled a letter of comes last (stopped: stopp, stoppe, stop).
  const root = withoutE(bases[2] ?? bases[0] ?? key);
  return root === key ? [] : [...bases.filter((base) => base !== root), root];
}

function basesOf(key: string): string[] {
  if (key.length < 4 || NOT_INFLECTED.test(key)) return [];
  const found = ENDINGS.find(({ ending }) => key.endsWith(ending));
  if (found === undefined) return [];
  const stem = key.slice(0, -found.ending.length);
  if (stem.length < 2 || !VOWEL.test(stem)) return [];
  const single = withoutDouble(stem);
  const bases = found.instead.map((rest) => stem + rest);
  return single === stem || found.ending.endsWith('s') ? bases : [...bases, single];
}

/** stopp is stop; pull, pass, stuff and buzz keep both letters. */
function withoutDouble(stem: string): string {
  return /([^aeioulsfz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}
