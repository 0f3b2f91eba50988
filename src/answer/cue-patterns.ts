import type { Wish } from './cues.ts';

/** How a question shows a wish. */
export interface Cue {
  readonly wish: Wish;
  readonly says: RegExp;
}

/**
 * How questions show what they want, the most telling first. They look at the whole question as written, because the
 * words that tell (왜, "how do I") are the very ones that the search leaves out.
 */
export const CUES: readonly Cue[] = [
  {
    wish: 'compare',
    says: /차이|다른\s?[점가지거]|달라(?!고|는|며|면|해)|다르|다름|비교|구분|같[은나]\s?[가거건]|같나|둘\s?중|중에\s?(?:뭐|뭘|무엇|어느|어떤)|어느\s?(?:쪽|게|걸)|낫|나을|나아|중에?서?\s?추천|(?:랑|와|과|하고)\s[^?]{1,30}\s(?:뭐|뭘|무엇을)\s?(?:써|쓰|쓸|고르|골라|해야)|(?:쓸|할)[까지][^?]{1,40}(?:쓸|할)[까지]|\bvs\.?\b|\bversus\b|\bdifferen|\bcompar|\bdiffer\b|\brather than\b|\binstead of\b|\bwhich one\b|대신|말고/i,
  },
  {
    wish: 'undo',
    says: /되돌[리려릴]|원복|원상\s?복구|취소하|\bundo\b|\brevert\b|\bway back\b|\bput (?:it|them) back\b/i,
  },
  {
    wish: 'danger',
    says: /위험|안전|조심|주의|\bdanger(?:ous)?\b|\bsafe(?:ly)?\b|\bunsafe\b|\brisk(?:y|s)?\b|\bcareful\b/i,
  },
  {
    wish: 'since',
    says: /언제부터|몇\s?버전|어느\s?버전|버전부터|바뀐\s?점|바뀌었|바꼈|없어졌나|\bsince (?:when|which|what)\b|\bwh(?:ich|at) version\b|\bstill (?:supported|valid|there|work)|\bdeprecated\b|\bchanged\b/i,
  },
  {
    wish: 'timing',
    says: /몇\s?(?:초|분|시간|일)|얼마나\s?(?:오래|걸|기다)|얼마\s?동안|\bhow (?:long|many (?:seconds|minutes|hours))\b|\btimeouts?\b|타임아웃/i,
  },
  { wish: 'syntax', says: /문법|\bsyntax\b/i },
  { wish: 'shortname', says: /약자|약어|줄임말|축약|단축|\babbrev|\bshort ?names?\b/i },
  { wish: 'option', says: /옵션|플래그|\bflags?\b|\boptions?\b/i },
  { wish: 'command', says: /명령|커맨드|커멘드|\bcommands?\b|\bcmd\b|\bsyntax\b/i },
  { wish: 'state', says: /상태|이벤트|\bstatus(?:es)?\b|\bstates?\b|\bevents?\b/i },
  {
    wish: 'object',
    says: /오브젝트|객체|(?:어떤|무슨|어느)\s?리소스|리소스[는가]?\s?(?:뭐|무엇|\?|$)|\b(?:which|what) (?:kind of )?resource\b|\bobjects?\b|\bresource (?:type|kind)s?\b/i,
  },
  { wish: 'example', says: /예시|예제|\bexamples?\b/i },
  { wish: 'kinds', says: /종류|유형|타입|\bkinds?\b|\btypes?\b|목록|리스트|나열/i },
  {
    wish: 'trouble',
    says: /(?:안|못)\s?(?:돼|되|됨|떠|뜨|뜸|켜|올라|받|넘|나와|보여|먹|들어|지워|없어|끝|열)|안되|실패|에러|오류|죽[어는었네고으습]|멈[춰췄]|이상[해하]|막[혀힘]|끊[겨김]|\berrors?\b|\bfail(?:s|ed|ing)?\b|\bcrash|\bbroken\b|\bstuck\b|\brefused\b|\bdenied\b|\bnot (?:work|start|ready|found|reach)|\b(?:can'?t|cannot|won'?t|doesn'?t|isn'?t)\b/i,
  },
  {
    wish: 'check',
    says: /(?:뭐|뭘|무엇을|어디|어딜|무엇)(?:부터|를|을)?\s?(?:먼저\s?)?(?:확인|점검|봐야|보면|볼까|봐)|먼저\s?(?:볼|확인)|진단|점검|\bwh(?:at|ere) (?:should|do|can|to)\b.{0,12}\b(?:check|look)\b|\bdiagnos|\bdebug\b/i,
  },
  { wish: 'why', says: /왜|이유|원인|때문|\bwhy\b|\bcauses?\b|\breasons?\b/i },
  { wish: 'when', says: /언제|어떨\s?때|어떤\s?경우|\bwhen\b/i },
  {
    wish: 'what',
    says: /뭐야|뭐지|뭔가|뭔지|뭐예요|뭐에요|뭐임|무엇|무슨|이란|란\??$|[가-힣]란\s|의미|뜻|개념|정의|역할|하는\s?일|목적|\bwhat(?:'?s| is| are| does)\b|\bdefine|\bmean|\brole of\b|\bpurpose\b|누가|누구|\bwho\b|(?:것|거|도구|컴포넌트|구성\s?요소|오브젝트|객체|방식|기능|개념|곳|놈)(?:은|는|이|가)?[\s?.!]*$|\bwh(?:at|ich)\s+(?:component|object|resource|controller|tool|thing|part|mechanism|feature|process)\b/i,
  },
  {
    wish: 'whether',
    says: /수\s?있[나냐니는을어]|가능[한하할]?|(?:되|돼|됩|될|나|하|쓰|지|가|오)[요]?(?:나요|니까|ㄹ까|냐|까요)|되나|돼\?|될까|인가요?[\s?.!]*$|맞[나아]|괜찮|^(?:can|could|is|are|does|do|did|will|should|must|may)\b|\b(?:can|could|should|do|does|will|must) (?:i|we|you|it|a|an|the|there)\b|\bis it\b|\bpossible\b/i,
  },
  {
    wish: 'how',
    says: /어떻게|어케|어떡|방법|하는\s?법|는\s?법|하려면|려면|싶|하기$|기$|해\s?줘|\bhow\b|\bway to\b|\bsteps?\b/i,
  },
];
