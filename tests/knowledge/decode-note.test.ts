import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNote } from '../../src/knowledge/decode-note.ts';

const encoder = new TextEncoder();

describe('decodeNote', () => {
  it('takes out a byte order mark and carriage returns', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...encoder.encode('# 파드\r\n\r- 하나\n')]);
    expect(decodeNote('a.md', bytes)).toEqual({ kind: 'text', text: '# 파드\n\n- 하나\n' });
  });

  it('composes Hangul that was written in pieces', () => {
    const bytes = encoder.encode('## 한국어'.normalize('NFD'));
    expect(decodeNote('a.md', bytes)).toEqual({ kind: 'text', text: '## 한국어' });
  });

  it.each([
    ['in the middle of a line', [0x61, 0x0a, 0x62, 0xff, 0x0a, 0x63], 2],
    ['where a character is cut off at the end', [0x61, 0x0a, 0x0a, 0xed, 0x8c], 3],
    ['in the first line', [0xc0, 0x80], 1],
    ['where half a pair of code units stands', [0x0a, 0xed, 0xa0, 0x80], 2],
  ])('names the line of what is not UTF-8: %s', (_, bytes, line) => {
    expect(decodeNote('a.md', new Uint8Array(bytes))).toMatchObject({
      kind: 'faulty',
      problem: { id: 'K403', path: 'a.md', line },
    });
  });

  it('takes a text in UTF-16 for what it is not', () => {
    const bytes = Buffer.from('\uFEFF# Pod', 'utf16le');
    expect(decodeNote('a.md', bytes)).toMatchObject({ kind: 'faulty', problem: { id: 'K404', line: 1 } });
  });

  it('never throws, and gives back every good text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { kind } = decodeNote('a.md', bytes);
        expect(['text', 'faulty']).toContain(kind);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0'));
        const clean = text
          .replace(/^\uFEFF/, '')
          .replace(/\r\n?/g, '\n')
          .normalize('NFC');
        expect(decodeNote('a.md', encoder.encode(text))).toEqual({ kind: 'text', text: clean });
      }),
    );
  });
});
