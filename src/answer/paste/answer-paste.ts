import type { Language } from '../../knowledge/entry.ts';
import { QUESTION_LIMIT } from '../../language/normalize-text.ts';
import type { Answer } from '../answer.ts';
import { answerError } from '../answer-error.ts';
import { takeCommand } from '../command-words.ts';
import type { Asking } from '../found-answer.ts';
import { composeDiagnosis } from './compose-diagnosis.ts';
import { findProse } from './find-prose.ts';
import { findTroubles } from './find-troubles.ts';
import { readPaste } from './read-paste.ts';
import { settleNamespaces } from './settle-namespaces.ts';
import { tidyPaste } from './tidy-paste.ts';

/** So many errors alone are answered with their whole notes; who pastes more wants to see all of them at a glance. */
const WHOLE_NOTES = 2;

/**
 * Answers a message that holds output of kubectl or docker, with or without words around it; `undefined` for any other
 * message. Output is English for everyone, so only the words around it tell the language: `languageOf` is asked with them.
 */
export function answerPaste(asking: Asking, languageOf: (prose: string) => Language): Answer | undefined {
  const { lines, isCut } = tidyPaste(takeCommand(asking.question.text).rest);
  const reading = readPaste(lines);
  const isOutput = reading.sightings.length > 0;
  if (!isOutput && lines.length === 1 && !isBeyondQuestion(asking)) return undefined;

  const messages = asking.recognise(lines);
  const errors = new Set([...messages.values()].flatMap(([first]) => first ?? []));
  const isErrorsAlone = !isOutput && errors.size <= WHOLE_NOTES;
  if (isErrorsAlone && (errors.size === 0 || !isBeyondQuestion(asking))) return undefined;

  const language = languageOf(findProse(lines, new Set([...reading.taken, ...messages.keys()])));
  const toldIn = { ...asking, language };
  if (isErrorsAlone) return answerError({ ...toldIn, text: lines.join('\n') });
  const { sightings, objects } = settleNamespaces(reading);
  const troubles = findTroubles(sightings, messages, objects, asking.notes, asking.book);
  return composeDiagnosis({ sightings, troubles, isCut }, toldIn);
}

/** Whether the message is longer than what is read of a question, so that only a paste's reader sees its end. */
function isBeyondQuestion({ question }: Asking): boolean {
  return question.text.length > QUESTION_LIMIT;
}
