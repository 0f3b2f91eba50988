import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadKnowledge, type NoteCache } from '../../src/knowledge/load-knowledge.ts';
import { loadNoteCache, saveNoteCache } from '../../src/knowledge/note-cache-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kubenote-cache-'));
  await writeFile(join(folder, 'team.md'), '# 배포\n\n- 카나리: 조금만 먼저 내보낸다\n');
});
afterEach(() => rm(folder, { recursive: true }));

it('brings back the very entries that parsing makes', async () => {
  const cache: NoteCache = new Map();
  const parsed = await loadKnowledge([folder], { cache });
  await saveNoteCache(join(folder, 'cache.json'), cache);
  const stored = await loadNoteCache(join(folder, 'cache.json'));
  expect([...stored.keys()]).toEqual([...cache.keys()]);
  expect((await loadKnowledge([folder], { cache: stored })).entries).toEqual(parsed.entries);
});

it('is not asked for a note that changed', async () => {
  const cache: NoteCache = new Map();
  await loadKnowledge([folder], { cache });
  await saveNoteCache(join(folder, 'cache.json'), cache);
  await writeFile(join(folder, 'team.md'), '# 배포\n\n- 블루그린: 둘을 두고 바꿔 끼운다\n');
  const stored = await loadNoteCache(join(folder, 'cache.json'));
  const { entries } = await loadKnowledge([folder], { cache: stored });
  expect(entries.map((entry) => entry.names[0])).toContain('블루그린');
});

it.each([
  ['missing', undefined],
  ['cut short', '[{"key": "a'],
  ['of another form', '{"notes": 1}'],
])('is empty where the file is %s', async (_, content) => {
  const path = join(folder, 'cache.json');
  if (content !== undefined) await writeFile(path, content);
  expect(await loadNoteCache(path)).toEqual(new Map());
});
