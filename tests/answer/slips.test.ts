import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/answer/answer.ts';
import { renderAnswer as renderForSlack } from '../../src/slack/render-answer.ts';
import { renderAnswer } from '../../src/terminal/render-answer.ts';
import { buildEntry } from '../build-entry.ts';
import { buildBrain } from './build-brain.ts';
import { loadShippedNotes } from './load-shipped-notes.ts';

const { brain } = await loadShippedNotes();

function found(text: string, asked = brain): Found {
  const answer = asked.answer({ text });
  if (answer.kind !== 'found') throw new Error(`expected something found for ${text}, got ${answer.kind}`);
  return answer;
}

const topOf = (text: string): string => found(text).cards[0].id;

describe('with the notes that ship, a question is understood', () => {
  it.each([
    // Spoken English in Hangul, as it is heard.
    ['쿠버 씨티엘', 'kubectl'],
    ['큐브시티엘', 'kubectl'],
    ['크래시루프백오프', 'crash-loop-back-off'],
    ['크래쉬룹백오프', 'crash-loop-back-off'],
    ['씨엠디랑 엔트리포인트 차이', 'cmd-or-entrypoint'],
    ['엔트리포인트가 뭐야', 'cmd-or-entrypoint'],
    ['오오엠킬드', 'oom-killed'],
    ['이미지풀백오프', 'image-pull-back-off'],
    ['컨피그맵', 'config-map'],
    // Jamo typed one by one; decomposed as macOS sends them; full-width letters.
    ['ㅋㅓㄴㅌㅔㅇㅣㄴㅓ', 'container'],
    ['컨테이너'.normalize('NFD'), 'container'],
    ['ＣｒａｓｈＬｏｏｐＢａｃｋＯｆｆ', 'crash-loop-back-off'],
    // Two scripts in one word.
    ['파드s', 'pod'],
    ['Pod가 뭐야', 'pod'],
    ['CrashLoopBackOff상태', 'crash-loop-back-off'],
    // A command line with a slip is still a command line, and a composed status a status.
    ['dokcer save -o web.tar web', 'docker-save'],
    ['cmd kubectl rolout undo', 'kubectl-rollout-undo'],
    ['Init:CrashLoopBakOff', 'init-crash-loop-back-off'],
    ['dockersave', 'docker-save'],
    // All of it typed on the other layout; consonants alone are no laughter where there are many.
    ['vkem rk anjwl', 'pod'],
    ['ㄴㄷㅊㄱㄷㅅ', 'secret'],
  ])('%s: %s', (question, id) => {
    expect(topOf(question)).toBe(id);
  });

  it('answers Korean that was typed on the English layout in Korean', () => {
    expect(found('vkem')).toMatchObject({ language: 'ko', readAs: '파드' });
  });
});

describe('an answer after a repair', () => {
  it('says what it read, on every surface', () => {
    const answer = found('CrashLopBackOff');
    expect(answer.readAs).toBe('CrashLoopBackOff');
    expect(renderAnswer(answer)).toMatch(/^Read as: CrashLoopBackOff\n/);
    const message = renderForSlack(answer, { tables: 'text', share: true, prefix: '/k8s ' });
    expect(JSON.stringify(message.blocks)).toContain('I read that as “CrashLoopBackOff”.');
  });

  it('says nothing of the kind where nothing was repaired', () => {
    expect(found('CrashLoopBackOff')).not.toHaveProperty('readAs');
  });

  it('shows what else may have been meant, where a word is as near to something else', () => {
    const torn = buildBrain([
      buildEntry({ id: 'kubecast', names: ['kubecast'], en: 'Broadcasts to a cluster.' }),
      buildEntry({ id: 'kubecost', names: ['kubecost'], en: 'Tells what a cluster costs.' }),
    ]);
    const answer = found('kubecist', torn);
    expect(answer.band).toBe('unsure');
    expect([answer.cards[0].id, ...answer.alternatives.map(({ id }) => id)].sort()).toEqual([
      'kubecast',
      'kubecost',
    ]);
    expect(renderAnswer(answer)).toMatch(/^Read as: kubec[ao]st\n/);
  });

  it('is none where a program printed the words', () => {
    // `portt` is a slip, but the message is known as it stands.
    const error = 'Error response from daemon: driver failed: port is already allocated portt';
    expect(found(error)).not.toHaveProperty('readAs');
  });
});
