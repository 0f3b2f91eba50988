import type { Entry, Half, Language } from '../knowledge/entry.ts';
import { isExact, SURE, UNSURE } from '../search/confidence.ts';
import type { Hits, Mended, Query } from '../search/search.ts';
import type { Card, Choice, Found, NotFound, Question } from './answer.ts';
import { choiceOf, composeCard, halfOf } from './compose-card.ts';
import type { Recognise } from './create-recogniser.ts';
import { type Focus, type leaningOf, readWishes, wantsFact } from './cues.ts';
import type { FindComparisons } from './find-comparison.ts';
import { idsNamedOutright } from './names-outright.ts';
import { findNeighbour } from './neighbours.ts';
import type { EntryBook, Notes } from './notes.ts';
import { PHRASES } from './phrases.ts';
import { findTellingPart, type TellingPart } from './telling-part.ts';

/** One question on its way to an answer. */
export interface Asking {
  readonly question: Question;
  /** The question without its forcing word, normalised and cut. */
  readonly text: string;
  /** How {@link text} came about, where slips were mended in it. */
  readonly mended?: Mended;
  readonly language: Language;
  readonly notes: Notes;
  readonly book: EntryBook;
  /** The notes that compare entries. */
  readonly compared: FindComparisons;
  /** The notes that know the error a line holds. */
  readonly recognise: Recognise;
  /** What the question's shape leans to. */
  readonly leaningOf: typeof leaningOf;
}

/** So many alternatives are offered. */
const ALTERNATIVE_LIMIT = 4;

/** No answer is surer than this where a misspelt word is as near to another one: the other readings are shown as a choice. */
const TORN = 0.7;

/** What the question names outright is preferred where nothing is sure, if it is among so many of the best. */
const NAMED_AMONG = 4;

/** Words longer than this are not quoted back: they are data, not a subject. */
const QUOTABLE = 30;

/** Searches and answers with the best hit, or says that the notes do not know. */
export function searchedAnswer(
  asking: Asking,
  query: Omit<Query, 'text'>,
  focus: readonly Focus[],
  threshold = UNSURE,
): Found | NotFound {
  return answerFromHits(asking, asking.notes.search({ text: asking.text, ...query }), focus, threshold);
}

/** Answers with the best of what a search found, or says that the notes do not know. */
export function answerFromHits(
  asking: Asking,
  found: Hits,
  focus: readonly Focus[],
  threshold = UNSURE,
): Found | NotFound {
  const [best] = found.hits;
  // "make kubectl work behind a vpn" names a neighbour, and is word for word what a note is asked as.
  const isAsked = best !== undefined && isExact(best.signals.asked);
  const neighbour = isAsked ? undefined : findNeighbour(asking.text, asking.notes);
  if (best === undefined || neighbour !== undefined) return notFoundAnswer(asking, found, neighbour);
  const outright = idsNamedOutright(asking);
  const named = found.hits.slice(0, NAMED_AMONG).filter(({ id }) => outright.has(id));
  const surer = named.find(({ confidence }) => confidence >= best.confidence && best.confidence < SURE);
  const likely = surer ?? (best.confidence >= threshold ? best : named[0]);
  if (likely === undefined) return notFoundAnswer(asking, found);
  const { id, confidence } = likely;
  const others = found.hits.map((hit) => hit.id).filter((other) => other !== id);
  return foundAnswer([id], asking, { confidence, focus, others });
}

/** What is known about an answer besides its entries. */
interface FoundDetails {
  readonly confidence: number;
  readonly focus?: readonly Focus[];
  /** Ids of what else might have been meant, the likeliest first. */
  readonly others?: readonly string[];
}

/** Answers with the first of these entries; the others of the same thing follow under it, and the rest as alternatives. */
export function foundAnswer(ids: readonly string[], asking: Asking, details: FoundDetails): Found {
  const { book } = asking;
  const lead = book.leadOf(ids[0] ?? '');
  if (lead === undefined)
    throw new RangeError(`an answer needs an entry that exists, got ${JSON.stringify(ids)}`);
  const card = fittedCardOf(lead, asking, details.focus ?? [], ids[0]);
  return foundCards([card], asking, {
    ...details,
    others: [...ids.slice(1), ...(details.others ?? [])].filter((id) => book.leadOf(id)?.id !== lead.id),
  });
}

/** Answers with cards that are already made. */
export function foundCards(cards: readonly [Card, ...Card[]], asking: Asking, details: FoundDetails): Found {
  const { question, language, mended } = asking;
  const instead = mended?.instead ?? [];
  const confidence = instead.length > 0 ? Math.min(details.confidence, TORN) : details.confidence;
  return {
    kind: 'found',
    question: question.text,
    language,
    cards,
    confidence,
    band: confidence >= SURE ? 'sure' : 'unsure',
    alternatives: choicesOf(
      [...instead, ...(details.others ?? [])],
      asking,
      cards.map((card) => card.id),
    ),
    ...(mended !== undefined && { readAs: mended.text }),
  };
}

/** The card of an entry with what the team's own notes say of the same thing, as the note has it. */
export function cardOf(
  lead: Entry,
  { book, language }: Asking,
  focus: readonly Focus[],
  first?: string,
): Card {
  return composeCard(lead, { language, focus, companions: book.companionsOf(lead, first), find: book.find });
}

/** The same card with the part in front that the question's own words ask for. */
export function fittedCardOf(lead: Entry, asking: Asking, focus: readonly Focus[], first?: string): Card {
  const { book, language } = asking;
  const companions = book.companionsOf(lead, first);
  const seek = (half: Half): TellingPart => seekPart(lead, half, asking);
  return composeCard(lead, { language, focus, companions, find: book.find, seek });
}

function seekPart(lead: Entry, half: Half, { text, notes, book, language }: Asking): TellingPart {
  const options = lead.related
    .flatMap((id) => book.find(id) ?? [])
    .filter(({ kind }) => kind === 'option')
    .map((entry) => ({ entry, half: halfOf(entry, language) }));
  const fact = wantsFact(readWishes(text));
  return findTellingPart(lead, half, { question: text, read: notes.read, options, wantsFact: fact });
}

/** The notes do not know: says so in one sentence and offers what is nearest, where anything is. */
export function notFoundAnswer(asking: Asking, { hits, unknown }: Hits, outside?: string): NotFound {
  const { question, language } = asking;
  const phrases = PHRASES[language];
  const word = outside ?? unknown.find((candidate) => candidate.length > 1 && candidate.length <= QUOTABLE);
  const alternatives = choicesOf(
    hits.map((hit) => hit.id),
    asking,
    [],
  );
  const says = word === undefined ? phrases.notFound : phrases.notFoundWord(word);
  return {
    kind: 'not-found',
    question: question.text,
    language,
    says: alternatives.length > 0 ? `${says} ${phrases.near}` : says,
    confidence: hits[0]?.confidence ?? 0,
    alternatives,
  };
}

function choicesOf(ids: readonly string[], { book, language }: Asking, without: readonly string[]): Choice[] {
  const leads = new Map<string, Entry>();
  for (const id of ids) {
    const lead = book.leadOf(id);
    if (lead !== undefined && !without.includes(lead.id)) leads.set(lead.id, lead);
  }
  return [...leads.values()].slice(0, ALTERNATIVE_LIMIT).map((entry) => choiceOf(entry, language));
}
