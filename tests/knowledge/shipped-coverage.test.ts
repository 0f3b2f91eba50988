import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { measureCoverage } from '../../src/knowledge/oracle/coverage.ts';

// Reading all of the notes takes seconds where other tests run beside it.
it('finds an entry in the shipped notes for all that the oracles know', { timeout: 60_000 }, async () => {
  const { entries } = await loadKnowledge([fileURLToPath(new URL('../../knowledge', import.meta.url))]);
  const missing = measureCoverage(entries).map(({ of, missing: names }) => [of, names]);
  expect(Object.fromEntries(missing)).toEqual({ statuses: [], commands: [], 'resource types': [] });
});
