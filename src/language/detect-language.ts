import { splitWords } from './split-words.ts';
import { ENGLISH_SCAFFOLDING } from './words/scaffolding.ts';

const HANGUL = /\p{Script=Hangul}/u;

/**
 * Which language a question is in: Hangul decides for Korean; an English sentence, told by at least one of its little
 * words (`how`, `is`, `my`), for English. Bare names and commands (`docker save`) are in neither.
 */
export function detectLanguage(text: string): 'ko' | 'en' | undefined {
  if (HANGUL.test(text)) return 'ko';
  const isEnglish = splitWords(text).some(
    ({ text: word, script }) => script === 'latin' && ENGLISH_SCAFFOLDING.has(word.toLowerCase()),
  );
  return isEnglish ? 'en' : undefined;
}
