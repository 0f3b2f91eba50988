import type { Synonyms } from '../language/create-lexicon.ts';
import type { EntryText } from './describe-entry.ts';
import type { EntryTerms } from './read-entry.ts';

/**
 * Gives the terms of each text, in order, by reading it or from memory. What a text is read as rests on nothing but itself, the
 * program and the synonyms that all notes together teach the lexicon.
 */
export type RecallTerms = (
  texts: readonly EntryText[],
  synonyms: readonly Synonyms[],
  read: (text: EntryText) => EntryTerms,
) => readonly EntryTerms[];
