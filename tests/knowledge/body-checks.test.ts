import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/knowledge/check.ts';
import { MARKUP_CHECKS } from '../../src/knowledge/checks/markup.ts';
import { PARITY_CHECKS } from '../../src/knowledge/checks/parity.ts';
import { SECTION_CHECKS } from '../../src/knowledge/checks/sections.ts';
import { SUMMARY_CHECKS } from '../../src/knowledge/checks/summary.ts';
import { draftEntries } from '../../src/knowledge/parse-entry.ts';
import { buildNote } from './build-note.ts';

const CHECKS = [...SECTION_CHECKS, ...SUMMARY_CHECKS, ...MARKUP_CHECKS, ...PARITY_CHECKS];

function findIn(text: string): string[] {
  const { drafts } = draftEntries('docker-pause.md', text);
  return drafts
    .flatMap((draft) => checkDraft(CHECKS, draft))
    .map(({ id, line, says }) => `${line} ${id} ${says}`);
}

/** Ids alone, for notes whose halves are the same in both languages but for headings. */
function idsIn(overrides: Parameters<typeof buildNote>[0]): string[] {
  return findIn(buildNote(overrides)).map((fault) => fault.split(' ')[1] ?? '');
}

describe('halves', () => {
  it('stand in their order', () => {
    const text = buildNote()
      .replace('## 한국어', '## first')
      .replace('## English', '## 한국어')
      .replace('## first', '## English');
    expect(findIn(text)).toEqual([
      '6 K010 The halves are written once each, 한국어, then English; put this one in its place.',
    ]);
  });

  it('are written once each', () => {
    expect(findIn(`${buildNote()}\n## English\n\nMemory stays.\n`)).toEqual([
      '14 K010 The halves are written once each, 한국어, then English; put this one in its place.',
    ]);
  });

  it('have no other heading of their level, nor a deeper one', () => {
    const both = { ko: '얼린다.\n\n#### 종류\n\n하나.', en: 'Freezes.\n\n#### Kinds\n\nOne.' };
    expect(findIn(buildNote(both))).toEqual([
      '10 K015 "종류" is a heading of level 4; write it with `###`.',
      '18 K015 "Kinds" is a heading of level 4; write it with `###`.',
    ]);
  });

  it('do not borrow headings from the other language', () => {
    expect(idsIn({ ko: '얼린다.\n\n### Kinds\n\n하나.', en: 'Freezes.\n\n### Kinds\n\nOne.' })).toEqual([
      'K015',
      'K102',
    ]);
  });
});

describe('what a kind must have', () => {
  it('is causes and a fix together, for a status that has one of them', () => {
    const ko = '기다린다.\n\n### 먼저 볼 것\n\n이벤트.\n\n### 어디서 보나\n\nSTATUS 열.';
    const en = 'Waits.\n\n### Check first\n\nEvents.\n\n### Where you see it\n\nIn STATUS.';
    expect(idsIn({ kind: 'status', ko, en })).toEqual([]);
    expect(
      findIn(
        buildNote({
          kind: 'status',
          ko: `${ko}\n\n### 왜 생기나\n\n모른다.`,
          en: `${en}\n\n### Why it happens\n\nUnknown.`,
        }),
      ),
    ).toEqual([
      '6 K018 The section "어떻게 고치나" is missing; write it.',
      '22 K018 The section "How to fix it" is missing; write it.',
    ]);
  });

  it('is a table for a comparison and commands for a resource, below the summary', () => {
    const front = 'resource: { plural: pods, apiVersion: v1, kind: Pod, namespaced: true }';
    expect(idsIn({ kind: 'comparison' })).toEqual(['K019', 'K019']);
    expect(idsIn({ kind: 'resource', front })).toEqual(['K019', 'K019']);
  });

  it('is a syntax of one line for an option', () => {
    const lead = (code: string) => ({ ko: `보여 준다.\n\n${code}`, en: `Shows.\n\n${code}` });
    expect(idsIn({ kind: 'option', ...lead('```sh\ndocker ps -q\n```') })).toEqual([]);
    expect(idsIn({ kind: 'option', ...lead('```sh\ndocker ps -q\ndocker ps -a\n```') })).toEqual([
      'K019',
      'K019',
    ]);
    expect(idsIn({ kind: 'option', ...lead('```yaml\na: b\n```') })).toEqual(['K019', 'K019']);
  });
});

describe('summaries', () => {
  it.each([
    'Keeps v1.36 and e.g. 10.0.0.1 in one sentence.',
    'One sentence. And a second one',
    'Is it up? It is!',
  ])('count as two sentences at most: %s', (en) => {
    expect(idsIn({ en })).toEqual([]);
  });

  it('have 200 characters at most, inline code included', () => {
    expect(findIn(buildNote({ en: `Shows \`${'x'.repeat(200)}\`.` }))).toEqual([
      '12 K012 The summary has 207 characters; keep it to 200.',
    ]);
  });

  it.each(['Docker pause freezes.', 'The docker pause: freezes.', '`docker pause` freezes.'])(
    'do not begin with the title: %s',
    (en) => {
      expect(idsIn({ en })).toEqual(['K013']);
    },
  );

  it('may use a word that the title is a part of', () => {
    const front = 'title: { ko: 노드, en: Node }';
    expect(idsIn({ front, ko: '노드포트를 연다.', en: 'NodePorts open.' })).toEqual([]);
    expect(idsIn({ front, ko: '노드는 파드를 돌린다.', en: 'Runs Pods.' })).toEqual(['K013']);
    expect(idsIn({ front, ko: '노드란 파드를 돌리는 기계다.', en: 'Runs Pods.' })).toEqual(['K013']);
  });
});

describe('markup', () => {
  it.each([
    ['_italic_', 'K023'],
    ['![screen](a.png)', 'K023'],
    ['Use <pod-name> here.', 'K023'],
    ['<details>more</details>', 'K023'],
    ['> quoted', 'K023'],
    ['Line.\n\n---', 'K023'],
    ['Note[^1].\n\n[^1]: more', 'K023'],
    ['[docs]\n\n[docs]: https://docs.docker.com/', 'K023'],
    ['Mail <mailto:a@b.io>.', 'K025'],
    ['[docs](http://docs.docker.com/)', 'K025'],
    ['[docs](javascript:alert)', 'K025'],
    ['    indented code', 'K021'],
  ])('is not to be: %s', (markup, id) => {
    const both = { ko: `얼린다.\n\n${markup}`, en: `Freezes.\n\n${markup}` };
    expect(new Set(idsIn(both))).toEqual(new Set([id]));
  });

  it.each([
    '- a\n  - b\n- c',
    '1. a\n2. b',
    '| a |\n|---|\n| `b` |',
    '[docs](https://docs.docker.com/)',
    '````text\n```\nnot the end\n```\n````',
    '- a\n\n  ```text\n  b\n  ```',
    '~~~text\na\n~~~',
    'snake_case_name and 2 * 3 * 4',
  ])('may be: %s', (markup) => {
    expect(idsIn({ ko: `얼린다.\n\n${markup}`, en: `Freezes.\n\n${markup}` })).toEqual([]);
  });

  it.each(['```text\na', '````text\na\n```', '```text', '- a\n\n  ```text\n  b'])(
    'is closed where it is opened: %s',
    (open) => {
      expect(idsIn({ en: `Freezes.\n\n${open}` })).toContain('K022');
    },
  );
});

describe('halves of one entry', () => {
  it('have code in the same language, and as much of it', () => {
    const code = (language: string) => `\`\`\`${language}\na: b\n\`\`\``;
    expect(
      findIn(buildNote({ ko: `얼린다.\n\n${code('yaml')}`, en: `Freezes.\n\n${code('text')}` })),
    ).toEqual(['18 K101 This code differs from that in line 10; make them equal, letter for letter.']);
    expect(findIn(buildNote({ ko: `얼린다.\n\n${code('yaml')}` }))).toEqual([
      '10 K101 A code block is missing; both halves have the same code.',
    ]);
  });

  it('explain the same terms in lists, in any order, and may begin other items with code as their grammar wants', () => {
    const list = (...items: string[]) => items.map((item) => `- ${item}`).join('\n');
    const note = (ko: string, en: string) => buildNote({ ko: `얼린다.\n\n${ko}`, en: `Freezes.\n\n${en}` });
    expect(findIn(note(list('`-a`: 하나', '`-b`: 둘'), list('`-b`: two', '`-a`: one')))).toEqual([]);
    expect(findIn(note(list('`restartPolicy`가 틀렸다'), list('Wrong `restartPolicy`')))).toEqual([]);
    expect(findIn(note(list('`-a`: 하나', '`-b`: 둘'), list('`-a`: one', '`-c`: two')))).toEqual([
      '17 K104 This list and that in line 10 explain different terms (`-c`, `-b`); make them equal.',
    ]);
  });

  it('number their lists alike', () => {
    expect(findIn(buildNote({ ko: '얼린다.\n\n1. 하나', en: 'Freezes.\n\n- one' }))).toEqual([
      '16 K103 This list has 1 item, and that in line 10 has 1 numbered item; make them equal.',
    ]);
  });

  it('have the same sections, also where one has more', () => {
    expect(findIn(buildNote({ ko: '얼린다.\n\n### 종류\n\n하나.' }))).toEqual([
      '14 K102 Here comes nothing, and "종류" in the other half; give both the same sections in the same order.',
    ]);
  });
});
