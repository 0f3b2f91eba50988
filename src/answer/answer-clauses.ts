import type { Language } from '../knowledge/entry.ts';
import { isExact } from '../search/confidence.ts';
import type { Answer, Card, Found } from './answer.ts';
import { focusOf, readWishes, type Wish } from './cues.ts';
import { type Asking, foundAnswer, foundCards } from './found-answer.ts';
import { pointsBack, withoutPronoun } from './read-follow-up.ts';
import { splitClauses } from './split-clauses.ts';

/**
 * Answers a message that asks several things ("OOMKilled가 뭐고 로그는 어떻게 봐?"), each with its card, in the order asked; one
 * card where all of it is about one thing. `undefined` unless every part is a question that the notes surely know.
 */
export function answerClauses(asking: Asking, answerOne: (asking: Asking) => Answer): Answer | undefined {
  const { text, notes, recognise } = asking;
  const splits = splitClauses(text).filter((clauses) =>
    clauses.every((clause) => asksSomething(clause, asking)),
  );
  const wishes = readWishes(text);
  if (splits.length === 0 || wishes[0] === 'compare') return undefined;
  // A note that is asked as just this sentence answers both of its parts, unless the first asks what something is.
  const isOne =
    !SENTENCE_END.test(text) && !splits.some(([first = '']) => readWishes(first).includes('what'));
  if (isOne && isExact(notes.search({ text }).hits[0]?.signals.asked ?? 0)) return undefined;
  // An error is no question, however many lines it has.
  if (recognise(text.split('\n')).size > 0) return undefined;
  for (const clauses of splits) {
    const answers = answerEach(clauses, asking, answerOne);
    const [first, ...others] = answers.map(({ cards: [card] }) => card);
    if (first === undefined) continue;
    const confidence = Math.min(...answers.map((answer) => answer.confidence));
    const different = new Set([first, ...others].map(({ id }) => id)).size;
    if (different > others.length) return foundCards([first, ...others], asking, { confidence });
    // "CrashLoopBackOff가 왜 나고 어떻게 고쳐" asks two things of one.
    if (different === 1) return foundAnswer([first.id], asking, { confidence, focus: focusOf(wishes) });
  }
  return undefined;
}

/** With something behind it. */
const SENTENCE_END = /[?;\n]\s*[^\s?;]/;

/** What shows a question rather than something that has happened: "에러 나고 바로 죽어요" is one story. */
const ASKING: ReadonlySet<Wish> = new Set([
  ...(['what', 'how', 'why', 'when', 'act', 'command', 'example', 'kinds', 'syntax', 'shortname'] as const),
  ...(['check', 'whether', 'timing', 'since', 'undo', 'danger'] as const),
]);

/** A bare "when" or "why" belongs to the question before it. */
function asksSomething(clause: string, { notes }: Asking): boolean {
  const units = notes.read(clause);
  const saysSomething = pointsBack(clause) || units.some(({ weightClass }) => weightClass !== 'scaffolding');
  return saysSomething && readWishes(clause, units).some((wish) => ASKING.has(wish));
}

/** The answers to all clauses; none where one of them is not surely known. A pronoun means what the first is about. */
function answerEach(
  clauses: readonly string[],
  asking: Asking,
  answerOne: (asking: Asking) => Answer,
): readonly Found[] {
  const answers: Found[] = [];
  for (const clause of clauses) {
    const first = answers[0]?.cards[0];
    const texts = first === undefined ? [clause] : readingsOf(clause, first, asking.language);
    const answer = texts.map((text) => answerOne({ ...asking, text })).find(isSure);
    if (answer === undefined) return [];
    answers.push(answer);
  }
  return answers;
}

/** A little less than sure of each will do: that the message falls apart into questions is telling as well. */
const SURE_ENOUGH = 0.65;

function isSure(answer: Answer): answer is Found {
  return answer.kind === 'found' && answer.confidence >= SURE_ENOUGH && answer.cards.length === 1;
}

/** A later clause by itself, with the name for its pronoun; then with the subject that it leaves out, as Korean does. */
function readingsOf(clause: string, { title, kind }: Card, language: Language): string[] {
  const text = withoutPronoun(clause, title);
  return kind === 'status' ? [text, `${BEARER_OF_STATUS[language]} ${text}`] : [text];
}

/** Of what has a status, something else is asked next: "OOMKilled가 뭐고 로그는 어떻게 봐" means the Pod's. */
const BEARER_OF_STATUS: Readonly<Record<Language, string>> = { ko: '파드', en: 'Pod' };
