import { describe, expect, it } from 'vitest';
import { ENTRY_CHECKS, LIBRARY_CHECKS } from '../../src/knowledge/checks/every-check.ts';
import { FAULTS } from '../../src/knowledge/faults.ts';
import { checkBesidePassing, namesOfBroken, readBroken } from './read-fixtures.ts';

const CHECKS = [...ENTRY_CHECKS, ...LIBRARY_CHECKS];
/** Faults that a text can have; those of files and folders are tested where these are read. */
const TEXT_FAULTS = ['K410', 'K411', 'K412', 'K413', 'K407'];

describe('checks', () => {
  it('find nothing in good notes', () => {
    expect(checkBesidePassing({}).problems).toEqual([]);
  });

  it.each(namesOfBroken())('find %s, and nothing else, in its broken fixture', (id) => {
    const text = readBroken(id);
    // The file is called after its entry, except where that is the fault.
    const path = id === 'K002' ? 'K002.md' : `${/^id: (.*)$/m.exec(text)?.[1]}.md`;

    const { problems, entries } = checkBesidePassing({ [path]: text });

    expect(new Set(problems.map((problem) => problem.id))).toEqual(new Set([id]));
    for (const problem of problems) {
      expect(problem).toMatchObject({ folder: 'team', path });
      expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
      expect(problem.says).toMatch(/^[\p{Lu}`"].*[.]$/u);
    }
    // A badly written entry is served all the same; an unreadable one is not. Of two with one id the first is.
    const served = !TEXT_FAULTS.includes(id) || id === 'K413';
    expect(entries.some((entry) => entry.source.path === path)).toBe(served);
  });

  it('have a broken fixture each, and no fixture is left over', () => {
    const ids = [...CHECKS.map((check) => check.id), ...TEXT_FAULTS];
    expect(namesOfBroken().sort()).toEqual(ids.sort());
  });

  it('have an id and a name of their own', () => {
    const described = [...CHECKS, ...Object.values(FAULTS)];
    expect(new Set(described.map(({ id }) => id)).size).toBe(described.length);
    expect(new Set(described.map(({ name }) => name)).size).toBe(described.length);
    for (const { id, name } of described) expect(`${id} ${name}`).toMatch(/^K\d{3} [a-z0-9]+(-[a-z0-9]+)*$/);
    for (const { says } of CHECKS) expect(says).toMatch(/^\p{Lu}.*\.$|^`.*\.$/u);
  });
});
