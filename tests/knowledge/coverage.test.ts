import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/knowledge/entry.ts';
import { BUILT_IN_TYPES } from '../../src/knowledge/oracle/api-resources.ts';
import { measureCoverage } from '../../src/knowledge/oracle/coverage.ts';
import { EXPECTED_COMMANDS } from '../../src/knowledge/oracle/expected-commands.ts';
import { EXIT_CODES, STATUS_COLUMNS, STATUS_NAMES } from '../../src/knowledge/oracle/status-names.ts';
import { reportCoverage } from '../../src/knowledge/report-coverage.ts';
import { buildEntry } from '../build-entry.ts';

/** An entry of a kind that is called by some names. */
function named(kind: Entry['kind'], ...names: string[]): Entry {
  return buildEntry({ kind, names, en: 'Yes.' });
}

/** What has no entry, by what is counted. */
function missingOf(...entries: readonly Entry[]): Record<string, readonly string[]> {
  return Object.fromEntries(measureCoverage(entries).map(({ of, missing }) => [of, missing]));
}

describe('measureCoverage', () => {
  it('finds everything missing in an empty library', () => {
    const columns = STATUS_COLUMNS.flatMap(({ values }) => values).length;
    const statuses = STATUS_NAMES.length + columns + EXIT_CODES.length;
    for (const { expected, missing } of measureCoverage([])) expect(missing).toHaveLength(expected);
    expect(missingOf()['statuses']).toHaveLength(statuses);
    expect(missingOf()['commands']).toEqual(EXPECTED_COMMANDS);
  });

  it('takes an entry for what it is called, however that is written', () => {
    const missing = missingOf(
      named('status', 'Crash Loop BackOff'),
      named('command', 'docker images', 'docker image-ls'),
      named('resource', 'Pod'),
      named('resource', 'psp', 'podsecuritypolicies'),
    );
    expect(missing['statuses']).not.toContain('CrashLoopBackOff');
    expect(missing['commands']).not.toContain('docker image ls');
    expect(missing['resource types']).not.toContain('pods');
    expect(missing['resource types']).not.toContain('podsecuritypolicies');
  });

  it('takes no entry of another kind, and no alias', () => {
    const missing = missingOf(
      named('concept', 'Pod', 'pods', 'Pending'),
      buildEntry({ kind: 'status', names: ['Evicted'], aliases: ['NodeLost'], en: 'Yes.' }),
    );
    expect(missing['resource types']).toContain('pods');
    expect(missing['statuses']).toEqual(expect.arrayContaining(['Pending', 'NodeLost']));
    expect(missing['statuses']).not.toContain('Evicted');
  });

  it('tells a status from one of the same name in another column', () => {
    const missing = missingOf(
      named('status', 'Bound'),
      named('status', 'Pending'),
      named('status', 'PVC Pending'),
      named('status', 'Ready node'),
      named('status', 'Created (docker ps)'),
      named('status', 'Exited'),
    );
    // A claim and a volume are both Bound, so that the word alone is neither.
    expect(missing['statuses']).toEqual(
      expect.arrayContaining(['PVC Bound', 'PV Bound', 'PV Pending', 'Created']),
    );
    for (const name of ['Pending', 'PVC Pending', 'Node Ready', 'docker ps Created', 'docker ps Exited']) {
      expect(missing['statuses']).not.toContain(name);
    }
  });

  it('counts a type that is served in two groups once', () => {
    const types = measureCoverage([]).find(({ of }) => of === 'resource types');
    expect(BUILT_IN_TYPES.filter(({ plural }) => plural === 'events')).toHaveLength(2);
    expect(types?.missing.filter((plural) => plural === 'events')).toHaveLength(1);
  });

  it('expects each name once', () => {
    for (const { missing } of measureCoverage([])) expect(new Set(missing).size).toBe(missing.length);
  });
});

describe('reportCoverage', () => {
  const many = Array.from({ length: 12 }, (_, at) => `docker command-${at + 1}`);
  const coverages = [
    { of: 'statuses', version: 'Kubernetes v1.36.2', expected: 222, missing: [] },
    { of: 'commands', version: '', expected: 154, missing: many },
    { of: 'resource types', version: 'Kubernetes v1.36.2', expected: 79, missing: ['pods'] },
  ];

  it('names the first of what is missing', () => {
    expect(reportCoverage(coverages)).toMatchInlineSnapshot(`
      "222 of 222 statuses of Kubernetes v1.36.2 have an entry
      142 of 154 commands have an entry; missing: docker command-1, docker command-2, docker command-3, docker command-4, docker command-5, docker command-6, docker command-7, docker command-8, docker command-9, docker command-10, and 2 more (--missing names them)
      78 of 79 resource types of Kubernetes v1.36.2 have an entry; missing: pods
      "
    `);
  });

  it('names all of it where asked to', () => {
    expect(reportCoverage(coverages, true)).toMatchInlineSnapshot(`
      "222 of 222 statuses of Kubernetes v1.36.2 have an entry
      142 of 154 commands have an entry; missing:
        docker command-1
        docker command-2
        docker command-3
        docker command-4
        docker command-5
        docker command-6
        docker command-7
        docker command-8
        docker command-9
        docker command-10
        docker command-11
        docker command-12
      78 of 79 resource types of Kubernetes v1.36.2 have an entry; missing:
        pods
      "
    `);
  });
});
