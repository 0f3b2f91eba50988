/** The letter keys of a keyboard, a string for each row. */
type Layout = readonly string[];

/** The keys as they are for English. */
const QWERTY: Layout = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The same keys as they are for Korean. */
const DUBEOLSIK: Layout = ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ'];

/** The keys that touch a key: left and right of it, and the two above and below it, because rows are shifted. */
export function keysBeside(key: string): readonly string[] {
  return BESIDE.get(key) ?? NONE;
}

const NONE: readonly string[] = [];

const BESIDE: ReadonlyMap<string, readonly string[]> = new Map(
  [QWERTY, DUBEOLSIK].flatMap((layout) =>
    layout.flatMap((keys, row) =>
      keys
        .split('')
        .map((key, column): [string, readonly string[]] => [
          key,
          [
            layout[row]?.[column - 1],
            layout[row]?.[column + 1],
            layout[row - 1]?.[column],
            layout[row - 1]?.[column + 1],
            layout[row + 1]?.[column],
            layout[row + 1]?.[column - 1],
          ].filter((place) => place !== undefined),
        ]),
    ),
  ),
);
