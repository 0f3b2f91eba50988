import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Brain } from '../../src/answer/answer.ts';
import { answerJsonLines, answerTextLines } from '../../src/terminal/answer-lines.ts';
import { readArguments } from '../../src/terminal/read-arguments.ts';
import { renderAnswer } from '../../src/terminal/render-answer.ts';
import { PLAIN } from '../../src/terminal/render-card.ts';
import { renderJson } from '../../src/terminal/render-json.ts';
import { runPrompt } from '../../src/terminal/run-prompt.ts';
import { buildBrain } from '../answer/build-brain.ts';
import { buildEntry, buildSection, code, paragraph } from '../build-entry.ts';

const save = buildEntry({
  id: 'docker-save',
  kind: 'command',
  names: ['docker save', 'docker image save'],
  ko: '이미지를 tar 파일에 담는다.',
  en: 'Writes images to a tar archive.',
  sections: [
    buildSection('lead', '', code('docker save -o <file>.tar <image>')),
    buildSection('flags', 'Flags', {
      kind: 'list',
      ordered: false,
      items: [
        {
          content: [
            { kind: 'code', text: '-o' },
            { kind: 'text', text: ': file to write' },
          ],
          children: [],
        },
        {
          content: [
            { kind: 'code', text: '--platform' },
            { kind: 'text', text: ': only that one' },
          ],
          children: [],
        },
      ],
    }),
    buildSection('examples', 'Examples', {
      kind: 'list',
      ordered: false,
      items: [
        {
          content: [{ kind: 'text', text: 'Compress it.' }],
          children: [code('docker save <image> | gzip > <file>.tar.gz')],
        },
      ],
    }),
    buildSection('undo', 'The way back', {
      kind: 'paragraph',
      content: [
        { kind: 'code', text: 'docker load' },
        { kind: 'text', text: ' restores it.' },
      ],
    }),
  ],
  references: [
    { title: 'docker image save', url: 'https://docs.docker.com/reference/cli/docker/image/save/' },
  ],
  checked: { date: '2026-11-24', against: 'docker 28.2' },
  source: { path: 'commands/docker-save.md', line: 1 },
});
const difference = buildEntry({
  id: 'image-or-container',
  kind: 'comparison',
  names: [],
  titles: { ko: '이미지와 컨테이너', en: 'image and container' },
  ko: '틀과 그것으로 켠 것이다.',
  en: 'A template, and what runs from it.',
  sections: [
    buildSection('lead', '', {
      kind: 'table',
      header: [[], [{ kind: 'text', text: '이미지' }], [{ kind: 'text', text: 'container' }]],
      rows: [
        [
          [{ kind: 'text', text: '쓰기' }],
          [{ kind: 'text', text: '읽기 전용' }],
          [{ kind: 'text', text: 'yes' }],
        ],
      ],
    }),
    buildSection('more', 'Good to know', {
      kind: 'caution',
      content: [{ kind: 'text', text: 'Files are lost.' }],
    }),
  ],
});
const pod = buildEntry({
  id: 'pod',
  names: ['Pod'],
  en: 'The smallest unit.',
  sections: [buildSection('causes', 'Why', paragraph('Because.'))],
});
const brain = buildBrain([save, difference, pod]);

describe('an answer as text', () => {
  it('reads like a card', () => {
    expect(renderAnswer(brain.answer({ text: 'cmd docker save' }))).toMatchInlineSnapshot(`
      "docker save (same as \`docker image save\`)
      Writes images to a tar archive.

        docker save -o <file>.tar <image>

      Flags  \`-o\`: file to write · \`--platform\`: only that one

      Examples
      • Compress it.
          docker save <image> | gzip > <file>.tar.gz

      The way back  \`docker load\` restores it.

      Source commands/docker-save.md:1 · docs.docker.com › docker image save · checked with docker 28.2, 2026-11-24"
    `);
  });

  it('lines tables up, Hangul taking two columns', () => {
    expect(renderAnswer(brain.answer({ text: 'image and container' }))).toMatchInlineSnapshot(`
      "image and container
      A template, and what runs from it.

            이미지     container
      ────  ─────────  ─────────
      쓰기  읽기 전용  yes

      Good to know
      ⚠ Files are lost.

      Source concepts/pod.md:1"
    `);
  });

  it('says what it does not know', () => {
    expect(renderAnswer(brain.answer({ text: 'how do I tune postgres?' }))).toMatchInlineSnapshot(`
      "The notes say nothing about “postgres”.

      What is missing can be added to the notes."
    `);
  });

  it('says how to ask', () => {
    expect(
      renderAnswer(brain.answer({ text: 'help' }))
        .split('\n')
        .slice(0, 3)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "Ask about Kubernetes and Docker. Answers come from the notes of your team, with their source.
        explain CrashLoopBackOff         what a Pod status means and what to look at first
        cmd docker save                  syntax, examples, and what to mind"
    `);
  });
});

describe('an answer as JSON', () => {
  it('keeps the contract', () => {
    expect(renderJson(brain.answer({ text: 'cmd docker save' }), 0.5)).toEqual({
      question: 'cmd docker save',
      language: 'en',
      kind: 'command',
      id: 'docker-save',
      title: 'docker save',
      text: expect.stringContaining('Writes images to a tar archive.'),
      commands: [
        'docker save -o <file>.tar <image>',
        'docker save <image> | gzip > <file>.tar.gz',
        'docker load',
      ],
      confidence: 1,
      sources: [
        { title: 'commands/docker-save.md', path: 'commands/docker-save.md', line: 1 },
        {
          title: 'docs.docker.com › docker image save',
          path: 'commands/docker-save.md',
          line: 1,
          url: 'https://docs.docker.com/reference/cli/docker/image/save/',
        },
      ],
      alternatives: [],
      elapsedMs: 0.5,
    });
  });

  it('has no footer and no alternatives in its text', () => {
    const { text } = renderJson(brain.answer({ text: 'cmd docker save' }), 0);
    expect(text).not.toContain('docs.docker.com');
    expect(text).not.toContain('2026-11-24');
  });

  it('says not-found with the nearest entries', () => {
    expect(renderJson(brain.answer({ text: 'helm으로 이미지 저장' }), 0)).toMatchObject({
      kind: 'not-found',
      id: '',
      commands: [],
      alternatives: [
        { id: 'docker-save', kind: 'command', title: 'docker save' },
        { id: 'image-or-container', kind: 'comparison', title: '이미지와 컨테이너' },
      ],
    });
  });

  it('lists the parts where several things were asked', () => {
    const answer = renderJson(brain.answer({ text: 'docker save와 Pod 차이' }), 0);
    expect(answer.parts?.map((part) => part.id)).toEqual(['docker-save', 'pod']);
    expect(answer.id).toBe('docker-save');
  });
});

describe('lines in, lines out', () => {
  const run = async (lines: string[], language?: 'ko' | 'en'): Promise<Record<string, unknown>[]> => {
    let written = '';
    await answerJsonLines({
      brain: () => brain,
      input: Readable.from([lines.join('\n')]),
      write: async (text) => {
        written += text;
      },
      now: () => 0,
      ...(language !== undefined && { language }),
    });
    return written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  it('answers text and objects, in order', async () => {
    const answers = await run(['docker save', '{"question": "docker save", "language": "ko"}', 'Pod']);
    expect(answers.map((answer) => [answer['id'], answer['language']])).toEqual([
      ['docker-save', 'en'],
      ['docker-save', 'ko'],
      ['pod', 'en'],
    ]);
  });

  it('takes what only looks like JSON as a question, and keeps a line a line', async () => {
    const answers = await run(['{"question": 7}', '{broken', '', 'Pod']);
    expect(answers).toHaveLength(4);
    expect(answers.map((answer) => answer['kind'])).toEqual(['not-found', 'not-found', 'help', 'concept']);
  });

  it('answers a pipe of plain questions', async () => {
    let written = '';
    await answerTextLines({
      brain: () => brain,
      input: Readable.from(['docker save\n\nPod\n']),
      write: async (text) => {
        written += text;
      },
      now: () => 0,
    });
    expect(written).toContain('Writes images to a tar archive.');
    expect(written).toContain('The smallest unit.');
  });
});

describe('the prompt', () => {
  it('answers, remembers what was spoken of and the language chosen, and ends', async () => {
    const asked: unknown[] = [];
    const listening: Brain = {
      ...brain,
      answer: (question) => {
        asked.push(question);
        return brain.answer(question);
      },
    };
    const output = new PassThrough();
    await runPrompt({
      brain: () => listening,
      input: Readable.from(['Pod\n', 'why?\n', 'lang ko\n', 'docker save\n', 'exit\n', 'Pod\n']),
      output,
      style: PLAIN,
      locale: 'en',
    });
    expect(asked).toEqual([
      { text: 'Pod', locale: 'en' },
      { text: 'why?', locale: 'en', about: 'pod' },
      { text: 'lang ko', locale: 'en', about: 'pod' },
      { text: 'docker save', language: 'ko', locale: 'en', about: 'pod' },
    ]);
    expect(String(output.read())).toContain('이제 한국어로 답할게요.');
  });
});

describe('arguments of ask', () => {
  it.each([
    [['explain', 'CrashLoopBackOff'], { kind: 'question', text: 'explain CrashLoopBackOff', format: 'text' }],
    [
      ['--json', '--lang', 'ko', 'cmd', 'docker', 'save'],
      { kind: 'question', text: 'cmd docker save', format: 'json', language: 'ko' },
    ],
    // Flags after the first word belong to the question.
    [['cmd', '-o=yaml'], { kind: 'question', text: 'cmd -o=yaml', format: 'text' }],
    [['-A'], { kind: 'question', text: '-A', format: 'text' }],
    [['--jsonl'], { kind: 'lines', format: 'jsonl' }],
    [[], { kind: 'lines', format: 'text' }],
    [['--help'], { kind: 'usage' }],
    [['--lang', 'fr', 'pod'], { kind: 'usage', fault: '--lang takes ko or en, got "fr"' }],
    [['--json'], { kind: 'usage', fault: '--json needs a question' }],
    [
      ['--jsonl', 'pod'],
      { kind: 'usage', fault: '--jsonl reads its questions from standard input, not from arguments' },
    ],
  ])('%j', (args, call) => {
    expect(readArguments(args)).toEqual(call);
  });
});
