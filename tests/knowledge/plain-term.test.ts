import { describe, expect, it } from 'vitest';
import { readPlain } from './list-plain-entries.ts';

function kindsOf(bullet: string, heading = 'Basics'): string[] {
  return readPlain(`# ${heading}\n\n- ${bullet}\n`)
    .filter(({ kind }) => kind !== 'note')
    .map(({ kind, names }) => `${kind} ${names.join(' | ')}`);
}

describe('a bullet', () => {
  it.each([
    ['수신 큐(backlog): 기다리는 연결', 'concept 수신 큐 | backlog'],
    ['CNI (Container Network Interface): plug-in rules', 'concept CNI | Container Network Interface'],
    ['(deprecated) old collector: gone', 'concept old collector'],
    ['기본 게이트웨이 (default gateway): 밖으로 나가는 길', 'concept 기본 게이트웨이 | default gateway'],
    ['PodPreset (removed in v1.20): gone', 'concept PodPreset'],
    ['ENTRYPOINT / CMD: what runs', 'concept ENTRYPOINT | CMD'],
    ['`sidecar` 컨테이너: 곁에서 돕는다', 'concept sidecar 컨테이너'],
    ['`hostPath`: 노드의 폴더', 'concept hostPath'],
    ['`docker wait`, `docker container wait`: blocks', 'command docker wait | docker container wait'],
    ['`--tail`: last lines', 'option --tail'],
  ])('%j defines %j', (bullet, expected) => {
    expect(kindsOf(bullet)).toEqual([expected]);
  });

  it.each([
    // A sentence that happens to hold a colon.
    'The scheduler looks at all nodes in turn: then it picks one',
    '먼저 노드를 비운다: 그다음 재부팅',
    'When it hangs: wait',
    // An address, a time, an image's tag.
    'https://example.com/a: b',
    'starts at 10:30',
    'use nginx:1.27',
    // A label.
    '예: 레디스',
    'Note: restart twice',
    // A literal alone says nothing.
    '`emptyDir`',
  ])('%j defines nothing', (bullet) => {
    expect(kindsOf(bullet)).toEqual([]);
  });

  it('is a status if it is known as one, or in CamelCase under a heading that speaks of statuses', () => {
    expect(kindsOf('OOMKilled: out of memory')).toEqual(['status OOMKilled']);
    expect(kindsOf('`ExitCode:137`: killed')).toEqual(['status ExitCode:137']);
    expect(kindsOf('Error: it ended badly', '파드의 상태')).toEqual(['status Error']);
    expect(kindsOf('Error: it ended badly')).toEqual(['concept Error']);
    expect(kindsOf('WaitingForLicense: ours', 'Life cycle of a job')).toEqual(['status WaitingForLicense']);
    expect(kindsOf('WaitingForLicense: ours', 'StatefulSet')).toEqual(['concept WaitingForLicense']);
    expect(kindsOf('ReplicaSet: keeps Pods', 'Pod lifecycle')).toEqual(['concept ReplicaSet']);
  });

  it('is a resource under a heading, or a heading above it, that speaks of resources', () => {
    const note = '# 리소스\n\n## 네트워크\n\n- `netpol`: 막는다\n';
    expect(readPlain(note).map(({ kind, breadcrumb }) => [kind, breadcrumb])).toEqual([
      ['note', []],
      ['note', ['리소스']],
      ['resource', ['리소스', '네트워크']],
    ]);
  });
});
