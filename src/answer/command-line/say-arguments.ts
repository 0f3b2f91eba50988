import type { Inline, Language } from '../../knowledge/entry.ts';
import { BUILT_IN_TYPES, OPTIONAL_TYPES } from '../../knowledge/oracle/api-resources.ts';
import { choiceOf } from '../compose-card.ts';
import type { Asking } from '../found-answer.ts';
import type { Told } from './flag-table.ts';
import { readForwarded } from './read-value.ts';
import type { Piece } from './take-apart.ts';
import { readTold, tell } from './tell.ts';

/** What arguments are to their command, by the words of its syntax. */
const ROLES: Readonly<Record<string, Told>> = {
  IMAGE: ['이미지', 'the image'],
  SOURCE_IMAGE: ['원래 이미지', 'the image there is'],
  TARGET_IMAGE: ['새로 붙일 이름', 'its new name'],
  REPOSITORY: ['볼 이미지의 이름', 'name of the images to show'],
  CONTAINER: ['컨테이너', 'the container'],
  CONTAINER_PATH: ['컨테이너와 그 안의 경로', 'the container and a path in it'],
  SRC_PATH: ['복사할 경로', 'the path that is copied'],
  DEST_PATH: ['복사해 둘 경로', 'where it is copied to'],
  SOURCE: ['복사할 것', 'what is copied'],
  TARGET: ['복사해 둘 곳', 'where it is copied to'],
  COMMAND: ['그 안에서 실행할 명령', 'the command to run inside'],
  SERVICE: ['Compose 서비스', 'the Compose service'],
  SERVICES: ['Compose 서비스', 'the Compose service'],
  NETWORK: ['네트워크', 'the network'],
  VOLUME: ['볼륨', 'the volume'],
  NODE: ['노드', 'the node'],
  CONTEXT: ['컨텍스트', 'the context'],
  PATH: [
    '빌드 컨텍스트. 이 디렉터리의 파일이 빌드에 쓰인다',
    'the build context: the files that the build may use',
  ],
  URL: ['빌드 컨텍스트의 주소', 'address of the build context'],
  TERM: ['찾을 말', 'what to look for'],
  SERVER: ['레지스트리 주소', 'address of the registry'],
  NEW_NAME: ['새 이름', 'the new name'],
  NAME: ['이름', 'the name'],
  POD: ['파드', 'the Pod'],
  PORTS: ['포트', 'the ports'],
  PAIR: ['붙일 키와 값', 'key and value to set'],
  REMOVED_KEY: ['뗄 키', 'key to remove'],
  TAINT: ['테인트', 'the taint'],
  CONTAINER_IMAGE: ['컨테이너와 새 이미지', 'the container and its new image'],
  SERVICE_ACCOUNT: ['서비스어카운트', 'the ServiceAccount'],
  FIELD: ['설명을 볼 리소스와 필드', 'the resource and field to explain'],
  DIRECTORY: ['kustomization이 있는 디렉터리', 'directory of the kustomization'],
  VERB: ['동작', 'the verb'],
  SHELL: ['셸', 'the shell'],
  PROPERTY: ['설정의 이름', 'name of the setting'],
  VALUE: ['설정의 값', 'value of the setting'],
};

const ANY: Told = ['인자', 'an argument'];
const FROM_INPUT: Told = ['앞에서 넘어온 것', 'what comes from before'];
const FROM_SHELL: Told = ['셸이 채워 넣는 것', 'what the shell puts there'];

/** Says what arguments are to their command: the image, the resource type, the command run inside. */
export function sayArguments(
  { role, words }: Extract<Piece, { kind: 'arguments' }>,
  asking: Asking,
): readonly Inline[] {
  const { language } = asking;
  const [first = ''] = words;
  if (words.every((word) => word === '')) return pick(FROM_INPUT, language);
  if (role === 'TYPE' && first.startsWith('$')) return pick(FROM_SHELL, language);
  if (role === 'TYPE') return sayTypes(first.split(','), asking);
  if (role === 'TYPE/NAME' || (role === 'POD' && first.includes('/'))) return sayNamed(first, asking);
  const told = pick(ROLES[role] ?? ANY, language);
  const ports = role === 'PORTS' ? readForwarded(first, language) : undefined;
  return ports === undefined ? told : [...told, ...tell`: `, ...ports];
}

function pick(told: Told, language: Language): readonly Inline[] {
  return readTold(told[language === 'ko' ? 0 : 1]);
}

function sayTypes(types: readonly string[], asking: Asking): readonly Inline[] {
  const titles = types.map((type) => titleOf(type, asking)).filter((title) => title !== '');
  const told: Inline[] = [
    { kind: 'text', text: asking.language === 'ko' ? '리소스 종류' : 'the resource type' },
  ];
  return titles.length === 0 ? told : [...told, { kind: 'text', text: `: ${titles.join(', ')}` }];
}

function sayNamed(word: string, asking: Asking): readonly Inline[] {
  const [type = '', name = ''] = word.split('/');
  const title = titleOf(type, asking) || type;
  return asking.language === 'ko' ? tell`${title}의 ${name}` : tell`${name}, of the type ${title}`;
}

/** What a resource type is called by its note, else by its kind; empty for a type that neither knows. */
function titleOf(type: string, { notes, book, language }: Asking): string {
  const note = notes
    .lookup(type)
    .map((id) => book.find(id))
    .find((entry) => entry?.kind === 'resource');
  if (note !== undefined) return choiceOf(note, language).title;
  const name = type.toLowerCase();
  const known = [...BUILT_IN_TYPES, ...OPTIONAL_TYPES].find(
    ({ plural, kind, shortNames }) =>
      plural === name || kind.toLowerCase() === name || shortNames.includes(name),
  );
  return known?.kind ?? '';
}
