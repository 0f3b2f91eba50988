import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/knowledge/entry.ts';
import { joinEntries } from '../../src/knowledge/join-entries.ts';
import { buildEntry } from '../build-entry.ts';

function plain(id: string, overrides: Parameters<typeof buildEntry>[0]): Entry {
  return buildEntry({ id: `notes.md#${id}`, origin: 'plain', ko: '적어 둔 것', ...overrides });
}

function joined(...entries: Entry[]): Record<string, readonly string[]> {
  return Object.fromEntries(joinEntries(entries));
}

describe('joinEntries', () => {
  it.each([
    ['status', 'CrashLoopBackOff', 'crash loop back-off'],
    ['command', 'docker ps', 'Docker  PS'],
    ['resource', 'configmap', 'ConfigMap'],
    ['option', '--all-namespaces', '--ALL-namespaces'],
    ['error', 'exec format error', 'Exec format error'],
  ] as const)('joins a %s that is written a little differently', (kind, name, other) => {
    const curated = buildEntry({ id: 'lead', kind, names: [name], en: 'Yes.' });
    expect(joined(plain('a', { kind, names: [other] }), curated)).toEqual({ lead: ['notes.md#a'] });
  });

  it('compares all names, titles and aliases of the curated entry with the names and titles of the plain one', () => {
    const ps = buildEntry({
      id: 'docker-ps',
      kind: 'command',
      names: ['docker ps', 'docker container ls'],
      aliases: ['도커 피에스'],
      titles: { ko: '컨테이너 목록' },
      ko: '보여 준다.',
    });
    expect(
      joined(
        ps,
        plain('long', { kind: 'command', names: ['docker container ls'] }),
        plain('alias', { kind: 'command', names: ['도커 피에스'] }),
        plain('title', { kind: 'command', names: ['ls'], titles: { ko: '컨테이너 목록' } }),
        plain('none', { kind: 'command', names: ['docker images'] }),
      ),
    ).toEqual({ 'docker-ps': ['notes.md#long', 'notes.md#alias', 'notes.md#title'] });
  });

  it('keeps flags apart that differ in case alone', () => {
    const all = buildEntry({
      id: 'option-all-namespaces',
      kind: 'option',
      names: ['--all-namespaces', '-A'],
      en: 'All.',
    });
    expect(joined(all, plain('a', { kind: 'option', names: ['-a'] }))).toEqual({});
    expect(joined(all, plain('A', { kind: 'option', names: ['-A'] }))).toEqual({
      'option-all-namespaces': ['notes.md#A'],
    });
  });

  it('joins a concept or a section to a concept first, else to a resource', () => {
    const concept = buildEntry({ id: 'deployment', kind: 'concept', names: ['Deployment'], en: 'Yes.' });
    const resource = buildEntry({
      id: 'resource-deployment',
      kind: 'resource',
      names: ['deployment'],
      en: 'Yes.',
    });
    const note = plain('note', { kind: 'note', names: ['Deployment'] });
    expect(joined(resource, concept, note)).toEqual({ deployment: ['notes.md#note'] });
    expect(joined(resource, note)).toEqual({ 'resource-deployment': ['notes.md#note'] });
  });

  it('does not join what is of another kind', () => {
    const status = buildEntry({ id: 'error', kind: 'status', names: ['Error'], en: 'Ended.' });
    expect(joined(status, plain('a', { kind: 'command', names: ['error'] }))).toEqual({});
    expect(joined(status, plain('b', { kind: 'concept', names: ['error'] }))).toEqual({});
  });

  it('goes by a name before it goes by an alias', () => {
    const loose = buildEntry({ id: 'a', names: ['container'], aliases: ['cgroup'], en: 'Yes.' });
    const exact = buildEntry({ id: 'b', names: ['cgroup'], en: 'Yes.' });
    expect(joined(loose, exact, plain('c', { names: ['cgroup'] }))).toEqual({ b: ['notes.md#c'] });
  });

  it('lets the first of several plain entries lead where no curated one does', () => {
    expect(
      joined(
        plain('one', { names: ['etcd'] }),
        plain('two', { names: ['etcd', '엣시디'] }),
        plain('three', { names: ['엣시디'] }),
        plain('four', { names: ['kubelet'] }),
      ),
    ).toEqual({ 'notes.md#one': ['notes.md#two', 'notes.md#three'] });
  });

  it('does not group sections that only have a heading in common', () => {
    expect(
      joined(
        plain('one', { kind: 'note', names: ['예시'] }),
        plain('two', { kind: 'note', names: ['예시'] }),
      ),
    ).toEqual({});
  });

  it('never makes an entry a companion twice, nor of itself, nor a companion lead', () => {
    const map = joinEntries([
      buildEntry({ id: 'pod', names: ['Pod', '파드'], aliases: ['포드'], en: 'Yes.' }),
      plain('one', { names: ['Pod', '파드', '포드'] }),
      plain('two', { names: ['etcd', 'Pod'] }),
      plain('three', { names: ['etcd'] }),
      plain('four', { names: ['etcd'] }),
    ]);
    const companions = [...map.values()].flat();
    expect(new Set(companions).size).toBe(companions.length);
    expect([...map.keys()].filter((id) => companions.includes(id))).toEqual([]);
    expect(Object.fromEntries(map)).toEqual({
      pod: ['notes.md#one', 'notes.md#two'],
      'notes.md#three': ['notes.md#four'],
    });
  });

  it('ignores names that are nothing but dashes', () => {
    expect(joined(plain('a', { names: ['--'] }), plain('b', { names: [' - '] }))).toEqual({});
  });
});
