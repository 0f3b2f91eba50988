import { describe, expect, it } from 'vitest';
import { type RenderOptions, renderAnswer } from '../../../src/slack/render-answer.ts';
import { renderJson } from '../../../src/terminal/render-json.ts';
import { refuseMessage } from '../../fake-slack/check-message.ts';
import { screen } from '../../slack/screen.ts';
import { paste } from './build-paste.ts';

const OPTIONS: RenderOptions = { tables: 'text', share: true, prefix: '/k8s ' };

const TABLE = `NAMESPACE NAME READY STATUS RESTARTS AGE
prod api-7d9f8-x2x4z 0/1 CrashLoopBackOff 12 (3m ago) 41m
prod web-0 0/1 ImagePullBackOff 0 5m
prod web-1 1/1 Running 0 5m`;

describe('a diagnosis in Slack', () => {
  it('is a headline, a short card for each trouble, and a button to each whole note', () => {
    const message = renderAnswer(paste(`왜 이러죠?\n${TABLE}`), OPTIONS);
    expect(refuseMessage({ ...message })).toBeUndefined();
    expect(message.text).toBe('파드 3개 중 2개에 문제가 있어요.');
    expect(screen(message.blocks)).toMatchInlineSnapshot(`
      "*파드 3개 중 2개에 문제가 있어요.*
      *1. CrashLoopBackOff*  \`api-7d9f8-x2x4z\` (네임스페이스 prod, 재시작 12번)
      CrashLoopBackOff 상태다.
      \`\`\`kubectl logs api-7d9f8-x2x4z -n prod --previous
      kubectl describe pod api-7d9f8-x2x4z -n prod\`\`\`
      *2. ImagePullBackOff*  \`web-0\` (네임스페이스 prod)
      ImagePullBackOff 상태다.
      \`\`\`kubectl describe pod web-0 -n prod\`\`\`
      (출처 statuses/troubles.md)
      [CrashLoopBackOff 자세히] [ImagePullBackOff 자세히]"
    `);
  });

  it('of what is well is one sentence', () => {
    const message = renderAnswer(paste('web-1 1/1 Running 0 5m 괜찮나요'), OPTIONS);
    expect(refuseMessage({ ...message })).toBeUndefined();
    expect(screen(message.blocks)).toBe('*파드 ‘web-1’에는 문제가 없어요.*');
  });

  it('says in small print what has no card', () => {
    const message = renderAnswer(paste(`${TABLE}\nprod web-2 0/1 PullBackOff 0 5m`), OPTIONS);
    expect(refuseMessage({ ...message })).toBeUndefined();
    expect(screen(message.blocks)).toContain('(The notes do not know: PullBackOff)');
  });

  it('keeps names out of the paste literal', () => {
    const hostile =
      'NAME READY STATUS RESTARTS AGE\n<!channel> 0/1 CrashLoopBackOff 12 41m\n<@U1> 0/1 <!here>Foo 1 5m';
    const message = renderAnswer(paste(hostile), OPTIONS);
    expect(refuseMessage({ ...message })).toBeUndefined();
    expect(screen(message.blocks)).toContain('*1. CrashLoopBackOff*  `<!channel>` (12 restarts)');
    expect(message.text).not.toMatch(/<[!@]/);
  });
});

describe('a diagnosis as JSON', () => {
  it('is of the first trouble, holds all of the text, and lists each as a part', () => {
    const answer = renderJson(paste(`what is wrong?\n${TABLE}`), 3);
    expect(answer).toMatchObject({
      language: 'en',
      kind: 'diagnosis',
      id: 'crashloopbackoff',
      title: 'CrashLoopBackOff',
      commands: [
        'kubectl logs api-7d9f8-x2x4z -n prod --previous',
        'kubectl describe pod api-7d9f8-x2x4z -n prod',
        'kubectl describe pod web-0 -n prod',
      ],
      confidence: 1,
      alternatives: [],
      elapsedMs: 3,
    });
    expect(answer.text).toMatchInlineSnapshot(`
      "2 of 3 Pods have a problem.

      1. CrashLoopBackOff  \`api-7d9f8-x2x4z\` (namespace prod, 12 restarts)
      This is CrashLoopBackOff.
        kubectl logs api-7d9f8-x2x4z -n prod --previous
        kubectl describe pod api-7d9f8-x2x4z -n prod

      2. ImagePullBackOff  \`web-0\` (namespace prod)
      This is ImagePullBackOff.
        kubectl describe pod web-0 -n prod"
    `);
    expect(answer.parts).toEqual([
      {
        kind: 'status',
        id: 'crashloopbackoff',
        title: 'CrashLoopBackOff',
        text: expect.stringMatching(/^CrashLoopBackOff {2}`api-7d9f8-x2x4z`/),
        commands: answer.commands.slice(0, 2),
        confidence: 1,
        sources: [{ title: 'statuses/troubles.md', path: 'statuses/troubles.md', line: 1 }],
      },
      expect.objectContaining({ id: 'imagepullbackoff' }),
    ]);
  });

  it('of what is well has no id, no parts and one sentence', () => {
    const answer = renderJson(paste('web-1 1/1 Running 0 5m'), 0);
    expect(answer).toMatchObject({ kind: 'diagnosis', id: '', text: 'The Pod “web-1” has no problem.' });
    expect(answer.parts).toBeUndefined();
  });
});
