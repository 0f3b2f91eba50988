/** Whether words before a colon, or above nested bullets, are a term and not a sentence. */
export function isTerm(words: string): boolean {
  const bare = words.replace(PARENTHESES, ' ').trim();
  return (
    words.length <= LONGEST_TERM * 2 &&
    bare.length <= LONGEST_TERM &&
    bare.split(/\s+/).length <= MOST_WORDS &&
    /\p{L}/u.test(bare) &&
    !LABELS.has(bare.toLowerCase()) &&
    !SENTENCES.some((sentence) => sentence.test(bare))
  );
}

/** Characters; what stands in parentheses may take as much again. */
const LONGEST_TERM = 40;
const MOST_WORDS = 6;
const PARENTHESES = /\([^()]*\)/g;

/** Words before a colon that announce something instead of naming it. */
const LABELS: ReadonlySet<string> = new Set(
  `예, 예시, 예를 들면, 예컨대, 참고, 주의, 경고, 중요, 팁, 비고, 출처, 결과, 질문, 답, 즉, 링크, 문서, a, answer, caution, docs, e.g., eg, example,
    examples, fixme, for example, i.e., important, link, links, note, notes, q, question, ref, see, see also, source,
    tip, todo, url, warning, xxx`.split(/,\s+/),
);

/** What tells a sentence from a name, each with what forced it. */
const SENTENCES: readonly RegExp[] = [
  // It ends: "왜 재시작하나?", "먼저 확인한다."
  /[.!?。…]$/,
  // Another one begins: "Done. Next"
  /[.!?。]\s/,
  // An address.
  /:\/\//,
  // "방법은 두 가지다:", while one word alone may well end so (람다).
  /\s\S*다$|(?:니다|세요|어요|아요|해요|지요|죠|까)$/,
  // "파드는 컨테이너의 실행 상태를 관리": a topic with a predicate.
  /^\S*[가-힣]는\s+\S+\s+\S+\s+\S/,
  // "If the Pod is pending: ..."
  /^(?:after|and|as|because|before|but|for|if|in case|it|once|since|so|then|there|these|this|to|unless|until|we|when|while|with|you)\s/i,
];

/** Words in parentheses that say how a thing stands and are no other name of it: "removed in v1.25", but not "default gateway". */
const QUALIFIERS: readonly RegExp[] = [
  /^v?\d[\d.+x-]*(?:$|\s)/i,
  /^(?:deprecated|removed|since|until|alpha|beta|stable|ga)\b/i,
  /^(?:optional|required|default|experimental|new|old|legacy)$/i,
  /^(?:폐기|삭제|제거|사용 안 ?함|더 이상 안 씀|권장)/,
  /^(?:필수|선택|옵션|기본|기본값|구버전|신버전)$/,
];
const MOST_WORDS_OF_NAME = 5;

/**
 * What a term is called: "컨트롤 그룹(cgroup)" has both names, "PV, PVC" and "ENTRYPOINT / CMD" each of
 * theirs, and "(deprecated) heapster" only `heapster`.
 */
export function namesOfTerm(term: string): string[] {
  const outside = partsOf(term.replace(PARENTHESES, ' '));
  const inside = [...term.matchAll(/(?<=\S\s*)\(([^()]*)\)/g)]
    .flatMap((match) => partsOf(match[1] ?? ''))
    .filter((name) => !QUALIFIERS.some((qualifier) => qualifier.test(name)))
    .filter((name) => name.split(' ').length <= MOST_WORDS_OF_NAME);
  const names = [...outside, ...inside].filter((name) => /\p{L}/u.test(name));
  return names.length === 0 ? [term] : [...new Set(names)];
}

function partsOf(text: string): string[] {
  return text.split(/,\s|、|\s[/|]\s/).map((name) => name.replace(/\s+/g, ' ').trim());
}
