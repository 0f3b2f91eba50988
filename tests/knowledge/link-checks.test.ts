import { describe, expect, it } from 'vitest';
import { buildLibrary, type FiledNote } from '../../src/knowledge/build-library.ts';
import { LINK_CHECKS } from '../../src/knowledge/checks/links.ts';
import { parseNote } from '../../src/knowledge/parse-note.ts';
import { buildNote } from './build-note.ts';
import { TODAY } from './read-fixtures.ts';

const IDS = new Set(LINK_CHECKS.map(({ id }) => id));

/** `path:line id sentence` of what is wrong among notes: `folder/file` to front matter. */
function findAmong(notes: Readonly<Record<string, string>>): string[] {
  const filed = Object.entries(notes).map(([location, front]): FiledNote => {
    const [folder = '', id = ''] = location.split('/');
    const path = `${id}.md`;
    return { folder, path, key: location, ...parseNote(path, buildNote({ id, front }), true) };
  });
  const folders = [...new Set(filed.map(({ folder }) => folder))];
  return buildLibrary(folders, filed, [], TODAY)
    .problems.filter(({ id }) => IDS.has(id))
    .map(({ id, folder, path, line, says }) => `${folder}/${path}:${line} ${id} ${says}`);
}

describe('checks across the library', () => {
  it('find a name that another entry has as an alias, however it is written, in any file', () => {
    expect(
      findAmong({
        'shipped/pod': 'aliases: [포드]\nrelated: [node]',
        'team/node': 'aliases: [Node pool, POD]\nrelated: [pod]',
      }),
    ).toEqual(['team/node.md:5 K301 "POD" already leads to `pod`; a name belongs to one concept.']);
  });

  it('let entries of different kinds share a name', () => {
    const filed = [
      { folder: 'a', path: 'pod.md', key: '1', ...parseNote('pod.md', buildNote({ id: 'pod' }), true) },
      {
        folder: 'a',
        path: 'resource-pod.md',
        key: '2',
        ...parseNote(
          'resource-pod.md',
          buildNote({ id: 'resource-pod', kind: 'resource', front: 'aliases: [pod]' }),
          true,
        ),
      },
    ];
    expect(buildLibrary(['a'], filed, [], TODAY).problems.map(({ id }) => id)).not.toContain('K301');
  });

  it('look at the entry that replaces another, and not at the one that is replaced', () => {
    expect(
      findAmong({
        'shipped/pod': 'related: [gone]',
        'shipped/node': 'related: [pod]',
        'team/pod': 'related: [node]',
      }),
    ).toEqual([]);
  });

  it('find related entries that are unknown, the entry itself, or named twice', () => {
    expect(findAmong({ 'a/pod': 'related: [pod, node, gone, node]', 'a/node': 'related: [pod]' })).toEqual([
      'a/pod.md:5 K302 There is no entry `gone`; write it, or take it out of `related`.',
      'a/pod.md:5 K303 `pod` is the entry itself or named before; take it out.',
      'a/pod.md:5 K303 `node` is the entry itself or named before; take it out.',
    ]);
  });

  it('warn of an entry that nobody can go on from', () => {
    const filed = [
      { folder: 'a', path: 'pod.md', key: '1', ...parseNote('pod.md', buildNote({ id: 'pod' }), true) },
    ];
    const { problems } = buildLibrary(['a'], filed, [], TODAY);
    expect(problems.find(({ id }) => id === 'K305')).toMatchObject({ severity: 'warning', line: 2 });
  });

  it('count a year to the day, also over a leap day', () => {
    const staleOn = (today: string, date: string) => {
      const text = buildNote({ front: `checked: { date: ${date}, against: v1.36 }` });
      const note = { folder: 'a', path: 'a.md', key: text, ...parseNote('a.md', text, true) };
      return buildLibrary(['a'], [note], [], today).problems.some(({ id }) => id === 'K306');
    };
    expect(staleOn('2027-11-24', '2026-11-24')).toBe(false);
    expect(staleOn('2027-11-25', '2026-11-24')).toBe(true);
    expect(staleOn('2028-02-29', '2027-02-28')).toBe(true);
    expect(staleOn('2028-02-29', '2027-03-01')).toBe(false);
  });
});
