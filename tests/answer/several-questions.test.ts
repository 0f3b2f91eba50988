import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/answer/split-clauses.ts';
import { buildEntry, buildSection, code, paragraph } from '../build-entry.ts';
import { buildBrain } from './build-brain.ts';

const command = (name: string, asked: Partial<Record<'ko' | 'en', string[]>>, more: object = {}) =>
  buildEntry({
    id: name.replaceAll(' ', '-'),
    kind: 'command',
    names: [name],
    ko: `${name} 명령이다.`,
    en: `The command ${name}.`,
    asked,
    ...more,
  });
const claim = buildEntry({
  id: 'persistent-volume-claim',
  names: ['PersistentVolumeClaim', 'PVC'],
  ko: '저장소를 청한다.',
  en: 'Asks for storage.',
  sections: [
    buildSection('examples', 'Examples', paragraph('None.')),
    buildSection('when', 'When to use it', paragraph('For what must survive a Pod.')),
  ],
});
const brain = buildBrain([
  claim,
  buildEntry({
    id: 'out-of-memory',
    kind: 'status',
    names: ['OOMKilled'],
    ko: '메모리가 넘쳤다.',
    en: 'Out of memory.',
  }),
  buildEntry({
    id: 'pod',
    names: ['Pod'],
    aliases: ['파드'],
    ko: '가장 작은 단위다.',
    en: 'The smallest unit.',
  }),
  buildEntry({ id: 'node', names: ['Node'], aliases: ['노드'], ko: '기계 하나다.', en: 'A machine.' }),
  command('docker image ls', { ko: ['이미지 목록 보기', '이미지 목록'], en: ['list images'] }),
  command('docker image prune', { ko: ['안 쓰는 이미지 지우기'], en: ['delete unused images'] }),
  command('docker build', { ko: ['이미지 만들기'], en: ['build an image and tag it', 'build an image'] }),
  command('docker stop', { ko: ['컨테이너 멈추기'], en: ['stop a container'] }),
  command(
    'kubectl logs',
    { ko: ['파드 로그 보기', '로그 보는 법'], en: ['show pod logs', 'see the logs of a pod'] },
    { sections: [buildSection('lead', '', code('kubectl logs <pod-name>'))] },
  ),
  command('kubectl delete pod', { en: ['delete a pod', 'delete pod'] }),
]);
const idsOf = (text: string): string[] => {
  const answer = brain.answer({ text });
  return answer.kind === 'found' ? answer.cards.map(({ id }) => id) : [answer.kind];
};

describe('several questions in one message', () => {
  it.each([
    ['OOMKilled가 뭐고 파드 로그 보기 어떻게 해', ['out-of-memory', 'kubectl-logs']],
    ['what is OOMKilled and how do I see the logs of a pod', ['out-of-memory', 'kubectl-logs']],
    ['이미지 목록 보는 거랑 안 쓰는 이미지 지우는 거 알려줘', ['docker-image-ls', 'docker-image-prune']],
    ['list images; delete unused images', ['docker-image-ls', 'docker-image-prune']],
    ['컨테이너 멈추기\n이미지 목록 보기', ['docker-stop', 'docker-image-ls']],
    ['파드가 뭐야? 노드는 뭐야?', ['pod', 'node']],
    ['파드가 뭐야? 노드는 뭐야? 이미지 목록 보는 법', ['pod', 'node', 'docker-image-ls']],
  ])('%s', (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  it('that are about one thing get one card, with what they ask for in front', () => {
    const answer = brain.answer({ text: 'what is a PVC and when do I use it' });
    expect(
      answer.kind === 'found' && answer.cards.map(({ id, sections }) => [id, sections[0]?.role]),
    ).toEqual([['persistent-volume-claim', 'when']]);
  });

  it.each([
    // A note is asked as just this.
    ['build an image and tag it', ['docker-build']],
    // The second half is no question, or nothing that the notes know.
    ['how do I stop a container and my pod', ['docker-stop']],
    ['이미지 만들기하고 싶어', ['docker-build']],
    ['what is a pod and why', ['pod']],
    // The difference is asked for, not either of them.
    [
      '이미지 목록 보는 거랑 안 쓰는 이미지 지우는 거 차이',
      idsOf('이미지 목록 보는 거랑 안 쓰는 이미지 지우는 거 차이'),
    ],
  ])('are one where it says so: %s', (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
    expect(ids).toHaveLength(1);
  });
});

describe('clauses', () => {
  it.each([
    ['컨테이너에 들어가고 싶어', []],
    ['로그 보고 있는데 안 나와', []],
    ['지우고 나서 다시 만들기', []],
    ['파드가 뭐야?', []],
    ['파드가 뭐고 노드가 뭐야', [['파드가 뭐야', '노드가 뭐야']]],
    ['a? b? c? d?', []],
    ['x '.repeat(150), []],
  ])('of %s: %j', (text, clauses) => {
    expect(splitClauses(text).slice(0, 1)).toEqual(clauses);
  });
});

describe('things that a question names', () => {
  it.each([
    // A list.
    ['Pod, Node', ['pod', 'node']],
    ['what are a pod and a node', ['pod', 'node']],
    ['파드랑 노드가 뭐야', ['pod', 'node']],
    ['Pod Node', ['pod', 'node']],
    // One of them only says where.
    ['노드에서 파드가 뭐야', ['pod']],
    ['what is a pod on a node', ['pod']],
    ['on a node, what is a pod', ['pod']],
    // A command with what it is done to.
    ['kubectl logs pod', ['kubectl-logs']],
  ])('%s: %j', (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });
});
