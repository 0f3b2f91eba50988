import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherRuns, runsOf } from '../../src/answer/letter-runs.ts';

describe('the look over a text for what patterns need', () => {
  it('never says that a text lacks what stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string(),
        (head, held, tail) => {
          expect(gatherRuns(head + held + tail)(runsOf(held))).toBe(true);
        },
      ),
    );
  });

  it('says of nearly everything else that it is not there', () => {
    const mayHold = gatherRuns('dial tcp 10.0.0.9:5432: connect: connection refused');
    const others = ['no space left on device', 'toomanyrequests', 'exec format error', 'x509: certificate'];
    expect(others.filter((literal) => mayHold(runsOf(literal)))).toEqual([]);
  });

  it('has nothing to say of what is shorter than a run', () => {
    expect(gatherRuns('')(runsOf('ab'))).toBe(true);
  });
});
