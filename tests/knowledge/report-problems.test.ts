import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/knowledge/build-library.ts';
import type { FiledProblem } from '../../src/knowledge/find-notes.ts';
import { listByAge, reportProblems, summarizeLibrary } from '../../src/knowledge/report-problems.ts';
import { buildEntry } from '../build-entry.ts';

function problem(overrides: Partial<FiledProblem>): FiledProblem {
  return {
    id: 'K102',
    severity: 'error',
    folder: './knowledge',
    path: 'a.md',
    line: 3,
    says: 'Wrong.',
    ...overrides,
  };
}

describe('reportProblems', () => {
  it('groups problems by file, each with a place to click on', () => {
    const report = reportProblems([
      problem({}),
      problem({ path: 'b/c.md', line: 12, id: 'K305', severity: 'warning', says: 'Thin.' }),
      problem({ line: 7, says: 'Worse.' }),
      problem({ folder: '/notes/', path: '.', line: 1, says: 'Gone.' }),
    ]);
    expect(report).toMatchInlineSnapshot(`
      "./knowledge/a.md:3  K102  Wrong.
      ./knowledge/a.md:7  K102  Worse.

      ./knowledge/b/c.md:12  K305  warning: Thin.

      /notes/:1  K102  Gone.
      "
    `);
  });

  it('prints nothing where nothing is wrong', () => {
    expect(reportProblems([])).toBe('');
  });

  it('keeps text of notes from steering the terminal', () => {
    expect(reportProblems([problem({ path: 'a\u001b[2J.md', says: 'Wrong\u0007\n.' })])).toBe(
      './knowledge/a\uFFFD[2J.md:3  K102  Wrong\uFFFD\uFFFD.\n',
    );
  });
});

describe('summarizeLibrary', () => {
  it('counts entries by kind, and problems', () => {
    const library: Library = {
      entries: [
        buildEntry({ kind: 'command', names: ['docker ps'], en: 'Lists.' }),
        buildEntry({ kind: 'status', names: ['Pending'], en: 'Waits.' }),
        buildEntry({ kind: 'command', names: ['docker rm'], en: 'Removes.' }),
      ],
      problems: [problem({}), problem({ severity: 'warning' }), problem({ severity: 'warning' })],
      files: [{ folder: 'a', path: 'a.md', kind: 'curated', entries: 3 }],
      fingerprint: '',
    };
    expect(summarizeLibrary(library)).toMatchInlineSnapshot(`
      "3 entries in 1 file
        status         1
        command        2
      1 error, 2 warnings
      "
    `);
  });
});

describe('listByAge', () => {
  it('lists the entry that was checked longest ago first, after those that never were', () => {
    const checked = (date: string) => ({ checked: { date, against: 'v1.36' } });
    const list = listByAge([
      buildEntry({ id: 'pod', en: 'Yes.', ...checked('2026-11-24') }),
      buildEntry({ id: 'node', en: 'Yes.', ...checked('2025-01-02') }),
      buildEntry({ id: 'volume', en: 'Yes.' }),
      buildEntry({ id: 'notes.md#pod', origin: 'plain', en: 'Yes.' }),
    ]);
    expect(list).toMatchInlineSnapshot(`
      "-           volume
      2025-01-02  node  v1.36
      2026-11-24  pod  v1.36
      "
    `);
  });
});
