import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createBrain } from '../../src/app/create-brain.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

const library = await loadKnowledge([fileURLToPath(new URL('../../knowledge', import.meta.url))]);
const brain = createBrain(library, 'en');

/** The id on top, or `not-found`, or `help`. */
function top(question: string): string {
  const answer = brain.answer({ text: question });
  const isAnswer = answer.kind === 'found' || answer.kind === 'explained-command';
  return isAnswer ? answer.cards.map((card) => card.id).join(' + ') : answer.kind;
}

/** Each line is a question, what must come out on top, and why it does. A new word, weight or rule comes with a line. */
describe('with the notes that ship, on top is', () => {
  it.each([
    // A name in the question decides, whatever stands around it: three other entries speak of Pods that do not start.
    ['파드가 Pending에서 안 넘어가요', 'pending'],
    // The concept is the same in both languages and in Hangul spelling; nothing of the words is.
    ['크래시루프백오프', 'crash-loop-back-off'],
    ['crash loop back off', 'crash-loop-back-off'],
    // A likely question of the entry; neither "tar" nor "save" is said.
    ['인터넷 안 되는 서버로 이미지 옮기기', 'docker-save'],
    // Both programs have logs: a container without a cluster's word is Docker's, a Pod is kubectl's.
    ['컨테이너 로그 보기', 'docker-logs'],
    ['파드 로그 보기', 'kubectl-logs'],
    // Of two actions Korean wants the last: it is about removing, not about running.
    ['실행 중인 컨테이너 삭제', 'docker-rm'],
    // Keys typed on the wrong layout, and the other way round.
    ['vkem', 'pod'],
    ['애찯ㄱ ㅔㄴ', 'docker-ps'],
    // One letter is missing in a long word; the word is unknown, so it is repaired.
    ['CrashLopBackOff', 'crash-loop-back-off'],
    // Case decides between two flags.
    ['-A', 'option-all-namespaces'],
    // Short names are exact, not prefixes: `ep` is no `epoll`.
    ['resource ep', 'resource-endpoints'],
    // A retired word still leads to what replaced it.
    ['heapster가 뭐야', 'metrics-server'],
    ['쿠버네티스는 도커를 쓰나요', 'container-runtime'],
    // Two things that a note compares; the program is said once.
    ['docker save랑 export 차이', 'docker-save-or-export'],
    // One side of this comparison has no entry of its own.
    ['가상 머신이랑 컨테이너 차이', 'container-or-virtual-machine'],
    // A pasted command line is explained under the note on its command.
    ['docker image prune -a -f', 'docker-image-prune'],
    // An error message pasted whole.
    ['Error response from daemon: pull access denied for foo', 'error-pull-access-denied'],
  ])('%s: %s', (question, id) => {
    expect(top(question)).toBe(id);
  });

  it.each([
    // Names of things next door decline, however many of the other words are known.
    ['helm으로 파드 배포하는 법', 'not-found'],
    ['terraform으로 클러스터 만들기', 'not-found'],
    // Nothing of it is known.
    ['how do I center a div in css', 'not-found'],
    // Prometheus is mentioned in the note on metrics-server, which does not make that note an answer.
    ['프로메테우스로 메트릭 수집하기', 'not-found'],
    ['안녕하세요', 'help'],
  ])('%s: %s', (question, kind) => {
    expect(top(question)).toBe(kind);
  });
});

describe('hostile input', () => {
  it.each([
    ['one letter', 'a'.repeat(50_000)],
    ['Hangul without spaces', '가나다라'.repeat(12_500)],
    ['jamo', 'ㅏㅎ'.repeat(25_000)],
    ['angle brackets', '<'.repeat(50_000)],
    ['a name a thousand times', 'CrashLoopBackOff '.repeat(3_000)],
    ['lone surrogates and controls', '\ud800\u0000\u202e'.repeat(15_000)],
  ])('%s gets an answer', (_, text) => {
    expect(brain.answer({ text }).question).toBe(text);
  });
});
