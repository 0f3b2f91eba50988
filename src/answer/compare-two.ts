import type { Entry, SectionRole } from '../knowledge/entry.ts';
import { SURE } from '../search/confidence.ts';
import type { Answer, Card } from './answer.ts';
import { readChoice, readPair, type Wish } from './cues.ts';
import { lookupThings } from './find-comparison.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { type Asking, cardOf, foundAnswer, foundCards } from './found-answer.ts';
import type { Notes } from './notes.ts';

/** The parts of an entry that help to tell it from another. */
const TELLING: readonly SectionRole[] = ['lead', 'why', 'when', 'how', 'kinds', 'confused'];

/** From this share on, all that a question names is covered; the rest is rounding. */
const ALL_COVERED = 0.95;

/**
 * Compares two things that a question names: with the note that compares them where there is one, else by showing both,
 * in the order asked. `undefined` where the question does not name two things that the notes know.
 */
export function compareTwo(asking: Asking): Answer | undefined {
  const { text, notes, compared } = asking;
  const named = entriesOf(findThings(asking), asking);
  const [left, right] = named;
  if (left === undefined || right === undefined) return searchComparison(asking);
  const [written] = inOrderOfSearch(compared(named).entries, asking);
  if (written !== undefined) return foundAnswer([written.id], asking, { confidence: 1 });
  if (isOneSection(asking, left, right)) return undefined;
  return foundCards([shorten(cardOf(left, asking, [])), shorten(cardOf(right, asking, []))], asking, {
    confidence: SURE,
    others: notes.search({ text }).hits.map((hit) => hit.id),
  });
}

/** Beside the things it names, a question "A or B" says this little where it asks which: "database as a deployment or a statefulset". */
const MOST_BESIDES = 1;

/**
 * Whether a question that does not say so is about how things differ. It names them and says hardly anything else, and they
 * stand "A or B" or a note compares them all. "Open a shell in a running pod or container" wants neither of them explained.
 */
export function isAboutBoth(asking: Asking, wishes: readonly Wish[]): boolean {
  const { notes, text, compared } = asking;
  if (wishes.some((wish) => SOMETHING_ELSE.includes(wish))) return false;
  const mentions = findThings(asking);
  if (mentions.length < 2) return false;
  const told = notes.read(text).filter(({ weightClass }) => weightClass !== 'scaffolding').length;
  const things = mentions.reduce((sum, { name }) => sum + notes.read(name).length, 0);
  const besides = told - things;
  const isNamed = (word: string): boolean => mentions.some(({ name }) => name.split(/\s+/).includes(word));
  if (readChoice(text)?.every(isNamed) === true) return besides <= MOST_BESIDES;
  const named = entriesOf(mentions, asking);
  return besides <= 0 && named.length > 1 && compared(named).held === named.length;
}

/** What is wanted instead, where a question tells. */
const SOMETHING_ELSE: readonly Wish[] = ['act', 'how', 'trouble', 'why', 'command', 'example', 'kinds'];

/** Of several comparisons of the same things, the question's other words tell which is meant. */
function inOrderOfSearch(comparisons: readonly Entry[], { text, notes }: Asking): readonly Entry[] {
  if (comparisons.length < 2) return comparisons;
  const found = notes.search({ text, only: ['comparison'] }).hits.map(({ id }) => id);
  const place = ({ id }: Entry): number => (found.includes(id) ? found.indexOf(id) : found.length);
  return comparisons.toSorted((one, other) => place(one) - place(other));
}

/** One side may be something that only the comparison speaks of, such as virtual machines. It must know all of the question. */
function searchComparison(asking: Asking): Answer | undefined {
  const [best] = asking.notes.search({ text: asking.text, only: ['comparison'] }).hits;
  if (best === undefined || best.confidence < SURE || best.signals.coverage < ALL_COVERED) return undefined;
  return foundAnswer([best.id], asking, { confidence: best.confidence });
}

/** What the question names, in order, comparisons left out. */
function findThings({ text, notes, book }: Asking): Mention[] {
  const mentions = findMentions(text, lookupThings(notes, book), notes.lexicon);
  return mentions.length > 1 ? mentions : (findBareCommands(text, notes) ?? mentions);
}

/** Who compares two commands of one program often leaves it out: "stop or kill?", "load랑 import 차이". */
function findBareCommands(text: string, { lookup }: Notes): Mention[] | undefined {
  const pair = readChoice(text) ?? readPair(text);
  if (pair === undefined) return undefined;
  for (const program of ['docker', 'kubectl', 'docker compose']) {
    const things = pair.map((name) => ({ name, ids: lookup(`${program} ${name}`.toLowerCase()) }));
    if (things.every(({ ids }) => ids.length > 0)) return things;
  }
  return undefined;
}

/** The different entries of what is named. */
function entriesOf(mentions: readonly Mention[], { book }: Asking): Entry[] {
  const named = mentions.flatMap(({ ids }) => {
    const things = ids.flatMap((id) => book.leadOf(id) ?? []);
    return things.find((entry) => entry.kind !== 'note') ?? things[0] ?? [];
  });
  return [...new Set(named)];
}

/** A section of somebody's notes may be about the very difference: then it answers, not two cards. */
function isOneSection({ text, notes, book }: Asking, left: Entry, right: Entry): boolean {
  const [best] = notes.search({ text }).hits;
  const lead = best === undefined ? undefined : book.leadOf(best.id);
  return best !== undefined && best.confidence > SURE && lead?.id !== left.id && lead?.id !== right.id;
}

function shorten(card: Card): Card {
  return { ...card, sections: card.sections.filter(({ role }) => TELLING.includes(role)), related: [] };
}
