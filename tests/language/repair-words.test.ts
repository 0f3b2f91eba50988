import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistanceWithin } from '../../src/language/edit-distance.ts';
import { lettersOf, slippedToHangul, slippedToLatin } from '../../src/language/keyboard-slip.ts';
import { repairWords, type SpelledWord, type Vocabulary } from '../../src/language/repair-words.ts';

const LATIN = ['crashloopbackoff', 'docker', 'build', 'exit', 'deployment', 'pod', 'save'];
const HANGUL = ['컨테이너', '파드', '네임스페이스', '서비스'];

const vocabulary: Vocabulary = {
  knows: (word) => [...LATIN, ...HANGUL].some((known) => word === known || word === `${known}가`),
  nearLength: (script, length): SpelledWord[] =>
    (script === 'latin' ? LATIN : HANGUL)
      .map((word) => ({ word, letters: script === 'latin' ? word : lettersOf(word) }))
      .filter(({ letters }) => letters.length === length),
};

describe('repairWords', () => {
  it.each([
    ['vkem', '파드'],
    ['애찯ㄱ save', 'docker save'],
    ['crashlopbackoff', 'crashloopbackoff'],
    ['deploymnet', 'deployment'],
    ['컨테이나', '컨테이너'],
    ['컨테이나를', '컨테이너를'],
  ])('reads %s as %s', (written, meant) => {
    expect(repairWords(written, vocabulary).text).toBe(meant);
  });

  it.each([
    // False friends: real words one letter away from a known one.
    'exist',
    'guild',
    // Too short to say.
    'pid',
    // Known, with a particle.
    '파드가',
    // The particle of a Latin word, which by itself is no word.
    'docker이랑',
    'deployment하려면',
  ])('leaves %s alone', (written) => {
    expect(repairWords(written, vocabulary)).toEqual({ text: written, changes: [] });
  });

  it('leaves prose alone, which has many unknown words', () => {
    const prose = 'lorem ipsum dolor sit amet consectetur adipiscing dockre';
    expect(repairWords(prose, vocabulary).changes).toEqual([]);
  });

  it('says what it changed', () => {
    expect(repairWords('vkem가', vocabulary).changes).toEqual([{ from: 'vkem', to: '파드' }]);
  });
});

describe('keyboard slips', () => {
  it.each(['how', 'hostname', 'Horizontal'])('survives %s, on which the converter throws', (word) => {
    expect(slippedToHangul(word)).toBeUndefined();
  });

  it('reads both layouts', () => {
    expect(slippedToHangul('zjsxpdlsj')).toBe('컨테이너');
    expect(slippedToLatin('애찯ㄱ')).toBe('docker');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
        slippedToHangul(text);
        slippedToLatin(text);
        expect(lettersOf(text)).toBeTypeOf('string');
      }),
    );
  });
});

describe('editDistanceWithin', () => {
  it.each([
    ['docker', 'docker', 0],
    ['dokcer', 'docker', 1],
    ['doker', 'docker', 1],
    ['dcoekr', 'docker', 2],
    ['podman', 'docker', undefined],
  ])('from %s to %s', (left, right, distance) => {
    expect(editDistanceWithin(left, right, 2)).toBe(distance);
  });

  it('is symmetric and zero only for equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistanceWithin(left, right, 8);
        expect(distance).toBe(editDistanceWithin(right, left, 8));
        expect(distance === 0).toBe(left === right);
      }),
    );
  });
});
