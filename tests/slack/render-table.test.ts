import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/knowledge/entry.ts';
import { placeTables, type Table, tableText } from '../../src/slack/render-table.ts';
import { literal, words } from './build-answers.ts';
import { screen } from './screen.ts';

const COMPARISON: Table = {
  kind: 'table',
  header: [[], [words('docker save')], [words('docker export')]],
  rows: [
    [[words('대상')], [words('이미지')], [words('컨테이너')]],
    [[words('되돌리기')], [literal('docker load')], [literal('docker import')]],
  ],
};

function tableOf(rows: number, columns: number, text = 'x'): Table {
  const row: Inline[][] = Array.from({ length: columns }, () => [words(text)]);
  return { kind: 'table', header: row, rows: Array.from({ length: rows - 1 }, () => row) };
}

describe('a table', () => {
  it("becomes Slack's own, with a blank where a cell is empty", () => {
    expect(screen(placeTables([COMPARISON], 'block'))).toMatchInlineSnapshot(`
      "|   | docker save | docker export |
      | 대상 | 이미지 | 컨테이너 |
      | 되돌리기 | \`docker load\` | \`docker import\` |"
    `);
  });

  it('becomes aligned lines where Slack may not take it, Hangul counted as two columns', () => {
    expect(tableText(COMPARISON)).toMatchInlineSnapshot(`
      "          docker save  docker export
      대상      이미지       컨테이너
      되돌리기  docker load  docker import"
    `);
    expect(placeTables([COMPARISON], 'text')).toMatchObject([{ type: 'rich_text' }]);
  });

  it('stands once in a message; the next one is text', () => {
    expect(placeTables([COMPARISON, COMPARISON], 'block').map(({ type }) => type)).toEqual([
      'table',
      'rich_text',
    ]);
  });

  it.each([
    ['101 rows', tableOf(101, 2)],
    ['21 columns', tableOf(2, 21)],
    ['too much text', tableOf(100, 2, 'x'.repeat(60))],
    ['no columns', tableOf(1, 0)],
  ])('is text with %s, which Slack refuses', (_, table) => {
    expect(placeTables([table], 'block')).toMatchObject([{ type: 'rich_text' }]);
  });

  it('is filled up where Markdown left a row short', () => {
    const short: Table = { ...COMPARISON, rows: [[[words('대상')]]] };
    const [block] = placeTables([short], 'block');
    expect(block).toMatchObject({ rows: [{ length: 3 }, { length: 3 }] });
  });
});
