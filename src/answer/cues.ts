import { ENTRY_KINDS, type EntryKind, type SectionRole } from '../knowledge/entry.ts';
import type { Unit } from '../language/unit.ts';
import { isAction } from '../language/words/actions.ts';

/** What kind of answer a question wants, as far as its shape tells. */
export type Wish =
  | 'what'
  | 'how'
  | 'why'
  | 'when'
  | 'compare'
  | 'kinds'
  | 'command'
  | 'shortname'
  | 'example'
  | 'trouble'
  | 'option'
  | 'state'
  | 'act';

interface Cue {
  readonly wish: Wish;
  readonly says: RegExp;
}

/**
 * How questions show what they want, the most telling first. They look at the whole question as written, because the
 * words that tell (왜, "how do I") are the very ones that the search leaves out.
 */
const CUES: readonly Cue[] = [
  {
    wish: 'compare',
    says: /차이|다른\s?[점가지거]|달라(?!고|는|며|면|해)|다르|다름|비교|구분|같[은나]\s?[가거건]|같나|둘\s?중|중에\s?(?:뭐|뭘|무엇|어느|어떤)|어느\s?(?:쪽|게|걸)|낫|나을|나아|중에?서?\s?추천|(?:랑|와|과|하고)\s[^?]{1,30}\s(?:뭐|뭘|무엇을)\s?(?:써|쓰|쓸|고르|골라|해야)|(?:쓸|할)[까지][^?]{1,40}(?:쓸|할)[까지]|\bvs\.?\b|\bversus\b|\bdifferen|\bcompar|\bdiffer\b|\brather than\b|\binstead of\b|\bwhich one\b|대신|말고/i,
  },
  { wish: 'shortname', says: /약자|약어|줄임말|축약|단축|\babbrev|\bshort ?names?\b/i },
  { wish: 'option', says: /옵션|플래그|\bflags?\b|\boptions?\b/i },
  { wish: 'command', says: /명령|커맨드|커멘드|\bcommands?\b|\bcmd\b|\bsyntax\b/i },
  { wish: 'state', says: /상태|이벤트|\bstatus(?:es)?\b|\bstates?\b|\bevents?\b/i },
  { wish: 'example', says: /예시|예제|\bexamples?\b/i },
  { wish: 'kinds', says: /종류|유형|타입|\bkinds?\b|\btypes?\b|목록|리스트|나열/i },
  {
    wish: 'trouble',
    says: /(?:안|못)\s?(?:돼|되|됨|떠|뜨|뜸|켜|올라|받|넘|나와|보여|먹|들어|지워|없어|끝|열)|안되|실패|에러|오류|죽[어는었네고으습]|멈[춰췄]|이상[해하]|막[혀힘]|끊[겨김]|\berrors?\b|\bfail(?:s|ed|ing)?\b|\bcrash|\bbroken\b|\bstuck\b|\brefused\b|\bdenied\b|\bnot (?:work|start|ready|found|reach)|\b(?:can'?t|cannot|won'?t|doesn'?t|isn'?t)\b/i,
  },
  { wish: 'why', says: /왜|이유|원인|때문|\bwhy\b|\bcauses?\b|\breasons?\b/i },
  { wish: 'when', says: /언제|어떨\s?때|어떤\s?경우|\bwhen\b/i },
  {
    wish: 'what',
    says: /뭐야|뭐지|뭔가|뭔지|뭐예요|뭐에요|뭐임|무엇|무슨|이란|란\??$|[가-힣]란\s|의미|뜻|개념|정의|역할|하는\s?일|목적|\bwhat(?:'?s| is| are| does)\b|\bdefine|\bmean|\brole of\b|\bpurpose\b|누가|누구|\bwho\b|(?:것|거|도구|컴포넌트|구성\s?요소|오브젝트|객체|방식|기능|개념|곳|놈)(?:은|는|이|가)?[\s?.!]*$|\bwh(?:at|ich)\s+(?:component|object|resource|controller|tool|thing|part|mechanism|feature|process)\b/i,
  },
  {
    wish: 'how',
    says: /어떻게|어케|어떡|방법|하는\s?법|는\s?법|하려면|려면|싶|하기$|기$|해\s?줘|\bhow\b|\bway to\b|\bsteps?\b/i,
  },
];

/** Wishes beside which an action is no task, but something that happened or is asked about. */
const NOT_ACTING: readonly Wish[] = ['compare', 'trouble', 'why', 'when', 'what', 'kinds', 'shortname'];

/**
 * All wishes that a question shows, the most telling first. `units` are the same question as the search reads it: where it
 * says something to be done, and nothing else tells what is wanted, it is a task.
 */
export function readWishes(text: string, units: readonly Unit[] = []): readonly Wish[] {
  const wishes = CUES.filter(({ says }) => says.test(text)).map(({ wish }) => wish);
  return isTask(units) && !wishes.some((wish) => NOT_ACTING.includes(wish)) ? [...wishes, 'act'] : wishes;
}

/** Korean ends with what is to be done, English begins with it. */
function isTask(units: readonly Unit[]): boolean {
  const content = units.filter(({ weightClass }) => weightClass !== 'scaffolding');
  const unit = content.some(({ script }) => script === 'hangul') ? content.at(-1) : content[0];
  return content.length > 1 && unit !== undefined && isAction(unit);
}

/** Two things with "or" between them: "volume or a bind mount". What stands around either side is not looked at. */
const CHOICE = /([\w.-]+)\s+or\s+(?:an?\s+|the\s+)?([\w.-]+)/i;

/** The words right before and right behind an "or"; `undefined` where there is none. */
export function readChoice(text: string): readonly [string, string] | undefined {
  const [, left, right] = CHOICE.exec(text) ?? [];
  return left === undefined || right === undefined ? undefined : [left, right];
}

/** How each wish leans towards kinds of entries; kinds that are not named stay as they are. */
const KIND_LEANING: Readonly<Record<Wish, Readonly<Partial<Record<EntryKind, number>>>>> = {
  compare: { comparison: 1.8, command: 0.95, note: 1 },
  shortname: { resource: 2, concept: 0.8 },
  option: { option: 1.5, command: 1.2, concept: 0.75, resource: 0.8, status: 0.8 },
  state: { status: 1.3 },
  command: { command: 1.5, option: 1.3, concept: 0.75, resource: 0.85, note: 0.85, status: 0.8 },
  example: { command: 1.2, option: 1.1 },
  kinds: { concept: 1.1, note: 1.2 },
  trouble: { status: 1.25, error: 1.35, command: 0.8, concept: 0.95, option: 0.8, resource: 0.85 },
  why: { status: 1.2, error: 1.2, concept: 1.1, note: 1.1, command: 0.85, resource: 0.9 },
  when: { concept: 1.15, resource: 1, command: 0.9 },
  what: { concept: 1.25, status: 1.1, note: 1, command: 0.8, resource: 0.95, option: 0.9 },
  how: { command: 1.2, option: 1.1, concept: 0.95 },
  act: { command: 1.2, option: 1.1, concept: 0.85, resource: 0.9, status: 0.85, error: 0.85 },
};

/** Who does not compare hardly wants a comparison, though it bears the names of everything that the question says. */
const NOT_COMPARING = 0.3;

/** The factors on kinds of all wishes of a question, multiplied. */
export function leaningOf(wishes: readonly Wish[]): Partial<Record<EntryKind, number>> {
  const leaning: Partial<Record<EntryKind, number>> = wishes.includes('compare')
    ? {}
    : { comparison: NOT_COMPARING };
  for (const wish of wishes) {
    for (const kind of ENTRY_KINDS) {
      leaning[kind] = (leaning[kind] ?? 1) * (KIND_LEANING[wish][kind] ?? 1);
    }
  }
  return leaning;
}

/** Which parts of an entry answer a wish, the first that the entry has is shown first. */
const FOCUS: Readonly<Record<Wish, readonly SectionRole[]>> = {
  compare: ['confused'],
  shortname: [],
  option: ['examples'],
  state: [],
  command: ['check', 'examples'],
  example: ['examples'],
  kinds: ['kinds'],
  trouble: [],
  why: ['causes', 'why', 'changed'],
  when: ['when'],
  what: [],
  how: ['fix', 'steps', 'examples', 'how'],
  act: [],
};

/** The parts of an entry to show first, for all wishes of a question. */
export function focusOf(wishes: readonly Wish[]): readonly SectionRole[] {
  return wishes.flatMap((wish) => FOCUS[wish]);
}
