import { describe, expect, it } from 'vitest';
import { parsePlainNotes } from '../../src/knowledge/parse-plain-notes.ts';
import { bodyOf, halfOf, listPlain, readPlain } from './list-plain-entries.ts';

const KOREAN = `
# 2. 운영 수첩

## 2.1 파드 상태 읽기

- Evicted: 노드의 디스크나 메모리가 모자라 쫓겨남
- Ready: 요청을 받을 준비가 됨
- 확인 순서는 늘 같다: 이벤트 다음에 로그

![대시보드](status.png)

## 2.2 구성 요소

- 수신기(listener)：포트를 열고 기다림
    - 세션: 연결 하나에 하나
    - 닫히면 기록을 남김
- (deprecated) 옛 수집기: 새 수집기로 바뀜
- 저장소
    - 로그를 30일 보관
- 그냥 적어 둔 문장

## 2.3 그림만

![구조](map.png)

## 2.4 자주 쓰는 리소스

- \`lease\`
- \`priorityclass\` \`pc\`: 먼저 배치할 순서

## 2.5 명령 모음

\`\`\`sh
# 볼륨 정리

$ docker volume inspect {volume} # 마운트 위치
$ docker volume rm {volume}

# 배포

$ kubectl rollout undo deployment/{name} # 바로 전으로
\`\`\`

### 골라 보는 옵션

\`\`\`sh
-l {label} # 레이블로 고름
-o=go-template=<template>
--watch -w # 바뀔 때마다
\`\`\`
`.trimStart();

describe('parsePlainNotes', () => {
  it('makes entries of the sections, terms, statuses, resources, commands, and options of a Korean note', () => {
    expect(listPlain(KOREAN)).toMatchInlineSnapshot(`
      "
      1 note 운영 수첩 [운영 수첩 | 2. 운영 수첩]
      3 note 파드 상태 읽기 [파드 상태 읽기 | 2.1 파드 상태 읽기]
      5 status Evicted [Evicted]: 노드의 디스크나 메모리가 모자라 쫓겨남
      6 status Ready [Ready]: 요청을 받을 준비가 됨
      11 note 구성 요소 [구성 요소 | 2.2 구성 요소]
      13 concept 수신기(listener) [수신기 | listener]: 포트를 열고 기다림
      14 concept 세션 [세션]: 연결 하나에 하나
      16 concept (deprecated) 옛 수집기 [옛 수집기]: 새 수집기로 바뀜
      17 concept 저장소 [저장소]
      25 note 자주 쓰는 리소스 [자주 쓰는 리소스 | 2.4 자주 쓰는 리소스]
      27 resource lease [lease]
      28 resource priorityclass [priorityclass | pc]: 먼저 배치할 순서
      30 note 명령 모음 [명령 모음 | 2.5 명령 모음]
      33 note 볼륨 정리 [볼륨 정리]
      35 command docker volume inspect [docker volume inspect]: 마운트 위치
      36 command docker volume rm [docker volume rm]
      40 command kubectl rollout undo [kubectl rollout undo]: 바로 전으로
      43 note 골라 보는 옵션 [골라 보는 옵션]
      46 option -l [-l]: 레이블로 고름
      47 option -o=go-template [-o=go-template | -o go-template | go-template]
      48 option --watch, -w [--watch | -w]: 바뀔 때마다
      "
    `);
  });

  it('understands an English note in the same way', () => {
    const note = `
# On-call handbook

Read this **before** your first shift.

Pod states
----------

- **Evicted** - the node ran short of disk or memory
- \`Init:Error\`: an init container failed

## 1) Network pieces

- CoreDNS (cluster DNS): answers names of Services
- MTU / MSS: how large a packet may be
- If the name does not resolve: ask CoreDNS first
- note: restart nothing here

## API resources

* \`gateway\`, \`gtw\`: where traffic enters

## Commands

\`\`\`console
me@bastion:~$ docker system df -v    # what takes the disk
TYPE      TOTAL
$ kubectl -n web logs <pod> \\
>   --since=10m
\`\`\`
`.trimStart();

    expect(listPlain(note)).toMatchInlineSnapshot(`
      "
      1 note On-call handbook [On-call handbook]: Read this before your first shift.
      5 note Pod states [Pod states]
      8 status Evicted [Evicted]: the node ran short of disk or memory
      9 status Init:Error [Init:Error]: an init container failed
      11 note Network pieces [Network pieces | 1) Network pieces]
      13 concept CoreDNS (cluster DNS) [CoreDNS | cluster DNS]: answers names of Services
      14 concept MTU / MSS [MTU | MSS]: how large a packet may be
      18 note API resources [API resources]
      20 resource gateway [gateway | gtw]: where traffic enters
      22 note Commands [Commands]
      25 command docker system df -v [docker system df | docker system df -v]: what takes the disk
      27 command kubectl logs --since [kubectl logs | kubectl -n web logs --since=10m]
      "
    `);
  });

  it('gives an entry its place, one half, and nothing that plain notes do not have', () => {
    const entry = readPlain(KOREAN).find(({ names }) => names.includes('docker volume inspect'));
    expect(entry).toMatchInlineSnapshot(`
      {
        "aliases": [],
        "asked": {},
        "breadcrumb": [
          "운영 수첩",
          "명령 모음",
          "볼륨 정리",
        ],
        "halves": {
          "ko": {
            "sections": [
              {
                "blocks": [
                  {
                    "kind": "code",
                    "language": "sh",
                    "text": "docker volume inspect {volume}",
                  },
                ],
                "heading": "",
                "role": "lead",
              },
            ],
            "summary": [
              {
                "kind": "text",
                "text": "마운트 위치",
              },
            ],
            "title": "docker volume inspect",
          },
        },
        "id": "notes.md#command/docker-volume-inspect",
        "kind": "command",
        "names": [
          "docker volume inspect",
        ],
        "origin": "plain",
        "patterns": [],
        "references": [],
        "related": [],
        "source": {
          "line": 35,
          "path": "notes.md",
        },
      }
    `);
  });

  it('keeps what is indented under a term in the body of the term', () => {
    expect(bodyOf(KOREAN, '수신기(listener)')).toMatchInlineSnapshot(`
      "
      포트를 열고 기다림
      - 세션: 연결 하나에 하나
      - 닫히면 기록을 남김
      "
    `);
  });

  it('puts the lines under a comment together as a note', () => {
    expect(bodyOf(KOREAN, '볼륨 정리')).toMatchInlineSnapshot(`
      "
      > docker volume inspect {volume} # 마운트 위치
      > docker volume rm {volume}
      "
    `);
  });

  it('answers a heading that only holds headings with the list of those that say something', () => {
    expect(bodyOf(KOREAN, '운영 수첩')).toMatchInlineSnapshot(`
      "
      - 파드 상태 읽기
      - 구성 요소
      - 자주 쓰는 리소스
      - 명령 모음
      "
    `);
  });

  it('takes an image out of a sentence without leaving a hole, and a comment out of the note', () => {
    const note = '# 재시작\n\n<!-- 초안 -->\n\n단추 ![단추](b.png) 를 누르고 ![끝](e.png). 기다린다.\n';
    expect(bodyOf(note, '재시작')).toBe('\n단추 를 누르고. 기다린다.\n');
  });

  it('keeps tables, quotes, numbered steps, and code in other languages as content of their section', () => {
    const note = `
# 점검표

| 포트 | 쓰임 |
|---|---|
| 6443 | API |

> 먼저: 백업한다

1. 준비: 노드를 비운다
2. \`kubectl drain\`

\`\`\`yaml
replicas: 2 # 둘
\`\`\`
`;
    expect(listPlain(note)).toBe('\n2 note 점검표 [점검표]\n');
    expect(bodyOf(note, '점검표')).toMatchInlineSnapshot(`
      "
      포트 | 쓰임
      6443 | API
      먼저: 백업한다
      - 준비: 노드를 비운다
      - \`kubectl drain\`
      > replicas: 2 # 둘
      "
    `);
  });

  it('names what stands before the first heading after the file, and passes over front matter', () => {
    const { entries } = parsePlainNotes(
      'team/dns.ko.md',
      '---\ntags: [dns]\n---\n\n이름이 안 풀리면 본다.\n',
    );
    expect(entries.map(({ id, source }) => ({ id, source }))).toEqual([
      { id: 'team/dns.ko.md#note/dns-ko', source: { path: 'team/dns.ko.md', line: 5 } },
    ]);
  });

  it('passes over a heading that is only an image', () => {
    expect(listPlain('# ![logo](logo.png)\n\n# Proxy\n\nIt listens.\n')).toBe(
      '\n3 note Proxy [Proxy]: It listens.\n',
    );
  });

  it('numbers ids that repeat, and keeps them when something else is written above', () => {
    const note = '# Ports\n\nOpen.\n\n# Ports\n\nClosed.\n';
    const ids = ['notes.md#note/ports', 'notes.md#note/ports~2'];
    expect(readPlain(note).map(({ id }) => id)).toEqual(ids);
    expect(readPlain(`# Intro\n\nHello.\n\n${note}`).map(({ id }) => id)).toEqual([
      'notes.md#note/intro',
      ...ids,
    ]);
  });

  it('cuts an id after 80 characters and a title after 150', () => {
    const [entry] = readPlain(`# ${'긴제목'.repeat(100)}\n\n내용.\n`);
    expect(entry?.id.replace('notes.md#note/', '')).toHaveLength(80);
    expect(halfOf(entry).title).toHaveLength(150);
  });

  it('reads a line without prose in the language of its note, and a line with Hangul as Korean', () => {
    const languages = (text: string): string[] =>
      readPlain(text).flatMap(({ halves }) => Object.keys(halves));
    expect(languages('# 정리\n\n```sh\n$ docker system prune\n```\n')).toEqual(['ko', 'ko']);
    expect(languages('# Cleaning the host up\n\n```sh\n$ docker system prune\n```\n')).toEqual(['en', 'en']);
    const mixed = `# Cleaning the host up\n\n${'All of it goes. '.repeat(20)}\n\n# 한국어 메모\n\n하나.\n`;
    expect(languages(mixed)).toEqual(['en', 'ko']);
  });

  it('makes one entry of a line that is listed twice, and takes the comment from where there is one', () => {
    const note =
      '# 상자\n\n```sh\n# 띄우기\n$ docker wait {box}\n$ docker top {box}\n# 살피기\n$ docker top {box} # 프로세스\n```\n';
    const commands = readPlain(note).filter(({ kind }) => kind === 'command');
    expect(commands.map((entry) => [entry.source.line, halfOf(entry).summary])).toEqual([
      [5, []],
      [6, [{ kind: 'text', text: '프로세스' }]],
    ]);
  });

  it('has nothing to say of an empty file', () => {
    expect(parsePlainNotes('empty.md', '')).toEqual({ entries: [], problems: [] });
  });
});
