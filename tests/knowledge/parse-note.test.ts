import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../src/knowledge/parse-note.ts';
import { buildNote } from './build-note.ts';

describe('parseNote', () => {
  it.each([
    ['---\nid: a\nkind: status\n---\n', 'curated'],
    ['---\nkind: status\nid : a\n', 'curated'],
    ['---\nid: a\nkind: [broken\n---\n', 'curated'],
    ['---\ntitle: Notes\ntags: [k8s]\n---\n# Pod\n', 'plain'],
    ['---\nid: a\n---\n# Pod\n', 'plain'],
    ['---\n\nid: a\n\n---\n\nkind: b\n', 'plain'],
    ['# Pod\n\n---\nid: a\nkind: status\n---\n', 'plain'],
    ['', 'plain'],
  ])('takes %j for %s', (text, kind) => {
    expect(parseNote('a.md', text, false).kind).toBe(kind);
  });

  it('freezes plain entries as well', () => {
    const { entries } = parseNote('a.md', '# Pod\n\n- etcd: 저장소\n', false);
    expect(entries.length).toBeGreaterThan(0);
    for (const { entry, lineOfKey } of entries) {
      expect(Object.isFrozen(entry.halves)).toBe(true);
      expect(lineOfKey('id')).toBe(entry.source.line);
    }
  });

  it.each([
    ['quotes', '> '.repeat(10_000)],
    ['quotes without spaces', '>'.repeat(10_000)],
    ['bullets', '- '.repeat(10_000)],
    ['numbers', '1. '.repeat(10_000)],
    ['stars', `${'*'.repeat(5_000)}a${'*'.repeat(5_000)}`],
    ['brackets', `${'['.repeat(5_000)}a${']'.repeat(5_000)}`],
    ['emphasis that is never closed', '*a_ '.repeat(2_500)],
    ['indented bullets', Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')],
    [
      'bullets within the limits of size',
      Array.from({ length: 60 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n'),
    ],
    ['text', 'a'.repeat(100_000)],
  ])('refuses an entry with endless %s, and stays alive', (_, deep) => {
    const { entries, problems } = parseNote(
      'docker-pause.md',
      buildNote({ en: `Freezes.\n\n${deep}x` }),
      true,
    );
    expect(entries).toEqual([]);
    expect(problems.map(({ id }) => id)).toEqual(['K407']);
  });

  it('never fails and never makes half an entry, whatever is written', () => {
    const piece = fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    const text = fc.tuple(
      fc.constantFrom('', '---\nid: a\nkind: concept\nnames: [a]\n---\n'),
      fc.array(piece, { maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, ([start, pieces]) => {
        const note = start + pieces.join('\n');
        const lines = note.split('\n').length;
        const { entries, problems } = parseNote('a.md', note, true);
        for (const { id, line, says } of problems) {
          expect(id).not.toBe('K408');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(says).not.toBe('');
        }
        for (const { entry } of entries) {
          expect(entry.names.length).toBeGreaterThan(0);
          expect(entry.source.line).toBeLessThanOrEqual(lines);
          if (entry.origin === 'curated') expect(Object.keys(entry.halves)).toEqual(['ko', 'en']);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a note that is cut off anywhere, or says why not', () => {
    const en = 'Freezes.\n\n```sh\ndocker pause <container>\n```';
    const text = buildNote({ front: 'aliases: [도커 일시정지]', en });
    for (let end = 0; end < text.length; end += 7) {
      const { kind, entries, problems } = parseNote('docker-pause.md', text.slice(0, end), false);
      expect(problems.map(({ id }) => id)).not.toContain('K408');
      if (kind === 'curated') expect(entries.length + problems.length).toBeGreaterThan(0);
    }
  });
});

const FRAGMENTS = [
  '---',
  'id: a',
  'id: [',
  'kind: concept',
  'names: [a]',
  '## 한국어',
  '## English',
  '### 예시',
  '### Examples',
  '#### x',
  '```sh',
  '```',
  '~~~',
  'kubectl delete pod <pod-name>',
  '주의: 없다.',
  'Caution: none.',
  '> > > a',
  '- a',
  '  - `b`: c',
  '    - d',
  '1. a',
  '| a | b |',
  '|---|---|',
  '<!--',
  '-->',
  '[a]: b',
  '![a](b)',
  '**굵게**는',
  '',
  '\t',
];
