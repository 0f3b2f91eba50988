import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../src/language/create-lexicon.ts';
import { createUnitReader } from '../../src/language/create-unit-reader.ts';

const lexicon = createLexicon([{ concept: 'entry:oom-killed', surfaces: ['OOMKilled', '메모리 초과'] }]);

const readUnits = createUnitReader(lexicon);

/** The concepts and unknown stems of a text, scaffolding left out. */
const read = (text: string): string[] =>
  readUnits(text)
    .filter((unit) => unit.weightClass !== 'scaffolding')
    .map((unit) => (unit.concepts.length > 0 ? unit.concepts.join('+') : unit.stem));

describe('createUnitReader', () => {
  it('keeps what is glued to a word, in either script', () => {
    const particles = readUnits('파드를 kubectl로 이미지').map(({ particle }) => particle);
    expect(particles).toEqual(['를', '로', '']);
  });

  it.each([
    // A particle is stripped, also from a noun of one syllable that the lexicon knows.
    ['파드가', ['pod']],
    ['팟이', ['pod']],
    ['컨테이너에서는', ['container']],
    // Nouns that only look inflected stay whole.
    ['노드', ['node']],
    ['데이터', ['data']],
    // What is glued to a Latin word is its particle.
    ['kubectl이란', ['kubectl']],
    ['파드s', ['pod']],
    // Verbs by stem, and nouns made into verbs.
    ['이미지를 지우려면', ['image', 'delete']],
    ['재시작됐는데요', ['restart']],
    ['배포하는', ['deploying']],
    // The negation belongs to its verb.
    ['안 떠요', ['pending', 'wont']],
    // Compounds without spaces, and names of several words.
    ['컨테이너로그를', ['container', 'log']],
    ['파드상태', ['pod', 'status']],
    ['영구 볼륨은', ['pv']],
    ['crash loop back off', ['crashloop']],
    ['kube-proxy', ['kubeproxy']],
    // Plural.
    ['policies', ['policy']],
    // What notes teach.
    ['메모리 초과', ['oom']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('leaves out what only carries the question', () => {
    expect(read('쿠버네티스가 도대체 뭐야?')).toEqual(['k8s', '도대체']);
    expect(read('how do I get the logs of it')).toEqual(['get', 'log']);
  });

  it('reads anything without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(readUnits(text)).toBeInstanceOf(Array);
      }),
    );
  });
});
