import type { Choice, Diagnosis, NotFound } from '../answer.ts';
import { choiceOf } from '../compose-card.ts';
import { type Asking, notFoundAnswer } from '../found-answer.ts';
import { PHRASES } from '../phrases.ts';
import { composeTroubleCard } from './compose-trouble-card.ts';
import { countSeen } from './count-seen.ts';
import type { Troubles } from './find-troubles.ts';
import { PASTE_PHRASES, shorten } from './paste-phrases.ts';
import type { Sighting } from './sighting.ts';
import { PASTE_LIMIT } from './tidy-paste.ts';

/** What was read out of a message. */
export interface Read {
  readonly sightings: readonly Sighting[];
  readonly troubles: Troubles;
  /** Whether there was more than is read. */
  readonly isCut: boolean;
}

/** So many troubles get a card; a wall of them helps nobody, and the worst come first. The rest is named. */
const MOST_CARDS = 6;

/** So many further things are named in a remark. */
const MOST_NAMED = 5;

/** Makes the answer to a paste: the headline, a card for each trouble, and what no note knows. */
export function composeDiagnosis({ sightings, troubles, isCut }: Read, asking: Asking): Diagnosis | NotFound {
  const { question, language } = asking;
  const { findings, unknown } = troubles;
  const phrases = PASTE_PHRASES[language];
  const seen = countSeen(sightings, troubles);
  const words = unknown.slice(0, MOST_NAMED).map(({ says }) => shorten(says));
  if (findings.length === 0 && words.length > 0) {
    const nearest = nearestTo(words, asking);
    const says = phrases.unknownOnly(seen, words);
    return { ...nearest, says: nearest.alternatives.length > 0 ? `${says} ${PHRASES[language].near}` : says };
  }
  const cards = findings.slice(0, MOST_CARDS).map((finding) => composeTroubleCard(finding, asking));
  const further = findings
    .slice(MOST_CARDS)
    .map(({ title, entry }) => shorten(title ?? choiceOf(entry, language).title));
  return {
    kind: 'diagnosis',
    question: question.text,
    language,
    says: findings.length === 0 ? phrases.allWell(seen) : phrases.headline(seen, findings.length),
    cards,
    remarks: [
      ...(further.length === 0 ? [] : [phrases.further(further.slice(0, MOST_NAMED), further.length)]),
      ...(words.length === 0 ? [] : [phrases.unknown(words)]),
      ...(isCut ? [phrases.cut(PASTE_LIMIT)] : []),
    ],
    alternatives: words.length === 0 ? [] : withoutShown(nearestTo(words, asking).alternatives, cards),
  };
}

function nearestTo(words: readonly string[], asking: Asking): NotFound {
  return notFoundAnswer(asking, asking.notes.search({ text: words.join(' ') }));
}

function withoutShown(choices: readonly Choice[], cards: Diagnosis['cards']): readonly Choice[] {
  return choices.filter(({ id }) => cards.every((card) => card.id !== id));
}
