/**
 * What people say around a line whose meaning they want to know: "이거 무슨 뜻이야?", "what does this do?". The words
 * around a line must be made of nothing else, so that whoever asks for another thing gets that: "docker run 할 때 포트
 * 바꾸는 법". Written without spaces, since Korean writes them as it likes.
 */
const KOREAN_ASKS = `
  무슨뜻 무슨의미 무슨명령 무슨말 무슨일 무슨동작 무슨역할 무슨옵션 어떤뜻 어떤의미 어떤명령 어떤동작 뜻 의미 뭔뜻 뭔말 뭔소리 뭔지 뭔가 뭔데 뭐하는 뭘하는 무얼하는 무엇을하는 뭐해 뭘해
  뭐야 뭐지 뭐임 뭐예요 뭐에요 뭐죠 뭐냐 뭔가요 무엇인가요 무엇이야 무엇을의미 뭐가돼 뭐가되 뭐가일어 어떻게돼 어떻게되 어떻게동작 어떻게작동 설명 해석 분석 풀이 풀어 해설 왜 안돼
  안되 안됨 안먹 틀린 틀렸 잘못 맞아 맞나 맞는 맞지 맞죠 맞음 맞습니까 위험 안전 괜찮 돌려도 실행해도 써도 쳐도 입력해도`;

const KOREAN_FILLERS = `
  이거 이게 이건 이것 그거 저거 요거 이 그 저 위 위의 아래 밑 다음 에러 오류 실패 여기 여기서 명령어 명령 커맨드 코드 줄 한줄 라인 구문 문장 스크립트 옵션 플래그 인자 각 각각 하나씩 하나하나 자세히
  자세하게 쉽게 간단히 간단하게 좀 한번 혹시 제발 다 전체 부분 부분별 단계별 은 는 이 가 을 를 의 에 에서 도 로 으로 라고 란 이란 인데 인데요 라는 이라는 들 하면 치면 쓰면 돌리면 실행하면
  입력하면 했는데 쳤는데 썼는데 입력했는데 실행했는데 돌렸는데 이렇게 쓰는 치는 하는 거 것 건 게 거야 거예요 거에요 건가요 건가 거지 걸까 야 이야 요 에요 예요 이에요 이예요 인가 인가요 인지
  일까 일까요 나요 나 니 냐 죠 지 지요 해 하고 해줘 해줘요 해주세요 해주실래요 해주라 해봐 해도 줘 줘요 주세요 주라 줄래 주실 수 알려 알려줘 말해 가르쳐 부탁 부탁해 부탁해요 부탁드려요 드려요
  합니다 할까요 되나 되나요 될까 될까요 돼 돼요 되 되요 되지 되죠 되는 되는지 될 됨 됩니까 먹혀 먹혀요 먹 먹어 나와 나와요 나는데 나는 납니다 나옴 떠 떠요 뜨 뜨는데 뭐 뭔 뭘 무슨 어떤 어디가
  어디 뭐가 잘 안 못 동작 작동 실행 하나요 한 하 할 있 있어 있나요 있을까요 궁금 궁금해 궁금해요 궁금합니다 알고싶어 알고싶어요 그런데 근데 안녕하세요 질문 도커에서 쿠버네티스에서 음 어`;

const ENGLISH_ASKS = `
  what whats why explain explained explanation mean means meaning right correct wrong safe unsafe dangerous valid
  breakdown decode interpret destructive notworking notwork doesntwork isntworking wontwork`;

const ENGLISH_FILLERS = `
  fail fails failing failed happen happens break understand work works working does do did doing is are was this that these those the a an of it in my i we you me to for please pls can could
  would should will command commands cmd line lines snippet flag flags option options part parts each every by step
  exactly actually here there following above below if when run running ran execute executing type typed entered use used
  doesnt dont isnt wont cant not how down all and or hi hello hey detail details about whole just so tell
  one bit wondering know going hows its ok okay anything something supposed`;

/** Words that ask, and with them those that may stand around: whether all are of these, and one asks, is all that counts. */
const KOREAN = { asks: readWords(KOREAN_ASKS), all: readWords(KOREAN_ASKS + KOREAN_FILLERS) };
const ENGLISH = { asks: readWords(ENGLISH_ASKS), all: readWords(ENGLISH_ASKS + ENGLISH_FILLERS) };

/** Nobody needs more words to ask what a line means. */
const LONGEST_PROSE = 120;

const HANGUL = /\p{Script=Hangul}/u;

/** Whether words around a line ask what it means, and nothing else. */
export function isAsking(prose: string): boolean {
  const { korean, english } = divide(prose);
  // "not working" asks, and "working" alone does not.
  const pairs = english.map((word, at) => word + (english[at + 1] ?? ''));
  const asks =
    [...english, ...pairs].some((word) => ENGLISH.asks.has(word)) ||
    [...KOREAN.asks].some((word) => korean.includes(word));
  return asks && saysNothingElse(prose);
}

/** Whether words around a line want nothing but to know what it means; none at all want nothing else either. */
export function saysNothingElse(prose: string): boolean {
  const { korean, english } = divide(prose);
  return (
    prose.length <= LONGEST_PROSE &&
    english.every((word) => ENGLISH.all.has(word)) &&
    isMadeOf(korean, KOREAN.all)
  );
}

function divide(prose: string): { readonly korean: string; readonly english: readonly string[] } {
  const words = prose
    .slice(0, LONGEST_PROSE + 1)
    .split(/\s+/)
    .map(bareWord)
    .filter((word) => word !== '');
  return {
    korean: words.filter((word) => HANGUL.test(word)).join(''),
    english: words.filter((word) => !HANGUL.test(word)),
  };
}

/** Whether an English word can stand in a sentence that asks what a line means. */
export function isSentenceWord(word: string): boolean {
  return ENGLISH.all.has(bareWord(word)) || /^[?!]+$/.test(word);
}

/** Without what stands around and inside a word: "doesn't", "뜻이야?", "(이거)". */
function bareWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?<=[a-z])['’](?=[a-z])/g, '')
    .replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[ㅋㅎㅠㅜ]+$/u, '');
}

/** Whether a text can be divided into some words, with none left over. Tried place by place, never back and forth. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at++) {
    if (!reached.has(at)) continue;
    for (let end = at + 1; end <= Math.min(text.length, at + LONGEST_WORD); end++) {
      if (words.has(text.slice(at, end))) reached.add(end);
    }
  }
  return reached.has(text.length);
}

const LONGEST_WORD = Math.max(...[...KOREAN.all].map(({ length }) => length));

function readWords(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
