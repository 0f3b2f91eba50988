import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzInputs } from '../../scripts/fuzz-inputs.ts';
import { renderAnswer as renderForSlack } from '../../src/slack/render-answer.ts';
import { renderAnswer } from '../../src/terminal/render-answer.ts';
import { buildEntry } from '../build-entry.ts';
import { refuseMessage } from '../fake-slack/check-message.ts';
import { buildBrain } from './build-brain.ts';

const brain = buildBrain([
  buildEntry({
    id: 'docker-save',
    kind: 'command',
    names: ['docker save'],
    ko: '이미지를 담는다.',
    en: 'Writes images.',
  }),
  buildEntry({
    id: 'oom-killed',
    kind: 'status',
    names: ['OOMKilled'],
    aliases: ['메모리 초과'],
    ko: '죽었다.',
    en: 'Killed.',
  }),
]);

const inputs = fuzzInputs({
  questions: ['파드가 자꾸 죽어요', 'why was it OOMKilled', '이미지를 tar로 저장', 'vkem rk anjwl'],
  commands: ['docker save -o web.tar web', 'kubectl get pods -n shop'],
});

describe('any question', () => {
  it('is answered, and can be shown on every surface', () => {
    fc.assert(
      fc.property(inputs, (text) => {
        const answer = brain.answer({ text });
        expect(answer.question).toBe(text);
        expect(renderAnswer(answer).trim()).not.toBe('');
        const message = renderForSlack(answer, { tables: 'text', share: true, prefix: '/k8s ' });
        expect(refuseMessage({ ...message })).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });
});
