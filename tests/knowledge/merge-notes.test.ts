import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/knowledge/entry.ts';
import { mergeNotes } from '../../src/knowledge/merge-notes.ts';
import { buildEntry } from '../build-entry.ts';

function file(folder: string, ...entries: readonly Entry[]) {
  return { folder, entries: entries.map((entry) => ({ entry, lineOfKey: () => 2 })) };
}

function plain(id: string, related: readonly string[] = []): Entry {
  return buildEntry({ id, origin: 'plain', related, ko: '적어 둔 것' });
}

describe('mergeNotes', () => {
  it('gives plain entries of one id an id of their own, and follows with what is related', () => {
    const { entries, problems } = mergeNotes([
      file('one', plain('notes.md#pod'), plain('notes.md#node', ['notes.md#pod'])),
      file('other', plain('notes.md#pod'), plain('notes.md#node', ['notes.md#pod', 'volume'])),
      file('third', plain('notes.md#pod')),
    ]);
    expect(problems).toEqual([]);
    expect(entries.map(({ folder, entry }) => [folder, entry.id, entry.related])).toEqual([
      ['one', 'notes.md#pod', []],
      ['one', 'notes.md#node', ['notes.md#pod']],
      ['other', 'notes.md#pod~2', []],
      ['other', 'notes.md#node~2', ['notes.md#pod~2', 'volume']],
      ['third', 'notes.md#pod~3', []],
    ]);
    const renamed = entries.filter(({ entry }) => entry.id.includes('~'));
    expect(renamed.every(({ entry }) => Object.isFrozen(entry) && Object.isFrozen(entry.related))).toBe(true);
  });

  it('loses no plain entry of a file that gives one id twice', () => {
    const { entries, problems } = mergeNotes([file('one', plain('a#b'), plain('a#b'))]);
    expect(entries.map(({ entry }) => entry.id)).toEqual(['a#b', 'a#b~2']);
    expect(problems).toEqual([]);
  });

  it('puts a curated entry of a later folder in the place of the earlier', () => {
    const [shipped, team] = [buildEntry({ id: 'pod', ko: '먼저' }), buildEntry({ id: 'pod', ko: '나중' })];
    const { entries } = mergeNotes([
      file('shipped', shipped, buildEntry({ id: 'node', en: 'Yes.' })),
      file('team', team),
    ]);
    expect(entries.map(({ folder, entry }) => [folder, entry.id])).toEqual([
      ['team', 'pod'],
      ['shipped', 'node'],
    ]);
    expect(entries[0]?.entry).toBe(team);
  });
});
