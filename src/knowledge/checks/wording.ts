import type { EntryCheck, Finding } from '../check.ts';
import type { Draft } from '../draft.ts';
import type { Language } from '../entry.ts';
import { proseOf } from '../walk-nodes.ts';

/** A wording that notes do not use, and what they use instead. Looked for in running text, never in code or aliases. */
interface Wording {
  readonly wrong: RegExp;
  readonly instead: string;
}

/** The words of the Korean Kubernetes glossary, against the spellings that people bring along. */
const TERMS: readonly Wording[] = [
  { wrong: /(?<![가-힣])포드/g, instead: '파드' },
  { wrong: /(?<![가-힣])팟(?=[은는이가을를에의도과와]|[^가-힣]|$)/g, instead: '파드' },
  { wrong: /콘테이너/g, instead: '컨테이너' },
  { wrong: /쿠버네티즈/g, instead: '쿠버네티스' },
  { wrong: /네임 스페이스/g, instead: '네임스페이스' },
  { wrong: /컨피그 맵/g, instead: '컨피그맵' },
  { wrong: /데몬 셋/g, instead: '데몬셋' },
  { wrong: /스테이트풀 셋/g, instead: '스테이트풀셋' },
  { wrong: /레플리카 셋/g, instead: '레플리카셋' },
  { wrong: /레지스터리/g, instead: '레지스트리' },
  { wrong: /라벨/g, instead: '레이블' },
  {
    wrong:
      /(?:컨테이너|파드|노드|이미지|볼륨|리소스|오브젝트|네임스페이스|레이블|명령|파일|이벤트|프로세스|포트|태그|레이어)들/g,
    instead: 'the noun without -들',
  },
];

/** Notes are read, not spoken: 평어체. */
const ENDINGS: readonly Wording[] = [
  { wrong: endingIn('세요|(?:으|하)?십시오|시오'), instead: '-다, as in 확인한다' },
  { wrong: endingIn(`[${syllablesWithFinalBieup()}]니다`), instead: '-다, as in 확인한다' },
  { wrong: endingIn('하라'), instead: '-다, as in 확인한다' },
  { wrong: endingIn('(?:해|돼|어|아|여|예|에|네|군|지|나|까)요|죠'), instead: '-다, as in 확인한다' },
];

const DOUBLE_PASSIVES: readonly Wording[] = [
  {
    wrong: /(?:되어|보여|쓰여|불려|나뉘어|잊혀|담겨|닫혀|열려|바뀌어|읽혀|놓여)[지진질짐져졌]/g,
    instead: 'one passive, as in 된다, 보인다, 쓰인다',
  },
];

/** Few and certain: a table that is wrong now and then teaches people to work around it. */
const TRANSLATED: readonly Wording[] = [
  { wrong: /에 있어서/g, instead: '에서, 할 때' },
  { wrong: /[을를] 가지고 있/g, instead: '이 있다' },
  { wrong: /것이 가능하/g, instead: '할 수 있다' },
  { wrong: /[을를] 필요로 하/g, instead: '이 필요하다' },
  { wrong: /에 의해(?:서)?(?![가-힣])/g, instead: 'a subject: kubelet이 종료한다' },
];

const FILLERS: readonly Wording[] = [
  { wrong: /\b(?:simply|just|easy|easily|please|obviously)\b/gi, instead: 'nothing in its place' },
];

/** Rules for words and tone. */
export const WORDING_CHECKS: readonly EntryCheck[] = [
  {
    id: 'K201',
    name: 'korean-terms',
    says: 'Korean text has the words of the Kubernetes glossary; other spellings are aliases.',
    severity: 'error',
    find: (draft) => findWordings(draft, 'ko', TERMS),
  },
  {
    id: 'K202',
    name: 'korean-endings',
    says: 'Korean sentences end in -다.',
    severity: 'error',
    find: (draft) => findWordings(draft, 'ko', ENDINGS),
  },
  {
    id: 'K203',
    name: 'korean-double-passive',
    says: 'Korean text has no double passive.',
    severity: 'error',
    find: (draft) => findWordings(draft, 'ko', DOUBLE_PASSIVES),
  },
  {
    id: 'K204',
    name: 'korean-translated',
    says: 'Korean text does not read like a translation.',
    severity: 'error',
    find: (draft) => findWordings(draft, 'ko', TRANSLATED),
  },
  {
    id: 'K211',
    name: 'english-fillers',
    says: 'English text does without simply, just, easy, please and obviously.',
    severity: 'error',
    find: (draft) => findWordings(draft, 'en', FILLERS),
  },
];

function findWordings(
  { halves, lineOf }: Draft,
  language: Language,
  wordings: readonly Wording[],
): Finding[] {
  const prose = halves.filter((half) => half.language === language).flatMap((half) => proseOf(half.nodes));
  return prose.flatMap(({ text, node }) =>
    wordings.flatMap(({ wrong, instead }) =>
      [...text.matchAll(wrong)].map((match) => ({
        line: lineOf(node) + text.slice(0, match.index).split('\n').length - 1,
        says: `"${match[0]}" is written here; notes write ${instead}.`,
      })),
    ),
  );
}

/** At the end of a sentence or an item; `아니라` in the middle of one is no order. */
function endingIn(endings: string): RegExp {
  return new RegExp(`[가-힣]*(?:${endings})(?=\\s*(?:[.!?:;)]|$))`, 'g');
}

/** 합, 됩, 입: the syllables that make -니다 polite. 아니다 and 다니다 are none of it. */
function syllablesWithFinalBieup(): string {
  const [firstSyllable, finals, bieup, lastSyllable] = [0xac00, 28, 17, 0xd7a3];
  const count = Math.floor((lastSyllable - firstSyllable + 1) / finals);
  return Array.from({ length: count }, (_, at) =>
    String.fromCharCode(firstSyllable + at * finals + bieup),
  ).join('');
}
