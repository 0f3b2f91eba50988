import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTermCache, loadTermCache } from '../../src/app/term-cache.ts';
import type { EntryText } from '../../src/search/describe-entry.ts';
import type { EntryTerms } from '../../src/search/read-entry.ts';

const text = (name: string): EntryText => ({
  names: [name],
  aliases: [],
  asked: [`what is ${name}`],
  path: [],
  body: ['first', 'second'],
  code: [],
});
const termsOf = ({ names, body }: EntryText): EntryTerms => ({
  title: names,
  asked: names,
  path: [],
  body,
  code: ['§docker'],
});
const synonyms = [{ concept: 'entry:pod', surfaces: ['Pod'] }];

/** A reader that tells what it was given to read. */
function createReader(): { readonly read: typeof termsOf; readonly taken: () => string[] } {
  const taken: string[] = [];
  const read = (given: EntryText): EntryTerms => {
    taken.push(...given.names);
    return termsOf(given);
  };
  return { read, taken: () => taken.splice(0) };
}

describe('a cache of terms', () => {
  it('has only what is new read', () => {
    const { read, taken } = createReader();
    const cache = createTermCache();
    cache.recall([text('pod'), text('node')], synonyms, read);
    expect(taken()).toEqual(['pod', 'node']);
    const terms = cache.recall([text('node'), text('service'), text('pod')], synonyms, read);
    expect(taken()).toEqual(['service']);
    expect(terms).toEqual([text('node'), text('service'), text('pod')].map(termsOf));
  });

  it('has everything read again when the notes teach other synonyms', () => {
    const { read, taken } = createReader();
    const cache = createTermCache();
    cache.recall([text('pod')], synonyms, read);
    cache.recall([text('pod')], [...synonyms, { concept: 'entry:node', surfaces: ['machine'] }], read);
    expect(taken()).toEqual(['pod', 'pod']);
  });

  it('forgets what is no longer there', () => {
    const { read, taken } = createReader();
    const cache = createTermCache();
    for (const name of ['pod', 'node', 'pod']) cache.recall([text(name)], synonyms, read);
    expect(taken()).toEqual(['pod', 'node', 'pod']);
  });
});

describe('a cache of terms in a file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'terms-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is what it was', async () => {
    const { read, taken } = createReader();
    const cache = createTermCache();
    const before = cache.recall([text('pod'), text('node')], synonyms, read);
    await cache.save(join(folder, 'terms.json'));
    taken();
    const loaded = await loadTermCache(join(folder, 'terms.json'));
    expect(loaded.recall([text('pod'), text('node')], synonyms, read)).toEqual(before);
    expect(taken()).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{"lexicon": "x", "wor'],
    ['JSON of something else', '[1, 2]'],
    ['null', 'null'],
  ])('is empty where the file holds %s', async (_name, content) => {
    const path = join(folder, 'terms.json');
    if (content !== undefined) await writeFile(path, content);
    const { read, taken } = createReader();
    (await loadTermCache(path)).recall([text('pod')], synonyms, read);
    expect(taken()).toEqual(['pod']);
  });
});
