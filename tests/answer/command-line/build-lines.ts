import type { Answer, ExplainedCommand, Question } from '../../../src/answer/answer.ts';
import type { Block, Entry, Half, Inline } from '../../../src/knowledge/entry.ts';
import { renderAnswer } from '../../../src/terminal/render-answer.ts';
import { buildEntry } from '../../build-entry.ts';
import { buildBrain } from '../build-brain.ts';

type Flags = Readonly<Record<string, string>>;

/** What a note says in one language. */
interface Told {
  readonly summary: string;
  readonly flags?: Flags;
  readonly caution?: string;
  readonly example?: string;
}

const runs = (text: string): Inline[] =>
  text.split('`').map((run, index) => ({ kind: index % 2 === 1 ? 'code' : 'text', text: run }));

function half(title: string, { summary, flags = {}, caution, example }: Told): Half {
  const items = Object.entries(flags).map(([flag, says]) => ({
    content: [{ kind: 'code', text: flag } as const, { kind: 'text', text: `: ${says}` } as const],
    children: [],
  }));
  const list: Block[] = items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
  const lead: Block[] = [
    ...(caution === undefined ? [] : [{ kind: 'caution', content: runs(caution) } as const]),
    ...(example === undefined ? [] : [{ kind: 'code', language: 'sh', text: example } as const]),
  ];
  return {
    title,
    summary: runs(summary),
    sections: [
      { role: 'lead', heading: '', blocks: lead },
      { role: 'flags', heading: '', blocks: list },
    ],
  };
}

function note(kind: Entry['kind'], names: readonly string[], ko: Told, en: Told): Entry {
  const [name = ''] = names;
  const id = name.replace(/^-+/, 'option-').replace(/\s+/g, '-');
  const source = { path: `${kind}s/${id}.md`, line: 1 };
  return { ...buildEntry({ id, kind, names, source }), halves: { ko: half(name, ko), en: half(name, en) } };
}

const NOTES: readonly Entry[] = [
  note(
    'command',
    ['docker run', 'docker container run'],
    {
      summary: '이미지로 새 컨테이너를 켠다.',
      flags: { '-d, --detach': '백그라운드로 돌린다', '-p, --publish': '포트를 연다' },
    },
    {
      summary: 'Starts a new container.',
      flags: { '-d, --detach': 'run in the background', '-p, --publish': 'open a port' },
    },
  ),
  note(
    'command',
    ['docker ps'],
    { summary: '켜진 컨테이너를 보여 준다.' },
    { summary: 'Lists running containers.' },
  ),
  note('command', ['docker rm'], { summary: '컨테이너를 지운다.' }, { summary: 'Removes containers.' }),
  note(
    'command',
    ['docker volume rm'],
    { summary: '볼륨을 지운다.', caution: '되살릴 수 없다.' },
    { summary: 'Removes volumes.', caution: 'There is no way back.' },
  ),
  note(
    'command',
    ['docker login'],
    { summary: '레지스트리에 로그인한다.', caution: '`-p`로 준 암호는 셸 기록에 남는다.' },
    {
      summary: 'Logs in to a registry.',
      caution: 'A password given by `-p` stays in the history of the shell.',
    },
  ),
  note('command', ['kubectl get'], { summary: '리소스를 보여 준다.' }, { summary: 'Lists resources.' }),
  note(
    'command',
    ['kubectl exec'],
    { summary: '컨테이너 안에서 명령을 실행한다.' },
    { summary: 'Runs a command in a container.' },
  ),
  note('command', ['kubectl delete'], { summary: '오브젝트를 지운다.' }, { summary: 'Deletes objects.' }),
  note('command', ['kubectl logs'], { summary: '로그를 보여 준다.' }, { summary: 'Prints logs.' }),
  note(
    'option',
    ['-o wide', '--output=wide'],
    { summary: '열을 더 보여 준다. 파드면 IP와 노드다.', example: 'kubectl get pods -o wide' },
    { summary: 'Shows more columns. For Pods, the IP and the node.', example: 'kubectl get pods -o wide' },
  ),
  note(
    'option',
    ['-A', '--all-namespaces'],
    { summary: '모든 네임스페이스를 본다.', example: 'kubectl get pods -A' },
    { summary: 'Looks in every namespace.', example: 'kubectl get pods -A' },
  ),
  note(
    'option',
    ['--context', 'docker --context'],
    { summary: '도커의 컨텍스트를 고른다.', example: 'docker --context far ps' },
    { summary: 'Chooses a context of Docker.', example: 'docker --context far ps' },
  ),
  buildEntry({
    kind: 'resource',
    names: ['Pod', 'pods', 'po'],
    ko: '컨테이너의 묶음이다.',
    en: 'A group of containers.',
  }),
  buildEntry({ id: 'build-cache', names: ['build cache'], ko: '빌드 캐시다.', en: 'What builds keep.' }),
];

const brain = buildBrain(NOTES);

/** What the bot says to a message, over those notes. */
export function ask(text: string, more: Omit<Question, 'text'> = {}): Answer {
  return brain.answer({ text, ...more });
}

/** The explanation of the line in a message. */
export function explain(text: string, more: Omit<Question, 'text'> = {}): ExplainedCommand {
  const answer = ask(text, more);
  if (answer.kind !== 'explained-command') throw new Error(`${text} was answered with ${answer.kind}`);
  return answer;
}

/** The same as a person reads it on a terminal. */
export function read(text: string): string {
  return renderAnswer(explain(text));
}

/** The parts of all calls of a line, each with what it means. */
export function partsOf(text: string, more: Omit<Question, 'text'> = {}): readonly string[] {
  return explain(text, more).cards.flatMap(({ parts }) =>
    parts.map((part) => `${part.text}: ${part.meaning.map((run) => run.text).join('')}`),
  );
}

/** Some sentences, as text. */
export function told(sentences: readonly (readonly Inline[])[]): readonly string[] {
  return sentences.map((sentence) => sentence.map(({ text }) => text).join(''));
}
