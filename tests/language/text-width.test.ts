import { expect, it } from 'vitest';
import { textWidth } from '../../src/language/text-width.ts';

it.each([
  ['pods', 4],
  ['파드', 4],
  ['파드(Pod)', 9],
  ['ＡＢ', 4],
  ['カタカナ', 8],
  ['🐳', 2],
  ['e\u0301', 1],
  ['\u200b', 0],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});
