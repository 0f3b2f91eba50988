/** So many questions are answered in one message. */
const MOST_CLAUSES = 3;

/** Longer messages tell a story, whose sentences are not questions of their own. */
const LONGEST = 200;

/**
 * The ways in which a message may be several questions, the clearest first: at question marks, line breaks and semicolons,
 * then at each conjunction by itself. Whether the parts are questions is for others to say.
 */
export function splitClauses(text: string): readonly (readonly string[])[] {
  if (text.length > LONGEST) return [];
  const sentences = clean(text.split(/(?<=\?)\s+|\s*[;\n]+\s*/));
  const splits = sentences.length > 1 && sentences.length <= MOST_CLAUSES ? [sentences] : [];
  // A conjunction in one of several sentences would make more parts than anybody asks at once.
  if (sentences.length > 1) return splits;
  return CONJUNCTIONS.flatMap(({ joins, ends }) =>
    [...text.matchAll(joins)].map((match) =>
      clean([text.slice(0, match.index) + ends, text.slice(match.index + match[0].length)]),
    ),
  ).filter((clauses) => clauses.length > 1);
}

/** What joins two clauses, the clearest first, and what the first clause ends with where it is cut off. */
const CONJUNCTIONS: readonly { readonly joins: RegExp; readonly ends: string }[] = [
  { joins: /\s*,?\s+그리고\s+/g, ends: '' },
  // 목록 보는 거랑 지우는 거, 만드는 법과 지우는 법.
  { joins: /(?<=[가-힣]\s?(?:거|것|법|지))(?:이?랑|하고|과|와)\s+/g, ends: '' },
  { joins: /(?:뭐|무엇)(?:이?고|이며|인데)\s+/g, ends: '뭐야' },
  // Not so 하고 싶어, 보고 있어, 지우고 나서.
  { joins: /(?<=[가-힣]고),?\s+(?!싶|있|나서|나면|나니|난\s|말고|하는\s?중)/g, ends: '' },
  { joins: /,?\s+and(?:\s+(?:also|then))?\s+/gi, ends: '' },
];

function clean(clauses: readonly string[]): string[] {
  return clauses.map((clause) => clause.trim()).filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}
