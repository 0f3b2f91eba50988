import type { Inline, Language } from '../../knowledge/entry.ts';
import { isExact } from '../../search/confidence.ts';
import type { ExplainedCommand } from '../answer.ts';
import { type Command, takeCommand } from '../command-words.ts';
import { sourcesOf } from '../compose-card.ts';
import type { Asking } from '../found-answer.ts';
import type { Refusal } from './correct-call.ts';
import { correctLine } from './correct-line.ts';
import { type CallExplanation, explainCall, readCall } from './explain-call.ts';
import { findTypedLine, LINE_LIMIT, type TypedLine } from './find-typed-line.ts';
import { isAboutLine } from './is-about-line.ts';
import { LINE_PHRASES } from './line-phrases.ts';
import { readCalls } from './read-calls.ts';
import { sayRetired, withTodaysProgram } from './retired-program.ts';
import { sayRefusal } from './say-fault.ts';

/** So many calls of a message are explained; who pastes more wants a script explained, and gets its beginning. */
const MOST_CALLS = 4;

/** Words behind which a line needs no further asking. */
const FORCING: readonly Command[] = ['explain', 'cmd'];

/** All other forcing words force something else. */
const EXPLAINING: readonly Command[] = [...FORCING, 'ask'];

/**
 * Explains the command line that a message is about, part by part; `undefined` for any other message. A line is English for
 * everyone, so only the words around it tell the language: `languageOf` is asked with them.
 */
export function answerCommandLine(
  command: Command | undefined,
  asking: Asking,
  languageOf: (prose: string) => Language,
): ExplainedCommand | undefined {
  if (command !== undefined && !EXPLAINING.includes(command)) return undefined;
  const typed = findTypedLine(takeCommand(asking.question.text).rest);
  if (typed === undefined || asking.notes.lookup(typed.script).length > 0) return undefined;
  const { calls, others } = readCalls(typed.script);
  const read = calls.flatMap((call) => readCall(call) ?? []);
  const isForced = command !== undefined && FORCING.includes(command);
  if (!isAboutLine(typed, read, isForced, asking.notes) || isAskedOfNote(asking)) return undefined;
  const toldIn = { ...asking, language: languageOf(typed.prose) };
  const explained = read.slice(0, MOST_CALLS).map((call) => explainCall(call, toldIn));
  return compose(typed, explained, { others, left: read.length - explained.length }, toldIn);
}

/** Whoever asks word for word what a note is asked as gets that note: "docker run --gpus all이 안 돼요". */
function isAskedOfNote({ text, notes }: Asking): boolean {
  return isExact(notes.search({ text }).hits[0]?.signals.asked ?? 0);
}

interface LeftOut {
  /** Names of other programs. */
  readonly others: readonly string[];
  /** How many calls there are besides. */
  readonly left: number;
}

function compose(
  typed: TypedLine,
  explained: readonly CallExplanation[],
  leftOut: LeftOut,
  { question, language }: Asking,
): ExplainedCommand | undefined {
  const [first, ...rest] = explained.map(({ card }) => card);
  if (first === undefined) return undefined;
  // Where the end is cut off, nobody knows what is missing.
  const isKnown = ({ remedy }: Refusal): boolean => !typed.isCut || remedy !== undefined;
  const refusals = explained.flatMap((call) => call.refusals).filter(isKnown);
  const remedied = correctLine(
    typed.script,
    refusals.flatMap(({ remedy }) => remedy ?? []),
  );
  const today = withTodaysProgram(remedied ?? typed.script);
  const corrected = today ?? remedied;
  const notes = new Set(explained.flatMap((call) => call.notes));
  return {
    kind: 'explained-command',
    question: question.text,
    language,
    says: sayFirst(first.title, first.summary),
    line: typed.script,
    ...(corrected !== undefined && { corrected }),
    cautions: explained.flatMap(({ cautions }) => cautions),
    faults: [
      ...(today === undefined ? [] : [sayRetired(language)]),
      ...refusals.map((refusal) => sayRefusal(refusal, language)),
    ],
    cards: [first, ...rest],
    remarks: remarksOn(typed, explained, leftOut, language),
    sources: [...notes].flatMap(sourcesOf),
  };
}

function sayFirst(title: string, summary: readonly Inline[]): string {
  const said = summary.map(({ text }) => text).join('');
  return said === '' ? title : `${title}: ${said}`;
}

/** Who asks why a line fails, or whether it is right, and gets no fault told, wants to know that there is none. */
const DOUBTS =
  /안\s?(?:돼|되|됨|먹)|에러|오류|실패|맞|틀|잘못|\b(?:wrong|right|correct|valid|fail\w*|not)\b|n['’]?t\b/i;

function remarksOn(
  { prose, isCut }: TypedLine,
  explained: readonly CallExplanation[],
  { others, left }: LeftOut,
  language: Language,
): readonly string[] {
  const phrases = LINE_PHRASES[language];
  const isRight = explained.every(({ refusals }) => refusals.length === 0);
  const isHelp = explained.some(
    ({ card }) => card.id === '' || card.parts.some(({ origin }) => origin === 'help'),
  );
  return [
    ...(isRight && DOUBTS.test(prose) ? [phrases.wellFormed] : []),
    ...(others.length === 0 ? [] : [phrases.others(others)]),
    ...(left > 0 ? [phrases.more(left)] : []),
    ...(isHelp && phrases.helpWords !== '' ? [phrases.helpWords] : []),
    ...(isCut ? [phrases.cut(LINE_LIMIT)] : []),
  ];
}
