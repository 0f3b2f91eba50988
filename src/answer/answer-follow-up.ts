import type { Entry } from '../knowledge/entry.ts';
import { SURE } from '../search/confidence.ts';
import type { Program } from '../search/program-side.ts';
import type { Answer } from './answer.ts';
import { compareTwo } from './compare-two.ts';
import { focusOf, readWishes, type Wish } from './cues.ts';
import { lookupThings } from './find-comparison.ts';
import { findCounterparts } from './find-counterpart.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { type Asking, answerFromHits, foundAnswer } from './found-answer.ts';
import { readFollowUp } from './read-follow-up.ts';

/** What was spoken of is surely known; that the question goes on with it is likely. */
const CONFIDENCE = 0.9;

/** What several likely questions agree on is shown with what else they find. */
const GUESSED = 0.6;

/**
 * Reads a short question that leaves its subject out ("왜?", "도커는?", "how do I delete it") together with the entry that the
 * conversation last spoke of. `undefined` where there is none, or the question stands on its own.
 */
export function answerFollowUp(asking: Asking): Answer | undefined {
  const { question, text, notes, book } = asking;
  const entry = question.about === undefined ? undefined : book.leadOf(question.about);
  if (entry === undefined) return undefined;
  const units = notes.read(text);
  const wishes = readWishes(text, units);
  const others = findOthers(entry, asking, wishes);
  const followUp = readFollowUp(text, units, wishes, others.length > 0);
  switch (followUp?.kind) {
    case undefined:
      return undefined;
    case 'part':
      return foundAnswer([entry.id], asking, { confidence: CONFIDENCE, focus: focusOf(wishes) });
    case 'language':
      return foundAnswer([entry.id], { ...asking, language: followUp.language }, { confidence: 1 });
    case 'program':
      return turnTo(followUp.program, entry, asking);
    case 'compare':
      return compareWith(entry, others, asking);
    case 'deed':
      return doWith(followUp.withName(nameOf(entry, asking)), asking);
    default:
      return followUp satisfies never;
  }
}

/** The counterpart in the other program. */
function turnTo(program: Program, entry: Entry, asking: Asking): Answer | undefined {
  const { entries, isSure } = findCounterparts(entry, program, asking.notes, asking.book);
  const ids = entries.map(({ id }) => id);
  if (ids.length === 0) return undefined;
  return foundAnswer(ids, asking, { confidence: isSure ? CONFIDENCE : GUESSED });
}

/** What the question names. Of a comparison one side is known, and may lend its head: "export" after `docker save`. */
function findOthers(entry: Entry, asking: Asking, wishes: readonly Wish[]): Mention[] {
  const { text, notes, book } = asking;
  const before = wishes[0] === 'compare' ? `${nameOf(entry, asking)} ` : '';
  const mentions = findMentions(before + text, lookupThings(notes, book), notes.lexicon);
  return mentions.filter(({ ids }) => before === '' || !ids.some((id) => book.leadOf(id)?.id === entry.id));
}

/** How what was spoken of differs from the one thing that the question names. */
function compareWith(entry: Entry, [other, ...more]: readonly Mention[], asking: Asking): Answer | undefined {
  if (other === undefined || more.length > 0) return undefined;
  return compareTwo({ ...asking, text: `${nameOf(entry, asking)} vs ${other.name}` });
}

/** What is to be done with it, where the notes surely know that. */
function doWith(text: string, asking: Asking): Answer | undefined {
  const wishes = readWishes(text, asking.notes.read(text));
  const found = asking.notes.search({ text, kinds: asking.leaningOf(wishes) });
  const [best] = found.hits;
  if (best === undefined || best.confidence < SURE) return undefined;
  return answerFromHits({ ...asking, text }, found, focusOf(wishes));
}

/** What an entry is called in the language of the answer, in which the question is most likely asked. */
function nameOf({ names, halves }: Entry, { language }: Asking): string {
  return halves[language]?.title ?? names[0] ?? '';
}
