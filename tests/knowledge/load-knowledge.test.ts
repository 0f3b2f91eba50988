import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/knowledge/build-library.ts';
import { findNotes } from '../../src/knowledge/find-notes.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { buildNote } from './build-note.ts';
import { makeFolder, writeFiles } from './temp-folder.ts';

const PAUSE = buildNote({ id: 'docker-pause' });
const PLAIN = '# 도커\n\n- 볼륨: 데이터를 남기는 곳\n';

function idsOf({ entries }: Library): string[] {
  return entries.map(({ id }) => id);
}

function faultsOf({ problems }: Library): string[] {
  return problems.map(({ id, path, line, says }) => `${path}:${line} ${id} ${says}`);
}

function pathsOf({ files }: Library): string[] {
  return files.map(({ path }) => path);
}

describe('loadKnowledge', () => {
  it('reads curated entries and plain notes by one rule: an id and a kind in the front matter', async () => {
    const folder = await makeFolder({
      'commands/docker-pause.md': PAUSE,
      'notes.markdown': PLAIN,
      'README.md': `---\ntitle: 우리 노트\n---\n${PLAIN}`,
      'picture.png': 'no note',
    });

    const library = await loadKnowledge([folder]);

    expect(library.problems).toEqual([]);
    expect(library.files.map(({ path, kind }) => [path, kind])).toEqual([
      ['README.md', 'plain'],
      ['commands/docker-pause.md', 'curated'],
      ['notes.markdown', 'plain'],
    ]);
    const { entries } = library;
    expect(entries.find(({ id }) => id === 'docker-pause')?.source).toEqual({
      path: 'commands/docker-pause.md',
      line: 1,
    });
    expect(entries.filter(({ origin }) => origin === 'plain').map(({ source }) => source.path)).toContain(
      'notes.markdown',
    );
    expect(entries.every((entry) => Object.isFrozen(entry))).toBe(true);
  });

  it('serves the rest when a note is broken', async () => {
    const folder = await makeFolder({
      'broken.md': buildNote({ id: 'broken', kind: 'order' }),
      'docker-pause.md': PAUSE,
    });
    const library = await loadKnowledge([folder]);
    expect(idsOf(library)).toEqual(['docker-pause']);
    expect(faultsOf(library)).toEqual([
      'broken.md:3 K411 `kind` must be status, command, resource, option, concept, comparison or error.',
    ]);
    expect(library.problems[0]?.folder).toBe(folder);
  });

  it('looks at entries with the checks only if it is asked to, on the day it is told', async () => {
    const folder = await makeFolder({
      'docker-pause.md': buildNote({ front: 'checked: { date: 2026-01-01, against: docker 28 }' }),
    });
    const idsOn = async (today: string) =>
      (await loadKnowledge([folder], { check: true, today })).problems.map(({ id }) => id);

    expect((await loadKnowledge([folder])).problems).toEqual([]);
    expect(await idsOn('2026-12-31')).not.toContain('K306');
    expect(await idsOn('2027-01-02')).toContain('K306');
    expect(await idsOn('2025-12-30')).toContain('K307');
    // In Seoul it may already be tomorrow.
    expect(await idsOn('2025-12-31')).not.toContain('K307');
  });

  it('orders entries and problems by folder and path, whatever the disk does', async () => {
    const one = await makeFolder({
      'b.md': buildNote({ id: 'b' }),
      'a/c.md': buildNote({ id: 'c' }),
      'B.md': buildNote({ id: 'upper' }),
    });
    const other = await makeFolder({ 'a.md': buildNote({ id: 'a' }) });
    expect(idsOf(await loadKnowledge([one, other]))).toEqual(['upper', 'c', 'b', 'a']);
    expect(idsOf(await loadKnowledge([other, one]))).toEqual(['a', 'upper', 'c', 'b']);
  });

  it('lets a later folder replace an entry of the same id', async () => {
    const shipped = await makeFolder({
      'docker-pause.md': PAUSE,
      'docker-unpause.md': buildNote({ id: 'docker-unpause' }),
    });
    const team = await makeFolder({ 'ours/docker-pause.md': buildNote({ ko: '우리는 쓰지 않는다.' }) });

    const library = await loadKnowledge([shipped, team]);

    expect(library.problems).toEqual([]);
    expect(idsOf(library)).toEqual(['docker-pause', 'docker-unpause']);
    expect(library.entries[0]?.source.path).toBe('ours/docker-pause.md');
  });

  it('keeps the first of two entries with one id in a folder, and reports the second', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE, 'b.md': buildNote({ ko: '다른 것이다.' }) });
    const library = await loadKnowledge([folder]);
    expect(library.entries.map(({ source }) => source.path)).toEqual(['a.md']);
    expect(faultsOf(library)).toEqual([
      'b.md:2 K413 The id `docker-pause` is taken by a.md, line 1; this entry is left out until it has its own.',
    ]);
  });

  it('keeps plain notes of the same name in two folders apart', async () => {
    const one = await makeFolder({ 'notes.md': PLAIN });
    const other = await makeFolder({ 'notes.md': PLAIN.replace('남기는', '지키는') });
    const library = await loadKnowledge([one, other]);
    const ids = idsOf(library);
    expect(library.problems).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(2 * idsOf(await loadKnowledge([one])).length);
    expect(ids.filter((id) => id.endsWith('~2')).length).toBe(ids.length / 2);
  });

  it('has the same fingerprint as long as nothing differs', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const before = await loadKnowledge([folder]);
    expect((await loadKnowledge([folder])).fingerprint).toBe(before.fingerprint);
    await writeFiles(folder, { 'a.md': `${PAUSE}\nMore.\n` });
    const changed = await loadKnowledge([folder]);
    expect(changed.fingerprint).not.toBe(before.fingerprint);
    await rename(join(folder, 'a.md'), join(folder, 'b.md'));
    expect((await loadKnowledge([folder])).fingerprint).not.toBe(changed.fingerprint);
  });

  it('parses a note that did not change once, and forgets a note that is gone', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE, 'b.md': buildNote({ id: 'b' }) });
    const cache = new Map();
    const first = await loadKnowledge([folder], { cache });
    await writeFiles(folder, { 'b.md': buildNote({ id: 'c' }) });
    const second = await loadKnowledge([folder], { cache });
    expect(second.entries[0]).toBe(first.entries[0]);
    expect(idsOf(second)).toEqual(['docker-pause', 'c']);
    expect(cache.size).toBe(2);
  });
});

describe('files that cannot be read', () => {
  it('are reported one by one, and the rest is served', async () => {
    const folder = await makeFolder({
      'binary.md': new Uint8Array([0x23, 0x0a, 0x0a, 0x00, 0xff]),
      'euc-kr.md': new Uint8Array([0x23, 0x20, 0x41, 0x0a, 0xb5, 0xb5, 0xc4, 0xbf, 0x0a]),
      'huge.md': new Uint8Array(5_000_000).fill(0x61),
      'docker-pause.md': PAUSE,
    });
    await symlink('nowhere.md', join(folder, 'gone.md'));
    await symlink('self.md', join(folder, 'self.md'));
    await symlink('nowhere', join(folder, 'not-a-note'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);

    const library = await loadKnowledge([folder]);

    expect(idsOf(library)).toEqual(['docker-pause']);
    expect(pathsOf(library)).toEqual(['docker-pause.md']);
    expect(faultsOf(library)).toEqual([
      'binary.md:3 K404 This is not text in UTF-8: there is a zero byte in it; save it as UTF-8, or take the file out.',
      'euc-kr.md:2 K403 This is not UTF-8 from here on; save the file as UTF-8 (older Korean editors write EUC-KR).',
      'gone.md:1 K405 This file is gone, or a link that leads nowhere; take the link out if the file is not coming back.',
      'huge.md:1 K401 This file has 5000000 bytes, more than 1000000, and is not read; divide it.',
      'pipe.md:1 K405 This is not a file but a pipe, a socket or a device; take it out of the folder.',
      'self.md:1 K405 This link leads to itself; make it lead to a file.',
    ]);
  });

  // Root may read everything, so there is nothing to see for it.
  it.skipIf(process.getuid?.() === 0)('are reported where the rights are missing', async () => {
    const folder = await makeFolder({ 'secret.md': PAUSE, 'closed/a.md': PAUSE });
    await chmod(join(folder, 'secret.md'), 0);
    await chmod(join(folder, 'closed'), 0);
    const library = await loadKnowledge([folder]);
    await chmod(join(folder, 'closed'), 0o700);
    expect(library.problems.map(({ id, path }) => [id, path])).toEqual([
      ['K409', '.'],
      ['K406', 'closed'],
      ['K405', 'secret.md'],
    ]);
  });
});

describe('folders', () => {
  it('that are missing, or files, or hold nothing are reported', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const missing = join(folder, 'missing');
    const file = join(folder, 'a.md');
    expect(faultsOf(await loadKnowledge([missing, folder]))).toEqual([
      `.:1 K406 There is no folder ${missing}; make it, or correct the path.`,
    ]);
    expect(faultsOf(await loadKnowledge([file, folder]))).toEqual([
      `.:1 K406 ${file} is a file; name the folder it is in.`,
    ]);
    expect(faultsOf(await loadKnowledge([await makeFolder()]))).toEqual([
      '.:1 K409 There is no note here that can be served; name a folder that holds some.',
    ]);
    expect(faultsOf(await loadKnowledge([]))).toHaveLength(1);
  });

  it('are read once, however often they are named or linked to', async () => {
    const folder = await makeFolder({ 'a/docker-pause.md': PAUSE });
    await symlink('..', join(folder, 'a', 'up'));
    await symlink('a', join(folder, 'b'));
    await symlink('docker-pause.md', join(folder, 'a', 'link.md'));
    const library = await loadKnowledge([folder, folder, join(folder, 'a')]);
    expect(library.problems).toEqual([]);
    expect(pathsOf(library)).toEqual(['a/docker-pause.md']);
  });

  it('mounted from a Kubernetes ConfigMap are read once', async () => {
    const folder = await makeFolder({
      '..2026_11_24/docker-pause.md': PAUSE,
      '..2026_11_24/notes.md': PLAIN,
    });
    await symlink('..2026_11_24', join(folder, '..data'));
    await symlink('..data/docker-pause.md', join(folder, 'docker-pause.md'));
    await symlink('..data/notes.md', join(folder, 'notes.md'));
    const library = await loadKnowledge([folder]);
    expect(library.problems).toEqual([]);
    expect(pathsOf(library)).toEqual(['docker-pause.md', 'notes.md']);
  });

  it('may begin with a dot themselves, and what does inside is passed over', async () => {
    const folder = await makeFolder({
      '.notes/a.md': PAUSE,
      '.notes/.git/b.md': PAUSE,
      '.notes/.draft.md': PAUSE,
    });
    expect(pathsOf(await loadKnowledge([join(folder, '.notes')]))).toEqual(['a.md']);
  });

  it('have composed Hangul in their paths, as macOS does not', async () => {
    const folder = await makeFolder({ [`${'노트'.normalize('NFD')}.md`]: PLAIN });
    expect(pathsOf(await loadKnowledge([folder]))).toEqual(['노트.md']);
  });

  it('with a name like a note are folders still', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'old.md'));
    await writeFiles(folder, { 'old.md/docker-pause.md': PAUSE });
    expect(pathsOf(await loadKnowledge([folder]))).toEqual(['old.md/docker-pause.md']);
  });

  it('with too many notes or folders are read up to the limit', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE, 'b/b.md': PAUSE, 'c/c.md': PAUSE, 'd.md': PAUSE });
    const findWithin = async (limits: { files: number; folders: number }) => {
      const { files, problems } = await findNotes([folder], limits);
      return [...files.map(({ path }) => path), ...problems.map(({ id, path }) => `${path} ${id}`)];
    };
    expect(await findWithin({ files: 4, folders: 3 })).toEqual(['a.md', 'b/b.md', 'c/c.md', 'd.md']);
    expect(await findWithin({ files: 3, folders: 3 })).toEqual(['a.md', 'b/b.md', 'c/c.md', '. K402']);
    expect(await findWithin({ files: 4, folders: 2 })).toEqual(['a.md', 'b/b.md', '. K402']);
  });
});
