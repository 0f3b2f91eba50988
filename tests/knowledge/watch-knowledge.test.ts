import { mkdir, rename, rm, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Library } from '../../src/knowledge/build-library.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { type WatchOptions, watchKnowledge } from '../../src/knowledge/watch-knowledge.ts';
import { buildNote } from './build-note.ts';
import { makeFolder, writeFiles } from './temp-folder.ts';

const PAUSE = buildNote({ id: 'docker-pause' });
const UNPAUSE = buildNote({ id: 'docker-unpause' });

function idsOf({ entries }: Library): string {
  return entries.map(({ id }) => id).join(' ');
}

/** Watches for one test; `until` resolves with the first library, handed over from now on, that is as wanted. */
async function watchFor(folders: readonly string[], options: Partial<WatchOptions> = {}) {
  const seen: Library[] = [];
  const errors: unknown[] = [];
  let wake = () => {};
  const watch = await watchKnowledge(folders, {
    delay: 5,
    current: await loadKnowledge(folders),
    onChange(library) {
      seen.push(library);
      wake();
    },
    onError(error) {
      errors.push(error);
      wake();
    },
    ...options,
  });
  onTestFinished(() => watch.close());
  const waitFor = async <T>(find: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return {
    watch,
    seen,
    errors,
    waitFor,
    until: (wanted: (library: Library) => boolean) => waitFor(() => seen.find(wanted)),
  };
}

describe('watchKnowledge', () => {
  it('hands over a whole library when a note is written', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const { until } = await watchFor([folder]);
    await writeFiles(folder, { 'deep/er/b.md': UNPAUSE });
    const library = await until(({ entries }) => entries.length === 2);
    expect(idsOf(library)).toBe('docker-pause docker-unpause');
    expect(library.problems).toEqual([]);
  });

  it('sees a note that is replaced in one step, as editors save', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const { until } = await watchFor([folder]);
    await writeFiles(folder, { '.a.md.swp': UNPAUSE });
    await rename(join(folder, '.a.md.swp'), join(folder, 'a.md'));
    expect((await until((library) => idsOf(library) === 'docker-unpause')).problems).toEqual([]);
  });

  it('sees a note that is deleted', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE, 'b.md': UNPAUSE });
    const { until } = await watchFor([folder]);
    await unlink(join(folder, 'a.md'));
    await until((library) => idsOf(library) === 'docker-unpause');
  });

  it('reports a broken note that appears, and goes on serving the rest', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const { until, errors } = await watchFor([folder]);
    await writeFiles(folder, { 'b.md': '---\nid: b\nkind: [\n---\n' });
    const library = await until(({ problems }) => problems.length > 0);
    expect(idsOf(library)).toBe('docker-pause');
    expect(library.problems.map(({ id, path }) => [id, path])).toEqual([['K410', 'b.md']]);
    expect(errors).toEqual([]);
  });

  it('sees a Kubernetes ConfigMap being swapped, again and again', async () => {
    const folder = await makeFolder({ '..1/a.md': PAUSE });
    await symlink('..1', join(folder, '..data'));
    await symlink('..data/a.md', join(folder, 'a.md'));
    const { until } = await watchFor([folder]);
    for (const version of [2, 3]) {
      await writeFiles(folder, { [`..${version}/a.md`]: buildNote({ id: `version-${version}` }) });
      await symlink(`..${version}`, join(folder, '..data_tmp'));
      await rename(join(folder, '..data_tmp'), join(folder, '..data'));
      await rm(join(folder, `..${version - 1}`), { recursive: true });
      await until((library) => idsOf(library) === `version-${version}`);
    }
  });

  it('sees a folder that comes later', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const later = join(folder, 'later');
    const { until } = await watchFor([folder, later]);
    await mkdir(later);
    await writeFiles(later, { 'b.md': UNPAUSE });
    await until(({ entries }) => entries.length === 2);
  });

  it('hands over what changed before it was watching', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const current = await loadKnowledge([folder]);
    await writeFiles(folder, { 'b.md': UNPAUSE });
    const { until } = await watchFor([folder], { current });
    await until(({ entries }) => entries.length === 2);
  });

  it('does not parse again what was parsed for the library in use', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const cache = new Map();
    const current = await loadKnowledge([folder], { cache });
    const { until } = await watchFor([folder], { current, cache });
    await writeFiles(folder, { 'b.md': UNPAUSE });
    const library = await until(({ entries }) => entries.length === 2);
    expect(library.entries[0]).toBe(current.entries[0]);
  });

  it('hands over nothing where no note differs', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const { until, seen } = await watchFor([folder]);
    await writeFiles(folder, { 'picture.png': 'no note' });
    await writeFiles(folder, { 'a.md': PAUSE });
    await writeFiles(folder, { 'b.md': UNPAUSE });
    await until(({ entries }) => entries.length === 2);
    expect(seen.map(idsOf)).toEqual(['docker-pause docker-unpause']);
  });

  it('does not follow links in a circle', async () => {
    const folder = await makeFolder({ 'a/a.md': PAUSE, 'b/b.md': UNPAUSE });
    await symlink('../b', join(folder, 'a', 'to-b'));
    await symlink('../a', join(folder, 'b', 'to-a'));
    await symlink('..', join(folder, 'a', 'up'));
    const { until, errors } = await watchFor([folder]);
    await writeFiles(folder, { 'b/c.md': buildNote({ id: 'c' }) });
    await until(({ entries }) => entries.length === 3);
    expect(errors).toEqual([]);
  });

  it('does not miss what changes while it loads', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    let loads = 0;
    const { until } = await watchFor([folder], {
      async load(folders, options) {
        const library = await loadKnowledge(folders, options);
        loads += 1;
        if (loads === 1) await writeFiles(folder, { 'b.md': UNPAUSE });
        return library;
      },
    });
    await until(({ entries }) => entries.length === 2);
  });

  it('tells of a load that failed, and goes on', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const broken = new Error('disk on fire');
    let loads = 0;
    const { until, waitFor, errors } = await watchFor([folder], {
      async load(folders, options) {
        loads += 1;
        if (loads === 1) throw broken;
        return loadKnowledge(folders, options);
      },
    });
    await waitFor(() => errors.find((error) => error === broken));
    await writeFiles(folder, { 'b.md': UNPAUSE });
    await until(({ entries }) => entries.length === 2);
  });

  it('tells of a receiver that failed, and goes on', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    const received: string[] = [];
    const { waitFor, errors } = await watchFor([folder], {
      onChange(library) {
        received.push(idsOf(library));
        throw new Error('index is full');
      },
    });
    await writeFiles(folder, { 'b.md': UNPAUSE });
    await waitFor(() => errors[0]);
    await rm(join(folder, 'a.md'));
    await waitFor(() => errors[1]);
    expect(received).toEqual(['docker-pause docker-unpause', 'docker-unpause']);
  });

  it('calls nobody once it is closed', async () => {
    const folder = await makeFolder({ 'a.md': PAUSE });
    let loading = () => {};
    const isLoading = new Promise<void>((resolve) => {
      loading = resolve;
    });
    let fail = () => {};
    const { watch, seen, errors } = await watchFor([folder], {
      load() {
        loading();
        return new Promise((_, reject) => {
          fail = () => reject(new Error('too late'));
        });
      },
    });
    await isLoading;
    const closing = watch.close();
    fail();
    await closing;
    expect(seen).toEqual([]);
    expect(errors).toEqual([]);
  });
});
