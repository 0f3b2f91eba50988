import type { Lexicon } from './create-lexicon.ts';
import { readUnits } from './read-units.ts';

const HANGUL = /\p{Script=Hangul}/u;

/**
 * Which language a question is in: Hangul decides for Korean; an English sentence, told by at least one of its little
 * words (`how`, `is`, `my`), for English. Bare names and commands (`docker save`) are in neither.
 */
export function detectLanguage(text: string, lexicon: Lexicon): 'ko' | 'en' | undefined {
  if (HANGUL.test(text)) return 'ko';
  const little = readUnits(text, lexicon).filter(
    (unit) => unit.script === 'latin' && unit.weightClass === 'scaffolding',
  );
  return little.length > 0 ? 'en' : undefined;
}
