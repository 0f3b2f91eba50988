import { ENTRY_KINDS, type EntryKind, type SectionRole } from '../knowledge/entry.ts';
import type { Unit } from '../language/unit.ts';
import { isAction } from '../language/words/actions.ts';
import { CUES } from './cue-patterns.ts';

/** What kind of answer a question wants, as far as its shape tells. */
export type Wish =
  | 'what'
  | 'how'
  | 'check'
  | 'whether'
  | 'timing'
  | 'since'
  | 'undo'
  | 'danger'
  | 'syntax'
  | 'why'
  | 'when'
  | 'compare'
  | 'kinds'
  | 'command'
  | 'shortname'
  | 'example'
  | 'trouble'
  | 'option'
  | 'state'
  | 'object'
  | 'act';

/** Wishes beside which an action is no task, but something that happened or is asked about. */
const NOT_ACTING: readonly Wish[] = ['compare', 'trouble', 'why', 'when', 'what', 'kinds', 'shortname'];

/**
 * All wishes that a question shows, the most telling first. `units` are the same question as the search reads it: where it
 * says something to be done, and nothing else tells what is wanted, it is a task.
 */
export function readWishes(text: string, units: readonly Unit[] = []): readonly Wish[] {
  const wishes = CUES.filter(({ says }) => says.test(text)).map(({ wish }) => wish);
  return isTask(units) && !wishes.some((wish) => NOT_ACTING.includes(wish)) ? [...wishes, 'act'] : wishes;
}

/** Korean ends with what is to be done, English begins with it. */
function isTask(units: readonly Unit[]): boolean {
  const content = units.filter(({ weightClass }) => weightClass !== 'scaffolding');
  const unit = content.some(({ script }) => script === 'hangul') ? content.at(-1) : content[0];
  return content.length > 1 && unit !== undefined && isAction(unit);
}

/** Two things with "or" between them: "volume or a bind mount". What stands around either side is not looked at. */
const CHOICE = /([\w.-]+)\s+or\s+(?:an?\s+|the\s+)?([\w.-]+)/i;

/** The words right before and right behind an "or"; `undefined` where there is none. */
export function readChoice(text: string): readonly [string, string] | undefined {
  const [, left, right] = CHOICE.exec(text) ?? [];
  return left === undefined || right === undefined ? undefined : [left, right];
}

/** Two Latin names with a Korean particle between them, or "vs": "stop이랑 kill". */
const PAIR = /([a-z][a-z-]+)\s?(?:이?랑|하고|와|과|vs\.?|versus|and)\s*([a-z][a-z-]+)/i;

/** The two names of a pair; `undefined` where there is none. */
export function readPair(text: string): readonly [string, string] | undefined {
  const [, left, right] = PAIR.exec(text) ?? [];
  return left === undefined || right === undefined ? undefined : [left, right];
}

/** How each wish leans towards kinds of entries; kinds that are not named stay as they are. */
const KIND_LEANING: Readonly<Record<Wish, Readonly<Partial<Record<EntryKind, number>>>>> = {
  compare: { comparison: 1.8, command: 0.95, note: 1 },
  shortname: { resource: 6, concept: 0.6 },
  option: { option: 1.5, command: 1.2, concept: 0.75, resource: 0.8, status: 0.8 },
  state: { status: 1.3 },
  object: { resource: 1.6 },
  command: { command: 1.5, option: 1.3, concept: 0.75, resource: 0.85, note: 0.85, status: 0.8 },
  example: { command: 1.2, option: 1.1 },
  kinds: { concept: 1.1, note: 1.2 },
  trouble: { status: 1.25, error: 1.35, command: 0.8, concept: 0.95, option: 0.8, resource: 0.85 },
  why: { status: 1.2, error: 1.2, concept: 1.1, note: 1.1, command: 0.85, resource: 0.9 },
  when: { concept: 1.15, resource: 1, command: 0.9 },
  what: { concept: 1.25, status: 1.1, note: 1, command: 0.8, resource: 0.95, option: 0.9 },
  how: { command: 1.2, option: 1.1, concept: 0.95, status: 0.8, error: 0.9 },
  act: { command: 1.2, option: 1.1, concept: 0.85, resource: 0.9, status: 0.75, error: 0.85 },
  // These choose a part of an entry and say nothing of its kind.
  check: {},
  whether: {},
  timing: {},
  since: {},
  undo: {},
  danger: {},
  syntax: {},
};

/** Who does not compare hardly wants a comparison, though it bears the names of everything that the question says. */
const NOT_COMPARING = 0.3;

/** The factors on kinds of all wishes of a question, multiplied. */
export function leaningOf(wishes: readonly Wish[]): Partial<Record<EntryKind, number>> {
  const leaning: Partial<Record<EntryKind, number>> = wishes.includes('compare')
    ? {}
    : { comparison: NOT_COMPARING };
  for (const wish of wishes) {
    for (const kind of ENTRY_KINDS) {
      leaning[kind] = (leaning[kind] ?? 1) * (KIND_LEANING[wish][kind] ?? 1);
    }
  }
  return leaning;
}

/** What can come first in a card: a section by its role, or whichever holds a warning. */
export type Focus = SectionRole | 'caution';

/** Which parts of an entry answer a wish; the first that the entry has is shown first. */
const FOCUS: Readonly<Record<Wish, readonly Focus[]>> = {
  compare: ['confused'],
  undo: ['undo'],
  danger: ['caution'],
  since: ['changed'],
  timing: ['timing'],
  syntax: ['lead'],
  shortname: [],
  option: ['flags', 'examples'],
  state: [],
  object: [],
  command: ['check', 'examples'],
  example: ['examples'],
  kinds: ['kinds'],
  trouble: [],
  check: ['check'],
  why: ['causes', 'why', 'changed'],
  when: ['when'],
  what: [],
  // Only the words of the question tell which part holds a yes or a no.
  whether: [],
  how: ['fix', 'steps', 'examples', 'how'],
  act: [],
};

/** The parts of an entry to show first, for all wishes of a question. */
export function focusOf(wishes: readonly Wish[]): readonly Focus[] {
  return wishes.flatMap((wish) => FOCUS[wish]);
}

/** Wishes for one fact, which may stand anywhere in an entry. */
const FACTS: readonly Wish[] = ['whether', 'timing', 'since', 'danger'];

/** Whether a question asks for one fact rather than for what a thing is or how it is done. */
export function wantsFact(wishes: readonly Wish[]): boolean {
  return wishes.some((wish) => FACTS.includes(wish));
}
