import type { EntryKind, Language } from '../knowledge/entry.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { normalizeQuestion } from '../language/normalize-text.ts';
import { isExact } from '../search/confidence.ts';
import type { Answer, Brain, Question } from './answer.ts';
import { answerClauses } from './answer-clauses.ts';
import { answerError } from './answer-error.ts';
import { answerFollowUp } from './answer-follow-up.ts';
import { answerNamedThings } from './answer-named-things.ts';
import { answerCommandLine } from './command-line/answer-command-line.ts';
import { type Command, type Forced, takeCommand } from './command-words.ts';
import { compareTwo, isAboutBoth } from './compare-two.ts';
import { createRecogniser } from './create-recogniser.ts';
import { focusOf, leaningOf, readWishes, type Wish } from './cues.ts';
import { explainStatus } from './explain-status.ts';
import { findCommand } from './find-command.ts';
import { createFindComparisons } from './find-comparison.ts';
import { type Asking, answerFromHits, foundAnswer, searchedAnswer } from './found-answer.ts';
import { chooseLanguage, helpAnswer, isSmallTalk, listEntries, topicsAnswer } from './house-answers.ts';
import { holdsWrittenName } from './names-outright.ts';
import { createEntryBook, type Notes } from './notes.ts';
import { answerPaste } from './paste/answer-paste.ts';

/**
 * Makes the brain over a set of notes. Pure: the same question gets the same answer. What a question's shape leans to can be
 * replaced, to measure what it is worth.
 */
export function createAnswerer(notes: Notes, defaultLanguage: Language, leaning = leaningOf): Brain {
  const book = createEntryBook(notes);
  const library = {
    notes,
    book,
    compared: createFindComparisons(notes, book),
    recognise: createRecogniser(notes.entries),
    leaningOf: leaning,
  };
  return {
    answer(question) {
      const text = normalizeQuestion(question.text);
      const { command, rest } = readCommand(text);
      const language = languageOf(question, rest, defaultLanguage);
      const written: Asking = { ...library, question, text: rest, language };
      const isOpen = command === undefined || command === 'ask' || command === 'explain';
      // Before everything else, and from the whole message: the question above is cut where a table has barely begun.
      const languageOfProse = (prose: string): Language => languageOf(question, prose, defaultLanguage);
      const pasted = isOpen ? answerPaste(written, languageOfProse) : undefined;
      const shown = pasted ?? answerCommandLine(command, written, languageOfProse);
      if (shown !== undefined) return shown;
      const asking = mendAsking(written, defaultLanguage);
      return answerCommand(command, asking, text.slice(0, text.length - rest.length) + asking.text);
    },
    open(id, language) {
      const entry = book.find(id);
      if (entry === undefined) return undefined;
      const asking: Asking = { ...library, question: { text: '' }, text: '', language };
      return foundAnswer([id], asking, { confidence: 1 });
    },
  };
}

/** "find pods" forces a list, "find the container that listens on 80" is a sentence that begins with a verb. */
function readCommand(text: string): Forced {
  const forced = takeCommand(text);
  const isVerb = (forced.command === 'find' || forced.command === 'help') && SENTENCE.test(forced.rest);
  return isVerb && detectLanguage(forced.rest) === 'en' ? { rest: text } : forced;
}

/** More than a name or two. */
const SENTENCE = /\S+\s+\S+\s+\S+/;

function languageOf(question: Question, text: string, fallback: Language): Language {
  return question.language ?? detectLanguage(text) ?? question.locale ?? fallback;
}

/** Mends slips in a question; what a note calls something, or a program prints, has none. */
function mendAsking(asking: Asking, fallback: Language): Asking {
  const { text, notes, question, recognise } = asking;
  const isLiteral = notes.lookup(text).length > 0 || recognise(text.split('\n')).size > 0;
  const mended = isLiteral ? undefined : notes.mend(text);
  if (mended === undefined) return asking;
  // Whoever types Korean on the other layout asks in Korean (`vkem`).
  const language = languageOf(question, HANGUL.test(text) ? text : mended.text, fallback);
  return { ...asking, text: mended.text, mended, language };
}

const HANGUL = /\p{Script=Hangul}/u;

/** `whole` is the question with the word that forces its kind. */
function answerCommand(command: Command | undefined, asking: Asking, whole: string): Answer {
  if (asking.text === '' && command !== 'topics' && command !== 'lang') return helpAnswer(asking);
  switch (command) {
    case 'help':
      return helpAnswer(asking);
    case 'topics':
      return topicsAnswer(asking);
    case 'lang':
      return chooseLanguage(asking);
    case 'find':
      return listEntries(asking);
    case 'explain':
      return explainStatus(asking) ?? answerNamed(asking, whole, ['status'], { status: 1.5 });
    case 'cmd':
      return answerNamed(asking, whole, ['command', 'option'], {
        command: 2,
        option: 2,
        note: 0.7,
        concept: 0.6,
        resource: 0.6,
      });
    case 'resource':
      return answerNamed(asking, whole, ['resource'], { resource: 3 });
    case 'ask':
    case undefined:
      return answerFreely(asking);
    default:
      return command satisfies never;
  }
}

/** Whoever names the kind has told half of the question, so a weaker match is enough than for a question at large. */
const TOLD = 0.12;

/**
 * A forcing word was given: what bears the name in these kinds, else the best of these kinds. Where none of them is likely, the
 * word was just a word ("explain docker volumes", "resource usage of pods"), and the question is answered as it stands.
 */
function answerNamed(
  asking: Asking,
  whole: string,
  only: readonly EntryKind[],
  leaning: Readonly<Partial<Record<EntryKind, number>>>,
): Answer {
  const { notes, book, text } = asking;
  const named = findCommand(text, notes.lookup).filter((id) => only.includes(book.find(id)?.kind ?? 'note'));
  if (named.length > 0) return foundAnswer(named, asking, { confidence: 1 });
  const focus = focusOf(readWishes(text));
  const forced = searchedAnswer(asking, { only }, focus, TOLD);
  if (forced.kind === 'found' && forced.band === 'sure') return forced;
  const free = answerFreely({ ...asking, text: whole });
  if (free.kind === 'found' && free.band === 'sure') return free;
  return forced.kind === 'found' ? forced : searchedAnswer(asking, { kinds: leaning }, focus);
}

function answerFreely(asking: Asking): Answer {
  if (isSmallTalk(asking.text)) return helpAnswer(asking);
  return answerFollowUp(asking) ?? answerClauses(asking, answerOne) ?? answerOne(asking);
}

/** Answers one question that stands by itself. */
function answerOne(asking: Asking): Answer {
  const wishes = readWishes(asking.text, asking.notes.read(asking.text));
  return (
    answerError(asking) ??
    explainStatus(asking) ??
    (wishes[0] === 'compare' ? compareTwo(asking) : undefined) ??
    answerExactly(asking) ??
    answerBySearch(asking, wishes)
  );
}

/**
 * What a note says it is asked as goes first, then two things that the question sets side by side, then what it names
 * outright, then what comes nearest.
 */
function answerBySearch(asking: Asking, wishes: readonly Wish[]): Answer {
  const found = asking.notes.search({ text: asking.text, kinds: asking.leaningOf(wishes) });
  const focus = focusOf(wishes);
  if (isExact(found.hits[0]?.signals.asked ?? 0)) {
    const written = holdsWrittenName(asking) ? answerNamedThings(asking, wishes) : undefined;
    return written ?? answerFromHits(asking, found, focus);
  }
  const both = isAboutBoth(asking, wishes) ? compareTwo(asking) : undefined;
  if (both !== undefined) return both;
  return answerNamedThings(asking, wishes) ?? answerFromHits(asking, found, focus);
}

/** The whole text is a name or a command line, and no sentence around it: nothing needs to be guessed. */
function answerExactly(asking: Asking): Answer | undefined {
  const { text, notes } = asking;
  const name = text.replace(/[?!.~\s]+$/, '');
  const isSentence = detectLanguage(text) !== undefined;
  const ids = isSentence ? notes.lookup(name) : findCommand(name, notes.lookup);
  return ids.length > 0 ? foundAnswer(ids, asking, { confidence: 1 }) : undefined;
}
