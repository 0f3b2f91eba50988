import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistanceWithin } from '../../src/language/edit-distance.ts';
import { isLikelySlip } from '../../src/language/is-likely-slip.ts';
import {
  assembleJamo,
  lettersOf,
  slippedToHangul,
  slippedToLatin,
} from '../../src/language/keyboard-slip.ts';
import { canBeWithin, letterSetOf } from '../../src/language/letter-set.ts';
import type { Vocabulary } from '../../src/language/meant-words.ts';
import type { SpelledWord } from '../../src/language/nearest-spellings.ts';
import { repairWords } from '../../src/language/repair-words.ts';

const LATIN = 'crashloopbackoff docker build exit deployment pod save kubectl drain launch logs'.split(' ');
const HANGUL = '컨테이너 파드 네임스페이스 서비스 도커 빌드 노드 시작 확인'.split(' ');
const PARTICLES = ['', '가', '를', '에서'];

const vocabulary: Vocabulary = {
  knows: (word) =>
    word === '가' || PARTICLES.some((end) => [...LATIN, ...HANGUL].some((known) => word === known + end)),
  means: (word) => LATIN.includes(word) || HANGUL.includes(word),
  wordsOfLength: (script, length): SpelledWord[] =>
    (script === 'latin' ? LATIN : HANGUL)
      .map((word) => ({ word, letters: script === 'latin' ? word : lettersOf(word) }))
      .filter(({ letters }) => letters.length === length)
      .map((spelled) => ({ ...spelled, set: letterSetOf(spelled.letters), standing: 'meaning', entries: 1 })),
};

describe('repairWords', () => {
  it.each([
    // Keys on the wrong layout, either way, with a particle behind them as well.
    ['vkem', '파드'],
    ['애찯ㄱ save', 'docker save'],
    ['ㅔㅐㅇ가', 'pod가'],
    // Beside one such word, a short one and an unknown one were typed so too.
    ['vkem rk anjwl', '파드 가 뭐지'],
    // Jamo typed one by one, or left alone by a slip.
    ['ㅋㅓㄴㅌㅔㅇㅣㄴㅓ', '컨테이너'],
    ['컨ㅌㅔ이너', '컨테이너'],
    // A letter is missing, twice, swapped, from the key beside, or the first.
    ['crashlopbackoff', 'crashloopbackoff'],
    ['buildd', 'build'],
    ['deploymnet', 'deployment'],
    ['drsin', 'drain'],
    ['ocker', 'docker'],
    // Jamo that sound alike, with a particle; short words as well.
    ['컨테이나를', '컨테이너를'],
    ['써비스', '서비스'],
    ['노트에서', '노드에서'],
    // A space is missing, and of two words in one, one is misspelt.
    ['dockersave', 'docker save'],
    ['kubectllogs', 'kubectl logs'],
    ['도커삘드', '도커 빌드'],
  ])('reads %s as %s', (written, meant) => {
    expect(repairWords(written, vocabulary).readings).toEqual([meant]);
  });

  it.each([
    // Ordinary words, one slip away from a known one.
    'guild',
    'lunch',
    '시장',
    // A real word one letter away, but no slip: nobody hits t for d.
    'train',
    'exist',
    // Too short to say.
    'pid',
    // Known, with a particle.
    '파드가',
    // The particle of a Latin word, which by itself is no word.
    'docker이랑',
    'deployment하려면',
    // One syllable is another word on the other layout by chance: `rm`.
    '그',
  ])('leaves %s alone', (written) => {
    expect(repairWords(written, vocabulary)).toEqual({ readings: [], changes: [] });
  });

  it('leaves prose alone, which has many unknown words', () => {
    const prose = 'lorem ipsum dolor sit amet consectetur adipiscing dockre';
    expect(repairWords(prose, vocabulary).changes).toEqual([]);
  });

  it('says what it changed', () => {
    expect(repairWords('vkem가', vocabulary).changes).toEqual([{ from: 'vkem', to: '파드' }]);
  });

  it('changes whole words only', () => {
    // `save` stands inside `saves`, which is another word.
    expect(repairWords('buildd buildds', vocabulary).readings[0]).toBe('build buildds');
  });

  it('hands on every reading where a word is equally near to several', () => {
    const torn: Vocabulary = {
      knows: (word) => word === 'restart',
      means: () => false,
      wordsOfLength: (_, length) =>
        ['kubectl', 'kubectx']
          .filter((letters) => letters.length === length)
          .map((letters, entries) => ({
            word: letters,
            letters,
            set: letterSetOf(letters),
            standing: 'meaning',
            entries,
          })),
    };
    // The one that more notes speak of is first.
    expect(repairWords('kubectz restart', torn).readings).toEqual(['kubectx restart', 'kubectl restart']);
  });

  it('never throws, and gives the same text back or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const reading of repairWords(text, vocabulary).readings) expect(reading).not.toBe(text);
      }),
    );
  });
});

describe('isLikelySlip', () => {
  it.each([
    // Swapped, missing, twice, together with the key beside it, the key beside it.
    ['dokcer', 'docker'],
    ['doker', 'docker'],
    ['dockker', 'docker'],
    ['dockler', 'docker'],
    ['dicker', 'docker'],
    // Consonants that differ in tension, vowels that sound alike.
    ['ㅆㅓㅂㅣㅅㅡ', 'ㅅㅓㅂㅣㅅㅡ'],
    ['ㅋㅓㄴㅌㅐㅇㅣㄴㅓ', 'ㅋㅓㄴㅌㅔㅇㅣㄴㅓ'],
  ])('%s for %s', (written, meant) => {
    expect(isLikelySlip(written, meant)).toBe(true);
  });

  it.each([
    ['train', 'drain'],
    ['planet', 'plane'],
  ])('not %s for %s', (written, meant) => {
    expect(isLikelySlip(written, meant)).toBe(false);
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

  it('assembles jamo that make whole syllables, and only those', () => {
    expect(assembleJamo('ㅍㅏㄷㅡ')).toBe('파드');
    expect(assembleJamo('ㅋㅋ')).toBeUndefined();
    expect(assembleJamo('파드')).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
        slippedToHangul(text);
        slippedToLatin(text);
        assembleJamo(text);
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

  it('is never within reach where the sets of letters say it is not', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ㅏ', 'ㅋ'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 2 }), (left, right, edits) => {
        if (canBeWithin(letterSetOf(left), letterSetOf(right), edits)) return;
        expect(editDistanceWithin(left, right, edits)).toBeUndefined();
      }),
    );
  });
});
