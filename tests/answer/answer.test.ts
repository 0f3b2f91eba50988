import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Brain, Found } from '../../src/answer/answer.ts';
import { takeCommand } from '../../src/answer/command-words.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { buildEntry, buildSection, code, paragraph } from '../build-entry.ts';
import { buildBrain } from './build-brain.ts';

const crashLoop = buildEntry({
  id: 'crash-loop-back-off',
  kind: 'status',
  names: ['CrashLoopBackOff'],
  aliases: ['크래시루프'],
  asked: { ko: ['파드가 계속 재시작'], en: ['pod keeps restarting'] },
  ko: '컨테이너가 거듭 종료되어 다음 재시작을 기다리는 상태다.',
  en: 'The container keeps exiting and waits for its next restart.',
  sections: [
    buildSection('check', '먼저 볼 것', code('kubectl logs <pod-name> --previous')),
    buildSection('causes', '왜 생기나', paragraph('앱이 시작하다 실패한다')),
  ],
  related: ['docker-save', 'gone'],
});
const initStage = buildEntry({
  id: 'init-stage',
  kind: 'status',
  names: ['Init:N/M'],
  ko: '초기화 컨테이너가 끝나기를 기다린다.',
  en: 'The Pod waits for its init containers.',
  sections: [buildSection('check', '먼저 볼 것', code('kubectl logs <pod-name> -c <init-container-name>'))],
});
const exitCode = buildEntry({
  id: 'exit-code',
  kind: 'status',
  names: ['ExitCode:N'],
  ko: '컨테이너가 남긴 종료 코드다.',
  en: 'The code the container exited with.',
});
const save = buildEntry({
  id: 'docker-save',
  kind: 'command',
  names: ['docker save', 'docker image save'],
  asked: { ko: ['이미지를 tar로 저장'], en: ['save an image to a file'] },
  ko: '이미지를 tar 파일에 담는다.',
  en: 'Writes images to a tar archive.',
  sections: [buildSection('lead', '', code('docker save -o <file>.tar <image>:<tag>'))],
});
const exportCommand = buildEntry({
  id: 'docker-export',
  kind: 'command',
  names: ['docker export'],
  ko: '컨테이너의 파일을 tar로 내보낸다.',
  en: 'Writes the files of a container to a tar archive.',
});
const pod = buildEntry({
  id: 'pod',
  names: ['Pod'],
  titles: { ko: '파드', en: 'Pod' },
  aliases: ['포드'],
  ko: '쿠버네티스가 배치하는 가장 작은 단위다.',
  en: 'The smallest unit that Kubernetes schedules.',
});
const podResource = buildEntry({
  id: 'resource-pod',
  kind: 'resource',
  names: ['Pod', 'po', 'pods'],
  ko: '파드 리소스다.',
  en: 'The Pod resource.',
});
const teamNote = buildEntry({
  id: 'team.md#status/crashloopbackoff',
  kind: 'status',
  origin: 'plain',
  names: ['CrashLoopBackOff'],
  ko: '우리 팀은 먼저 그라파나를 본다.',
  source: { path: 'team.md', line: 7 },
  breadcrumb: ['장애 대응'],
});

const entries = [crashLoop, initStage, exitCode, save, exportCommand, pod, podResource, teamNote];
const brain = buildBrain(entries, new Map([[crashLoop.id, [teamNote.id]]]));

const ask = (text: string, more: object = {}): Answer => brain.answer({ text, ...more });
const found = (text: string, more: object = {}): Found => {
  const answer = ask(text, more);
  if (answer.kind !== 'found') throw new Error(`expected something found for ${text}, got ${answer.kind}`);
  return answer;
};
const idOf = (text: string): string => found(text).cards[0].id;

/** Ids of the cards, or what kind of answer it is instead. */
function idsFrom(asked: Brain, text: string): string[] {
  const answer = asked.answer({ text });
  return answer.kind === 'found' ? answer.cards.map(({ id }) => id) : [answer.kind];
}

describe('forcing words', () => {
  it.each([
    ['explain CrashLoopBackOff', 'crash-loop-back-off'],
    ['설명 크래시루프', 'crash-loop-back-off'],
    ['cmd docker save', 'docker-save'],
    ['cmd docker image save', 'docker-save'],
    ['명령 이미지를 tar 파일로 저장', 'docker-save'],
    ['resource po', 'resource-pod'],
    ['리소스 파드', 'resource-pod'],
    ['ask 파드가 뭐야', 'pod'],
  ])('%s opens %s', (question, id) => {
    expect(idOf(question)).toBe(id);
  });

  it('finds a command line by its longest known head', () => {
    expect(idOf('docker save web')).toBe('docker-save');
    expect(idOf('docker image save <image>')).toBe('docker-save');
  });

  it('says how to ask when nothing follows', () => {
    expect(ask('cmd').kind).toBe('help');
    expect(ask('  ').kind).toBe('help');
  });

  it('lists what there is by kind, and one kind when asked', () => {
    const topics = ask('topics');
    expect(topics.kind === 'topics' && topics.groups.map((group) => group.label)).toEqual([
      'Statuses',
      'Commands',
      'Resources',
      'Concepts',
    ]);
    const commands = ask('목차 명령');
    expect(commands.kind === 'topics' && commands.groups.map((group) => group.label)).toEqual(['명령']);
  });

  it('lists what a search finds', () => {
    const list = ask('find tar');
    expect(list.kind === 'topics' && list.groups[0]?.entries.map((entry) => entry.id).sort()).toEqual([
      'docker-export',
      'docker-save',
    ]);
  });

  it('chooses a language, and explains itself when it cannot', () => {
    expect(ask('lang ko')).toMatchObject({ kind: 'language', choice: 'ko', says: '이제 한국어로 답할게요.' });
    expect(ask('언어 자동')).toMatchObject({ kind: 'language', choice: 'auto' });
    expect(ask('lang fr')).toMatchObject({ kind: 'help', says: 'The language is one of ko, en, auto.' });
  });
});

describe('composed statuses', () => {
  it('explains Init:CrashLoopBackOff from both of its parts, titled as asked', () => {
    const [card] = found('explain Init:CrashLoopBackOff').cards;
    expect(card).toMatchObject({ title: 'Init:CrashLoopBackOff', id: 'crash-loop-back-off', kind: 'status' });
    expect(card.summary).toEqual([{ kind: 'text', text: 'The Pod waits for its init containers.' }]);
    // The checks of the stage come before those of the event: they name the right container.
    expect(card.sections.map((section) => section.label)).toEqual([
      'CrashLoopBackOff',
      '먼저 볼 것',
      '먼저 볼 것',
      '왜 생기나',
    ]);
  });

  it.each([
    ['Init:2/3', 'Init:2/3', 'init-stage'],
    ['ExitCode:137', 'ExitCode:137', 'exit-code'],
    ['파드가 종료 코드 137로 죽었어요', 'ExitCode:137', 'exit-code'],
    ['exited with code 1', 'ExitCode:1', 'exit-code'],
  ])('reads %s', (question, title, id) => {
    expect(found(question).cards[0]).toMatchObject({ title, id });
  });
});

describe('two things', () => {
  it('shows both, in the order asked, where no note compares them', () => {
    expect(found('docker export랑 save 차이').cards.map((card) => card.id)).toEqual([
      'docker-export',
      'docker-save',
    ]);
  });

  it('shows the note that compares them where there is one', () => {
    const comparison = buildEntry({
      id: 'docker-save-or-export',
      kind: 'comparison',
      names: [],
      titles: { ko: 'docker save와 docker export', en: 'docker save and docker export' },
      ko: '하나는 이미지, 하나는 컨테이너다.',
      en: 'One takes images, the other a container.',
    });
    const answer = buildBrain([...entries, comparison]).answer({ text: 'docker save vs export' });
    expect(answer.kind === 'found' && answer.cards.map((card) => card.id)).toEqual(['docker-save-or-export']);
  });
});

describe('several comparisons', () => {
  const compare = (id: string, ko: string, en: string): Entry =>
    buildEntry({ id, kind: 'comparison', names: [], titles: { ko, en }, ko: '다르다.', en: 'They differ.' });
  const thing = (name: string): Entry =>
    buildEntry({ names: [name], ko: `${name}다.`, en: `It is ${name}.` });
  const brainOfThree = buildBrain([
    ...['docker', 'containerd', 'kubernetes'].map(thing),
    compare('of-three', 'docker, containerd, kubernetes', 'docker, containerd, and kubernetes'),
    compare('of-two', 'docker와 kubernetes', 'docker and kubernetes'),
  ]);
  const compared = (text: string): string[] => idsFrom(brainOfThree, text);

  it.each([
    // A title of few words is the name of the comparison itself, and still names what it compares.
    ['docker랑 kubernetes 차이', ['of-two']],
    ['docker랑 containerd 뭐가 달라요', ['of-three']],
    ['difference between docker, containerd and kubernetes', ['of-three']],
    ['docker랑 kubernetes 중에 뭘 써야 하나요', ['of-two']],
    ['docker or kubernetes', ['of-two']],
  ])('%s: the one that compares just those', (question, ids) => {
    expect(compared(question)).toEqual(ids);
  });
});

describe('an "or" between two things', () => {
  const thing = (name: string, kind: Entry['kind'], asked: string): Entry =>
    buildEntry({ id: name, kind, names: [name], asked: { en: [asked] }, en: `It is ${name}.` });
  const brainOfChoices = buildBrain([
    thing('pod', 'concept', 'what is a pod'),
    thing('container', 'concept', 'what is a container'),
    thing('kubectl exec', 'command', 'open a shell inside'),
  ]);
  const shown = (text: string): string[] => idsFrom(brainOfChoices, text);

  it('asks which of them, where little else is said', () => {
    expect(shown('pod or container')).toEqual(['pod', 'container']);
  });

  it('means either, where something is to be done with them', () => {
    expect(shown('open an interactive shell inside a pod or container')).not.toContain('pod');
  });
});

describe('object and target', () => {
  const commit = buildEntry({
    id: 'docker-commit',
    kind: 'command',
    names: ['docker commit'],
    asked: { ko: ['컨테이너를 이미지로 저장'], en: ['save a container as an image'] },
    ko: '컨테이너로 이미지를 만든다.',
    en: 'Makes an image of a container.',
  });
  const brainOfBoth = buildBrain([...entries, commit]);

  it.each([
    ['실행 중인 컨테이너를 새 이미지로 저장하려면', 'docker-commit'],
    ['이미지를 저장하려면', 'docker-save'],
    ['save my container as a new image', 'docker-commit'],
    ['save my image', 'docker-save'],
  ])('%s: %s', (question, id) => {
    const answer = brainOfBoth.answer({ text: question });
    expect(answer.kind === 'found' && answer.cards[0].id).toBe(id);
  });
});

describe('a word that is the subject', () => {
  it.each(['CMD 엔트리포인트 비교', 'CMD vs ENTRYPOINT', 'cmd vs entrypoint', 'explain or describe'])(
    'forces nothing: %s',
    (text) => {
      expect(takeCommand(text)).toEqual({ rest: text });
    },
  );
});

describe('pasted errors', () => {
  const error = (id: string, pattern: string): Entry =>
    buildEntry({ id, kind: 'error', names: [id], patterns: [pattern], ko: '오류다.', en: 'An error.' });
  const denied = error('error-pull-access-denied', 'pull access denied for \\S+');
  const inUse = error('error-port-already-allocated', 'port is already allocated');
  const brainOfErrors = buildBrain([...entries, denied, inUse]);
  const shown = (text: string): string[] => idsFrom(brainOfErrors, text);

  it('are known by their pattern, whatever stands around', () => {
    expect(shown('docker run 했더니 이래요\nError: pull access denied for web, repository ...')).toEqual([
      denied.id,
    ]);
  });

  it('are answered each, in the order of their lines', () => {
    expect(
      shown('Bind for 0.0.0.0:80 failed: port is already allocated\npull access denied for web'),
    ).toEqual([inUse.id, denied.id]);
  });

  it('are none where nothing recognises them', () => {
    expect(shown('CrashLoopBackOff')).toEqual([crashLoop.id]);
  });
});

describe('language of an answer', () => {
  it.each([
    ['파드가 뭐야', {}, 'ko'],
    ['what is a pod', {}, 'en'],
    // Hangul decides, whatever the locale.
    ['Pod가 뭐야', { locale: 'en' }, 'ko'],
    // Bare names tell nothing: the locale does, then the default.
    ['CrashLoopBackOff', { locale: 'ko' }, 'ko'],
    ['CrashLoopBackOff', {}, 'en'],
    // A forced language beats the question's.
    ['파드가 뭐야', { language: 'en' }, 'en'],
  ])('of %s %j is %s', (text, more, language) => {
    expect(ask(text, more).language).toBe(language);
  });

  it('shows the other half, and says so, where a note lacks the language', () => {
    const brainOfOne = buildBrain([teamNote]);
    const answer = brainOfOne.answer({ text: 'CrashLoopBackOff', language: 'en' });
    expect(answer.kind === 'found' && answer.cards[0]).toMatchObject({
      remark: 'This note is written in Korean only.',
      title: 'CrashLoopBackOff',
    });
  });
});

describe('what a card holds', () => {
  it("shows the team's own note below the curated card, with its own source", () => {
    const [card] = found('CrashLoopBackOff').cards;
    expect(card.id).toBe('crash-loop-back-off');
    expect(card.notes).toMatchObject([
      { source: { path: 'team.md', line: 7, title: 'team.md › 장애 대응' } },
    ]);
  });

  it('offers related entries that exist, and only those', () => {
    expect(found('CrashLoopBackOff').cards[0].related.map((choice) => choice.id)).toEqual(['docker-save']);
  });

  it('puts first what the question asks for', () => {
    const roles = (text: string) => found(text).cards[0].sections.map((section) => section.role);
    expect(roles('CrashLoopBackOff')).toEqual(['check', 'causes']);
    expect(roles('CrashLoopBackOff 왜 생겨?')).toEqual(['causes', 'check']);
  });
});

describe('follow-ups', () => {
  it.each(['왜?', 'why?', '그럼 원인은?'])('reads "%s" with what was spoken of last', (text) => {
    expect(found(text, { about: 'crash-loop-back-off' }).cards[0]).toMatchObject({
      id: 'crash-loop-back-off',
      sections: [{ role: 'causes' }, { role: 'check' }],
    });
  });

  it('leaves a question alone that names something of its own', () => {
    expect(found('파드가 뭐야?', { about: 'crash-loop-back-off' }).cards[0].id).toBe('pod');
  });

  it('survives an entry that no longer exists', () => {
    expect(ask('왜?', { about: 'gone' }).kind).toBe('not-found');
  });
});

describe('what the notes do not know', () => {
  it('is said in one sentence that names the unknown word', () => {
    expect(ask('istio 사이드카 주입 설정')).toMatchObject({ kind: 'not-found' });
    expect(ask('how do I center a div in css')).toMatchObject({
      kind: 'not-found',
      says: 'The notes say nothing about “center”.',
    });
  });

  it('is a technology next door, however many of the words are known', () => {
    expect(ask('helm으로 파드 이미지 저장').kind).toBe('not-found');
  });

  it.each(['안녕하세요', 'thanks!', 'what can you do?', '뭐 할 수 있어?', 'ㅋㅋㅋㅋ', '👍'])(
    'greets back at %s',
    (text) => {
      expect(ask(text).kind).toBe('help');
    },
  );
});

describe('anything at all', () => {
  it('gets an answer, never an error', () => {
    const words = fc.constantFrom(
      '파드',
      'docker',
      'save',
      '왜',
      '차이',
      'Init:',
      'explain',
      '-A',
      'ㅔㅐㅇ',
      '</b>',
      '💥',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 90 }),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          expect(ask(text, { about: 'pod' }).question).toBe(text);
        },
      ),
    );
  });
});
