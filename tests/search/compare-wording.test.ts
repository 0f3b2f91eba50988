import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/language/create-lexicon.ts';
import { createUnitReader } from '../../src/language/create-unit-reader.ts';
import { compareWording, gatherWording, readWording } from '../../src/search/compare-wording.ts';
import { createWeigher, type WeighedUnit } from '../../src/search/create-weigher.ts';
import { countTerms } from '../../src/search/term-counts.ts';
import { WEIGHTS } from '../../src/search/weights.ts';

const read = createUnitReader(createLexicon([]));
const weigher = createWeigher(countTerms([]), WEIGHTS);
const weigh = (text: string): WeighedUnit[] => weigher.weighUnits(read(text));
const asked = (...lines: string[]) => gatherWording([], lines.map(weigh));
const likeness = (question: string, entry: ReturnType<typeof asked>): number =>
  compareWording(readWording(weigh(question)), entry);

describe('the wording of an entry', () => {
  it('has more of a question whose words it says in one line than where it says them apart', () => {
    const together = asked('zorp the quux', 'mend a wibble');
    const apart = asked('zorp a wibble', 'mend the quux');
    expect(likeness('zorp quux', together)).toBeGreaterThan(likeness('zorp quux', apart));
  });

  it('does not mind the order of the words', () => {
    const entry = asked('zorp the quux');
    expect(likeness('quux zorp', entry)).toBeCloseTo(likeness('zorp quux', entry));
  });

  it('has nothing of a question that says nothing of it', () => {
    expect(likeness('wibble', asked('zorp the quux'))).toBe(0);
    expect(likeness('', asked('zorp the quux'))).toBe(0);
    expect(likeness('zorp', asked())).toBe(0);
  });

  it('gains little by a line that is said ten times', () => {
    const once = asked('zorp the quux');
    const often = asked(...Array.from({ length: 10 }, () => 'zorp the quux'));
    expect(likeness('zorp quux', often)).toBeLessThan(2 * likeness('zorp quux', once));
  });

  it('counts a name for more than a line', () => {
    const [named, told] = [
      gatherWording([weigh('zorp')], [weigh('quux')]),
      gatherWording([], [weigh('zorp'), weigh('quux')]),
    ];
    expect(likeness('zorp', named)).toBeGreaterThan(likeness('zorp', told));
  });

  it('pairs no more than a few words, however long the text', () => {
    const long = Array.from({ length: 5000 }, (_, index) => `w${index.toString(36)}x`).join(' ');
    expect(readWording(weigh(long)).size).toBeLessThanOrEqual(5000 + 45);
  });
});
