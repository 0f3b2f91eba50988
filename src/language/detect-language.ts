import type { ReadUnits } from './create-unit-reader.ts';

const HANGUL = /\p{Script=Hangul}/u;

/**
 * Which language a question is in: Hangul decides for Korean; an English sentence, told by at least one of its little
 * words (`how`, `is`, `my`), for English. Bare names and commands (`docker save`) are in neither.
 */
export function detectLanguage(text: string, read: ReadUnits): 'ko' | 'en' | undefined {
  if (HANGUL.test(text)) return 'ko';
  const little = read(text).filter((unit) => unit.script === 'latin' && unit.weightClass === 'scaffolding');
  return little.length > 0 ? 'en' : undefined;
}
