import type { EntryKind, Language } from '../knowledge/entry.ts';

/** Every sentence that the bot itself says; what it knows stands in notes. Warmer than those (-요), and short. */
export interface Phrases {
  readonly notFound: string;
  readonly notFoundWord: (word: string) => string;
  readonly near: string;
  readonly noEntry: string;
  readonly sameAs: string;
  readonly onlyInOther: string;
  readonly checked: (against: string, date: string) => string;
  readonly initOf: string;
  readonly forThis: string;
  readonly topics: (count: number) => string;
  readonly found: (what: string) => string;
  readonly help: string;
  readonly helpExamples: readonly { readonly text: string; readonly does: string }[];
  readonly helpTips: readonly string[];
  readonly languageSet: Readonly<Record<Language | 'auto', string>>;
  readonly languageUnknown: string;
  readonly kinds: Readonly<Record<EntryKind, string>>;
}

const KOREAN: Phrases = {
  notFound: '그 이야기는 노트에 없어요.',
  notFoundWord: (word) => `노트에 ‘${word}’ 이야기는 없어요.`,
  near: '가까운 것은 이런 게 있어요.',
  noEntry: '그 항목은 이제 노트에 없어요.',
  sameAs: '같은 명령:',
  onlyInOther: '이 노트는 영어로만 적혀 있어요.',
  checked: (against, date) => `${against}에서 확인 ${date}`,
  initOf: '초기화 컨테이너의 상태',
  forThis: '이럴 때는',
  topics: (count) => `노트에 ${count}가지가 있어요.`,
  found: (what) => `‘${what}’ 검색 결과예요.`,
  help: '쿠버네티스와 도커에 대해 물어보세요. 팀의 노트에서 찾아 출처와 함께 답해요.',
  helpExamples: [
    { text: 'explain CrashLoopBackOff', does: '파드 상태가 무슨 뜻이고 무엇부터 볼지' },
    { text: 'cmd docker save', does: '명령의 문법, 예시, 주의할 점' },
    { text: 'resource pvc', does: '리소스 종류와 약자' },
    { text: '파드가 Pending에서 안 넘어가요', does: '그냥 물어봐도 돼요' },
    { text: 'topics', does: '노트에 있는 것 전부' },
    { text: 'lang en', does: '답하는 언어 바꾸기 (ko, en, auto)' },
  ],
  helpTips: ['설명, 명령, 리소스, 질문, 검색, 목차, 언어, 도움말로도 시작할 수 있어요.'],
  languageSet: {
    ko: '이제 한국어로 답할게요.',
    en: '이제 영어로 답할게요.',
    auto: '이제 물어본 말로 답할게요.',
  },
  languageUnknown: '언어는 ko, en, auto 가운데 하나예요.',
  kinds: {
    status: '상태',
    command: '명령',
    resource: '리소스',
    option: '옵션',
    concept: '개념',
    comparison: '비교',
    error: '오류 메시지',
    note: '팀 노트',
  },
};

const ENGLISH: Phrases = {
  notFound: 'The notes say nothing about that.',
  notFoundWord: (word) => `The notes say nothing about “${word}”.`,
  near: 'These come nearest.',
  noEntry: 'That entry is no longer in the notes.',
  sameAs: 'same as',
  onlyInOther: 'This note is written in Korean only.',
  checked: (against, date) => `checked with ${against}, ${date}`,
  initOf: 'state of an init container',
  forThis: 'For this',
  topics: (count) => `The notes hold ${count} ${count === 1 ? 'entry' : 'entries'}.`,
  found: (what) => `Found for “${what}”.`,
  help: 'Ask about Kubernetes and Docker. Answers come from the notes of your team, with their source.',
  helpExamples: [
    { text: 'explain CrashLoopBackOff', does: 'what a Pod status means and what to look at first' },
    { text: 'cmd docker save', does: 'syntax, examples, and what to mind' },
    { text: 'resource pvc', does: 'a resource type and its short names' },
    { text: 'why is my pod stuck in Pending?', does: 'plain questions work as well' },
    { text: 'topics', does: 'everything the notes hold' },
    { text: 'lang ko', does: 'the language of answers (ko, en, auto)' },
  ],
  helpTips: ['Questions may be Korean, English, or both at once.'],
  languageSet: {
    ko: 'Answers come in Korean from now on.',
    en: 'Answers come in English from now on.',
    auto: 'Answers come in the language of the question from now on.',
  },
  languageUnknown: 'The language is one of ko, en, auto.',
  kinds: {
    status: 'Statuses',
    command: 'Commands',
    resource: 'Resources',
    option: 'Options',
    concept: 'Concepts',
    comparison: 'Comparisons',
    error: 'Error messages',
    note: 'Team notes',
  },
};

/** The bot's own voice in each language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = { ko: KOREAN, en: ENGLISH };
