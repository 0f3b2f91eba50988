import { describe, expect, it } from 'vitest';
import { ANSWER_BANDS, calibrate, calibrationError, TENTHS } from './calibrate.ts';
import type { Outcome } from './score-questions.ts';

/** Builds how a question for the Pod's note went. */
function outcome(confidence: number, shown: readonly string[], overrides: Partial<Outcome> = {}): Outcome {
  const verdict = shown[0] === 'pod' ? 'first' : 'wrong';
  const row = {
    id: 'own-001',
    set: 'own',
    category: 'concept',
    language: 'en',
    question: 'what is a pod',
    expect: 'entries',
    entries: ['pod'],
  } as const;
  return { row: { ...row, entries: [...row.entries] }, verdict, shown, confidence, ...overrides };
}

describe('the calibration', () => {
  it('sets what was said against what was right, the surest first', () => {
    const all = [
      outcome(0.9, ['pod']),
      outcome(1, ['pod']),
      outcome(0.96, ['node']),
      outcome(0.31, ['node']),
    ];
    expect(calibrate(all, TENTHS)).toEqual([
      { from: 0.9, to: 1, count: 3, said: expect.closeTo(0.953), right: expect.closeTo(0.667) },
      { from: 0.3, to: 0.4, count: 1, said: 0.31, right: 0 },
    ]);
  });

  it('takes a refusal at its word: it is as sure of the nearest entry as it says', () => {
    const refused = outcome(0.2, ['pod', 'node'], { verdict: 'refused' });
    expect(calibrate([refused], ANSWER_BANDS)).toMatchObject([{ from: 0, count: 1, right: 1 }]);
  });

  it('calls nothing right where the notes had to say that they do not know', () => {
    const outside = outcome(0.8, ['pod'], { verdict: 'answered' });
    const row = { ...outside.row, expect: 'decline' as const, entries: [] };
    expect(calibrate([{ ...outside, row }], ANSWER_BANDS)).toMatchObject([
      { from: 0.75, count: 1, right: 0 },
    ]);
  });

  it('leaves out help and the like, which say nothing of how sure they are', () => {
    expect(calibrate([outcome(1, [], { verdict: 'refused' })], TENTHS)).toEqual([]);
    expect(calibrationError([])).toBe(0);
  });

  it('weighs how far each band is off by how much was said in it', () => {
    const band = { from: 0, to: 1 };
    const bands = [
      { ...band, count: 3, said: 0.9, right: 0.8 },
      { ...band, count: 1, said: 0.5, right: 0.9 },
    ];
    expect(calibrationError(bands)).toBeCloseTo(0.175);
  });
});
