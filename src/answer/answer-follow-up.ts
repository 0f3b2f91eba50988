import type { Answer } from './answer.ts';
import { focusOf, type Wish } from './cues.ts';
import { type Asking, foundAnswer } from './found-answer.ts';

/** Says "more of the same" or "and then?" without naming anything. */
const GOES_ON =
  /^(?:그럼|그러면|그래서|그리고|또|더|근데|and|so|then|but|ok(?:ay)?|more)\b|더\s?(?:알려|자세히|보여)/i;

/**
 * Reads a short question that names nothing ("왜?", "명령어는?", "how do I fix it?") together with the entry that the
 * conversation last spoke of. `undefined` where there is none, or the question stands on its own.
 */
export function answerFollowUp(asking: Asking, wishes: readonly Wish[]): Answer | undefined {
  const { question, text, notes, book } = asking;
  const entry = question.about === undefined ? undefined : book.leadOf(question.about);
  if (entry === undefined || (wishes.length === 0 && !GOES_ON.test(text))) return undefined;
  const namesSomething = notes
    .read(text)
    .some((unit) => unit.weightClass === 'content' && !isWishWord(unit.stem));
  if (namesSomething) return undefined;
  return foundAnswer([entry.id], asking, { confidence: 0.9, focus: focusOf(wishes) });
}

/** Words that only say which part of the entry is wanted. */
function isWishWord(stem: string): boolean {
  return /^(?:예시|예제|고치|고쳐|해결|fix|fixed|solve|해결책|확인|순서|그럼|그거|it|방법)/.test(stem);
}
