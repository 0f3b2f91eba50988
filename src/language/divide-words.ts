/** Pieces shorter than this fit anywhere (gui + tar). */
const SHORTEST_PIECE = 3;

/** A last piece as short as the first pieces, or shorter (`podps`), stands behind a piece this long only (`dockerps`, `composeup`). */
const SHORT_LAST = { piece: 2, behind: 5 } as const;

/** What ends English words, though some of it is short for something: `ing` is Ingress. */
const ENDING = /^(?:ing|ings|ers?|ed)$/;

/** So many words are written in one at most. */
const MOST_PIECES = 3;

/**
 * Divides Latin words that were written in one (`dockersave`, `kubectlgetpods`) into the fewest that mean something;
 * `undefined` where that does not come out even.
 */
export function divideWords(word: string, means: (piece: string) => boolean): readonly string[] | undefined {
  for (let pieces = 2; pieces <= MOST_PIECES; pieces++) {
    const divided = divideInto(pieces, word, means, 0);
    if (divided !== undefined) return divided;
  }
  return undefined;
}

function divideInto(
  pieces: number,
  word: string,
  means: (piece: string) => boolean,
  before: number,
): readonly string[] | undefined {
  if (pieces === 1) return isLastPiece(word, before) && means(word) ? [word] : undefined;
  for (let end = word.length - SHORT_LAST.piece; end >= SHORTEST_PIECE; end--) {
    const piece = word.slice(0, end);
    if (!means(piece)) continue;
    const rest = divideInto(pieces - 1, word.slice(end), means, end);
    if (rest !== undefined) return [piece, ...rest];
  }
  return undefined;
}

function isLastPiece(word: string, before: number): boolean {
  return (
    !ENDING.test(word) &&
    (word.length > SHORTEST_PIECE || (word.length >= SHORT_LAST.piece && before >= SHORT_LAST.behind))
  );
}
