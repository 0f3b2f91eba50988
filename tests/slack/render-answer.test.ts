import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { type RenderOptions, renderAnswer } from '../../src/slack/render-answer.ts';
import { refuseMessage } from '../fake-slack/check-message.ts';
import {
  bullets,
  card,
  choice,
  found,
  literal,
  notFound,
  paragraph,
  section,
  shell,
  words,
} from './build-answers.ts';
import { screen } from './screen.ts';

const OPTIONS: RenderOptions = { tables: 'block', share: true, prefix: '/k8s ' };

function show(answer: Answer, options: Partial<RenderOptions> = {}): string {
  const message = renderAnswer(answer, { ...OPTIONS, ...options });
  expect(refuseMessage({ ...message })).toBeUndefined();
  return screen(message.blocks);
}

const OOM_KILLED = card({
  sections: [
    section({
      label: '먼저 볼 것',
      blocks: [shell('kubectl describe pod <pod-name>'), shell('kubectl top pod <pod-name> --containers')],
    }),
    section({ label: '왜 생기나', blocks: [bullets('한도가 앱보다 작다', '메모리가 샌다')] }),
    section({ label: '어떻게 고치나', flow: 'inline', blocks: [paragraph('한도를 올리거나 덜 쓰게 한다.')] }),
  ],
  sources: [
    { title: 'statuses/oom-killed.md', path: 'statuses/oom-killed.md', line: 1 },
    {
      title: 'kubernetes.io › Assign Memory',
      path: 'statuses/oom-killed.md',
      line: 1,
      url: 'https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/',
    },
  ],
  checked: 'v1.36에서 확인 2026-11-24',
  related: [choice('exit-code-137', '종료 코드 137'), choice('requests-and-limits', '요청과 한도')],
});

describe('a card', () => {
  it('reads from title to buttons like the page of a note', () => {
    expect(show(found({ cards: [OOM_KILLED] }))).toMatchInlineSnapshot(`
      "# OOMKilled
      컨테이너가 메모리 한도를 넘어 커널이 종료시켰다.
      *먼저 볼 것*
      \`\`\`kubectl describe pod <pod-name>\`\`\`
      \`\`\`kubectl top pod <pod-name> --containers\`\`\`
      *왜 생기나*
      • 한도가 앱보다 작다
      • 메모리가 샌다
      *어떻게 고치나* 한도를 올리거나 덜 쓰게 한다.
      (출처 statuses/oom-killed.md · <https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/|kubernetes.io › Assign Memory> · v1.36에서 확인 2026-11-24)
      [종료 코드 137] [요청과 한도] [채널에 공유]"
    `);
  });

  it('shows other names under the title, and a remark of the bot in small print', () => {
    const save = card({
      title: 'docker save',
      aside: [words('same as '), literal('docker image save')],
      remark: 'This note is written in Korean only.',
      summary: [words('Writes images to a tar archive.')],
    });
    expect(show(found({ language: 'en', cards: [save] }))).toMatchInlineSnapshot(`
      "# docker save
      same as \`docker image save\`
      (This note is written in Korean only.)
      Writes images to a tar archive.
      (Source statuses/oom-killed.md)
      [Share in channel]"
    `);
  });

  it('joins a short list into one line behind its label', () => {
    const flags = section({
      label: 'Flags',
      flow: 'joined',
      blocks: [bullets('-o, --output: file', '--platform: one only')],
    });
    expect(show(found({ cards: [card({ sections: [flags] })] }))).toContain(
      '*Flags* -o, --output: file · --platform: one only',
    );
  });

  it('keeps the numbers of an ordered list that code interrupts', () => {
    const steps = section({
      label: '순서',
      blocks: [
        {
          kind: 'list',
          ordered: true,
          items: [
            { content: [words('담는다.')], children: [shell('docker save -o app.tar app:1')] },
            { content: [words('옮긴다.')], children: [bullets('scp', 'USB')] },
            { content: [words('푼다.')], children: [shell('docker load -i app.tar')] },
          ],
        },
      ],
    });
    expect(show(found({ cards: [card({ sections: [steps] })] }))).toMatchInlineSnapshot(`
      "# OOMKilled
      컨테이너가 메모리 한도를 넘어 커널이 종료시켰다.
      *순서*
      1. 담는다.
      \`\`\`docker save -o app.tar app:1\`\`\`
      2. 옮긴다.
        • scp
        • USB
      3. 푼다.
      \`\`\`docker load -i app.tar\`\`\`
      (출처 statuses/oom-killed.md)
      [채널에 공유]"
    `);
  });

  it('warns with a sign before what destroys something', () => {
    const danger = section({
      blocks: [
        { kind: 'caution', content: [words('주의: 볼륨까지 지운다.')] },
        shell('docker compose down --volumes'),
      ],
    });
    expect(show(found({ cards: [card({ sections: [danger] })] }))).toContain(
      ':warning: 주의: 볼륨까지 지운다.\n```docker compose down --volumes```',
    );
  });

  it("shows a team's own note below a rule, under its own name and with its own source", () => {
    const note = {
      title: 'OOMKilled',
      breadcrumb: ['온콜', '메모리'],
      blocks: [paragraph('결제 서버는 한도가 2Gi다.')],
      source: { title: 'oncall.md › 온콜', path: 'oncall.md', line: 12 },
    };
    expect(show(found({ cards: [card({ notes: [note] })] }), { share: false })).toMatchInlineSnapshot(`
      "# OOMKilled
      컨테이너가 메모리 한도를 넘어 커널이 종료시켰다.
      (출처 statuses/oom-killed.md)
      ---
      (우리 노트 › 온콜 › 메모리)
      *OOMKilled*
      결제 서버는 한도가 2Gi다.
      (출처 oncall.md › 온콜)"
    `);
  });

  it('makes its source clickable where the team says how', () => {
    const shown = show(found(), { sourceUrl: 'https://git.example.com/notes/{path}#L{line}' });
    expect(shown).toContain(
      '(출처 <https://git.example.com/notes/statuses/oom-killed.md#L1|statuses/oom-killed.md>)',
    );
  });

  it('names who shared it, as a mention of that person only', () => {
    expect(show(found(), { share: false, sharedBy: 'U1MINJI' })).toMatch(
      /^@U1MINJI 님이 공유했어요\n# OOMKilled/,
    );
    expect(show(found({ language: 'en' }), { share: false, sharedBy: 'U2ALEX' })).toMatch(
      /^Shared by @U2ALEX\n/,
    );
  });

  it('says what the question was read as after a slip was repaired', () => {
    expect(show(found({ readAs: 'OOMKilled' }))).toMatch(/^\(‘OOMKilled’로 알아들었어요\.\)/);
  });
});

describe('several cards', () => {
  it('are numbered, divided, and go without headers', () => {
    const pull = card({
      id: 'image-pull-back-off',
      title: 'ImagePullBackOff',
      aside: [literal('web-0')],
      summary: [],
    });
    expect(show(found({ cards: [card(), pull] }))).toMatchInlineSnapshot(`
      "*1. OOMKilled*
      컨테이너가 메모리 한도를 넘어 커널이 종료시켰다.
      (출처 statuses/oom-killed.md)
      ---
      *2. ImagePullBackOff* \`web-0\`
      (출처 statuses/oom-killed.md)
      [채널에 공유]"
    `);
  });

  it('are shared together', () => {
    const pull = card({ id: 'image-pull-back-off', title: 'ImagePullBackOff' });
    const { blocks } = renderAnswer(found({ cards: [card(), pull] }), OPTIONS);
    expect(blocks.at(-1)).toMatchObject({
      elements: [
        {
          action_id: 'share-answer#0',
          value: '{"ids":["oom-killed","image-pull-back-off"],"language":"ko"}',
        },
      ],
    });
  });
});

describe('a doubtful answer', () => {
  it('offers the other readings first, and says so', () => {
    const unsure = found({
      band: 'unsure',
      alternatives: [choice('evicted', 'Evicted'), choice('oom-killed', 'OOMKilled')],
      cards: [card({ related: [choice('evicted', 'Evicted'), choice('pod', 'Pod')] })],
    });
    expect(show(unsure)).toMatch(
      /\(물어본 것과 다르다면 아래에서 골라 주세요\.\)\n\[Evicted\] \[Pod\] \[채널에 공유\]$/,
    );
  });

  it('does not show other readings when it is sure', () => {
    expect(show(found({ alternatives: [choice('evicted', 'Evicted')] }))).not.toContain('Evicted');
  });
});

describe('the other answers', () => {
  it('say that nothing is found, and offer what is near', () => {
    expect(show(notFound({ alternatives: [choice('deployment', '디플로이먼트')] }))).toMatchInlineSnapshot(`
      "노트에 ‘helm’ 이야기는 없어요.
      [디플로이먼트] [전체 목차]"
    `);
  });

  it('list every topic, with a menu for each kind', () => {
    const topics: Answer = {
      kind: 'topics',
      question: 'topics',
      language: 'ko',
      says: '노트에 3가지가 있어요.',
      groups: [
        { label: '상태', entries: [choice('oom-killed', 'OOMKilled'), choice('pending', 'Pending')] },
        { label: '개념', entries: [choice('pod', '파드')] },
        { label: '팀 노트', entries: [] },
      ],
    };
    expect(show(topics)).toMatchInlineSnapshot(`
      "노트에 3가지가 있어요.
      *상태*
      OOMKilled · Pending
      *개념*
      파드
      [상태: OOMKilled, Pending] [개념: 파드]"
    `);
  });

  it('tell how to ask, as it is typed on that surface', () => {
    const help: Answer = {
      kind: 'help',
      question: '',
      language: 'ko',
      says: '쿠버네티스와 도커에 대해 물어보세요.',
      examples: [{ text: 'cmd docker save', does: '명령의 문법' }],
      tips: ['그냥 물어봐도 돼요.'],
    };
    expect(show(help)).toMatchInlineSnapshot(`
      "쿠버네티스와 도커에 대해 물어보세요.
      • \`/k8s cmd docker save\`  명령의 문법
      그냥 물어봐도 돼요.
      [전체 목차]"
    `);
    expect(show(help, { prefix: '' })).toContain('• `cmd docker save`  명령의 문법');
  });
});

describe('the text beside the blocks', () => {
  it('stands alone in a notification', () => {
    expect(renderAnswer(found(), OPTIONS).text).toBe(
      'OOMKilled: 컨테이너가 메모리 한도를 넘어 커널이 종료시켰다.',
    );
  });

  it('is never empty, whatever a note lacks', () => {
    expect(renderAnswer(found({ cards: [card({ title: '', summary: [] })] }), OPTIONS).text).toBe('…');
  });
});
