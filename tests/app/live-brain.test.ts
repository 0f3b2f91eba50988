import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLiveBrain } from '../../src/app/live-brain.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notes-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('a note that is written while the bot runs is answered from, without a restart', async () => {
  await writeFile(
    join(folder, 'oncall.md'),
    '# Oncall\n\n## CoreDNS\n\nRestart CoreDNS only in the evening.\n',
  );
  const live = await createLiveBrain([folder], 'en', pino({ level: 'silent' }));
  try {
    const before = live.brain();
    const known = live.entries();
    await writeFile(join(folder, 'cache.md'), '# Redis\n\n## Evictions\n\nRaise maxmemory first.\n');
    await vi.waitFor(() => expect(live.entries()).toBeGreaterThan(known), { timeout: 10_000 });
    expect(live.brain()).not.toBe(before);
    expect(live.brain().answer({ text: 'redis evictions' }).kind).toBe('found');
  } finally {
    await live.close();
  }
});
