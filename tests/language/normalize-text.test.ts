import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeQuestion, normalizeText, QUESTION_LIMIT } from '../../src/language/normalize-text.ts';

describe('normalizeText', () => {
  it('composes Hangul that macOS sends decomposed', () => {
    expect(normalizeText('파드'.normalize('NFD'))).toBe('파드');
  });

  it('leaves typed jamo alone, so that keyboard slips can still be read', () => {
    expect(normalizeText('ㅔㅐㅇ')).toBe('ㅔㅐㅇ');
  });

  it('folds full-width letters', () => {
    expect(normalizeText('ｐｏｄ')).toBe('pod');
  });

  it('drops what cannot be seen: zero-width spaces, direction marks, lone surrogates', () => {
    expect(normalizeText('pod\u200b\u202e\ud800s')).toBe('pods');
  });
});

describe('normalizeQuestion', () => {
  it('cuts to the limit whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => {
        expect(normalizeQuestion(text).length).toBeLessThanOrEqual(QUESTION_LIMIT);
      }),
    );
  });
});
