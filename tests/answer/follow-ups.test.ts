import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/answer/answer.ts';
import { buildEntry, buildSection, code, paragraph } from '../build-entry.ts';
import { buildBrain } from './build-brain.ts';

const drain = buildEntry({
  id: 'kubectl-drain',
  kind: 'command',
  names: ['kubectl drain'],
  ko: '노드를 비운다.',
  en: 'Empties a node.',
  sections: [
    buildSection('lead', '', code('kubectl drain <node-name>')),
    buildSection('examples', 'Examples', paragraph('With a longer grace period.')),
    buildSection('when', 'When to use it', paragraph('Before maintenance.')),
    buildSection('confused', 'Not to be confused with', paragraph('Cordon only closes it.')),
    buildSection('undo', 'The way back', paragraph('Uncordon it.')),
    buildSection('more', 'Good to know', {
      kind: 'caution',
      content: [{ kind: 'text', text: 'Local files are lost.' }],
    }),
  ],
});
const command = (name: string, ko: string, en: string, more: object = {}) =>
  buildEntry({ id: name.replaceAll(' ', '-'), kind: 'command', names: [name], ko, en, ...more });
const brain = buildBrain([
  drain,
  command('kubectl cordon', '노드를 닫는다.', 'Closes a node.'),
  command('kubectl logs', '파드의 로그를 보여 준다.', 'Shows the log of a Pod.'),
  command('docker logs', '컨테이너의 로그를 보여 준다.', 'Shows the log of a container.'),
  command('docker stop', '컨테이너를 멈춘다.', 'Stops a container.', { related: ['kubectl-scale'] }),
  command('kubectl scale', '레플리카 수를 바꾼다.', 'Changes the number of replicas.'),
  command('docker ps', '컨테이너 목록이다.', 'Lists containers.', {
    asked: {
      ko: ['뭐가 돌고 있나', '지금 도는 것 목록', '도는 것 목록 보기'],
      en: ['what is running', 'list what runs now', 'what runs now'],
    },
  }),
  command('kubectl get', '리소스 목록이다.', 'Lists objects.', {
    asked: { ko: ['지금 도는 것 목록 보기'], en: ['list what runs now in the cluster', 'what runs now'] },
  }),
  command('docker volume rm', '볼륨을 지운다.', 'Deletes a volume.', {
    asked: { ko: ['볼륨 삭제', '볼륨 지우기'], en: ['delete a volume', 'remove a volume'] },
  }),
  buildEntry({
    id: 'volume',
    names: ['volume'],
    titles: { ko: '볼륨', en: 'Volume' },
    ko: '데이터가 남는 곳이다.',
    en: 'Keeps data.',
  }),
  buildEntry({
    id: 'docker',
    names: ['Docker'],
    aliases: ['도커'],
    ko: '컨테이너 도구다.',
    en: 'A tool for containers.',
  }),
]);

const found = (text: string, about: string): Found => {
  const answer = brain.answer({ text, about });
  if (answer.kind !== 'found') throw new Error(`expected something found for ${text}, got ${answer.kind}`);
  return answer;
};
const idsOf = (text: string, about: string): string[] => {
  const answer = brain.answer({ text, about });
  return answer.kind === 'found' ? answer.cards.map(({ id }) => id) : [answer.kind];
};

describe('a part of what was spoken of', () => {
  it.each([
    ['예시 더', 'examples'],
    ['more examples', 'examples'],
    ['언제 써?', 'when'],
    ['when would I use it?', 'when'],
    ['되돌리려면?', 'undo'],
    ['how do I undo it', 'undo'],
    ['위험해?', 'more'],
    ['is it safe?', 'more'],
    ['차이는?', 'confused'],
    ['ㅇㅇ 더 자세히', 'examples'],
  ])('%s: %s', (text, role) => {
    const [card] = found(text, 'kubectl-drain').cards;
    expect([card.id, card.sections[1]?.role]).toEqual(['kubectl-drain', role]);
  });
});

describe('the same in another language', () => {
  it.each([
    ['영어로', 'en'],
    ['영어로 다시 알려줘', 'en'],
    ['in English please', 'en'],
    ['한국어로', 'ko'],
    ['and in Korean?', 'ko'],
  ])('%s: %s', (text, language) => {
    expect(found(text, 'kubectl-drain')).toMatchObject({ language, cards: [{ id: 'kubectl-drain' }] });
  });
});

describe('the same in the other program', () => {
  it.each([
    // The verb is the same.
    ['도커는?', 'kubectl-logs', 'docker-logs'],
    ['and for docker?', 'kubectl-logs', 'docker-logs'],
    ['쿠버네티스에서는?', 'docker-logs', 'kubectl-logs'],
    // The note points to it.
    ['what about kubernetes', 'docker-stop', 'kubectl-scale'],
    // Its likely questions lead there.
    ['쿠버네티스에서는?', 'docker-ps', 'kubectl-get'],
    // Nothing there is like it: the program by itself.
    ['도커는?', 'kubectl-cordon', 'docker'],
  ])('%s after %s: %s', (text, about, id) => {
    expect(idsOf(text, about)).toEqual([id]);
  });
});

describe('what is to be done with it', () => {
  it.each(['그거 지우려면?', '지우려면?', 'how do I delete it'])('%s', (text) => {
    expect(idsOf(text, 'volume')).toEqual(['docker-volume-rm']);
  });
});

describe('a comparison with it', () => {
  it.each([
    ['cordon이랑 차이는?', ['kubectl-drain', 'kubectl-cordon']],
    ['how is it different from kubectl cordon', ['kubectl-drain', 'kubectl-cordon']],
  ])('%s', (text, ids) => {
    expect(idsOf(text, 'kubectl-drain')).toEqual(ids);
  });
});

describe('a question that stands by itself', () => {
  const alone = (text: string): string[] => {
    const answer = brain.answer({ text });
    return answer.kind === 'found' ? answer.cards.map(({ id }) => id) : [answer.kind];
  };

  it.each([
    'docker',
    '도커가 뭐야?',
    'what is docker',
    'docker logs',
    'docker volume rm 예시',
    'kubectl cordon은 언제 써?',
    'why does docker stop take so long',
    '볼륨 지우는 법',
    'docker ps vs docker logs',
    'kubectl logs랑 docker logs 차이',
    'kubectl scale 되돌리려면',
    'show me the log of a pod',
    '지금 도는 것 목록',
    'is it possible to list what runs now',
    '안녕',
    'thanks!',
    'topics',
    '주말에 뭐 해',
    'english breakfast',
    'x'.repeat(200),
  ])('is answered as if nothing had been said before: %s', (text) => {
    expect(idsOf(text, 'kubectl-drain')).toEqual(alone(text));
  });

  it.each(['왜?', '그거 지우려면?', '도커는?', '영어로', '차이는?'])(
    'is all there is where nothing was spoken of, or it is gone: %s',
    (text) => {
      expect(idsOf(text, 'gone')).toEqual(alone(text));
    },
  );
});
