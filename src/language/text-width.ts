/** Characters that take two columns in a fixed-width font: Hangul, Han, kana, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Marks that sit on the character before them, or show nothing at all. */
const WIDTHLESS = /\p{Mark}|\p{Default_Ignorable_Code_Point}|\p{Control}/u;

/** Columns a text takes in a fixed-width font, so that 파드 and `pods` line up one under the other. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (WIDTHLESS.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Fills a text up with spaces to so many columns. */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}
