import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../src/slack/render-answer.ts';
import { renderJson } from '../../../src/terminal/render-json.ts';
import { refuseMessage } from '../../fake-slack/check-message.ts';
import { ask } from './build-lines.ts';

const WORDS = fc.constantFrom(
  'docker',
  'kubectl',
  'k',
  'docker-compose',
  'compose',
  'run',
  'get',
  'pods',
  'exec',
  'delete',
  'rm',
  'up',
  '-it',
  '-dp',
  '80:80',
  '--',
  '-',
  '--rm',
  '-n',
  '--namespace=',
  '-o',
  'wide',
  '--foo',
  '-rm',
  '$(',
  ')',
  '`',
  '"',
  "'",
  '|',
  '&&',
  ';',
  '>',
  '<<EOF',
  'EOF',
  '\n',
  '\\\n',
  '#',
  '<pod>',
  '$POD',
  'web:1',
  'po,svc',
  'deploy/web',
  '뭐야',
  '무슨 뜻?',
  'what does',
  'do',
  '```',
  '\u0000',
  '\ud800',
  '—all',
  '=',
  'xargs',
  'sudo',
  'for',
  'do',
  '🐳',
);

const line = fc
  .array(fc.oneof({ weight: 8, arbitrary: WORDS }, fc.string({ maxLength: 8 })), { maxLength: 24 })
  .map((words) => words.join(' '));

/** Answers a message, and renders it everywhere; whatever is wrong with that fails. */
function answerEverywhere(text: string): void {
  const answer = ask(text);
  const message = renderAnswer(answer, { tables: 'text', share: false, prefix: '/k8s ' });
  expect(refuseMessage({ ...message })).toBeUndefined();
  expect(renderJson(answer, 0).text).not.toBe('');
}

describe('any line', () => {
  it('is answered, and fits every surface', () => {
    fc.assert(fc.property(line, answerEverywhere), { numRuns: 200 });
  });

  it('that is long and hostile is answered', () => {
    const hostile = [
      'docker run -d '.repeat(5_000),
      `kubectl get po -A ${'$('.repeat(5_000)}`,
      `docker run -d ${'"'.repeat(9_999)}`,
    ];
    for (const text of [
      ...hostile,
      `docker run -d ${'가'.repeat(9_999)}`,
      `${'| '.repeat(5_000)}docker ps -a -q`,
    ]) {
      answerEverywhere(text);
    }
  });

  it('with a letter changed anywhere is answered', () => {
    const written = 'kubectl exec -it web -c app -n dev -- sh -c "ls -al" | grep web # 이거 뭐야';
    fc.assert(
      fc.property(fc.nat(written.length), fc.string({ maxLength: 2 }), (at, put) => {
        answerEverywhere(written.slice(0, at) + put + written.slice(at + 1));
      }),
      { numRuns: 200 },
    );
  });
});
