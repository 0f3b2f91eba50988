import type { Entry, Inline } from '../../knowledge/entry.ts';
import type { Call } from '../../knowledge/oracle/find-call.ts';
import type { CommandPart, ExplainedCall } from '../answer.ts';
import { choiceOf } from '../compose-card.ts';
import { type Asking, cardOf } from '../found-answer.ts';
import { correctCall, type Refusal } from './correct-call.ts';
import { findCautions } from './find-cautions.ts';
import { findFlagMeaning } from './find-flag-meaning.ts';
import { LINE_PHRASES } from './line-phrases.ts';
import { readValue } from './read-value.ts';
import { sayArguments } from './say-arguments.ts';
import { type Apart, type Piece, takeApart } from './take-apart.ts';
import { brief, tell } from './tell.ts';

/** A call with all that is to be said of it. */
export interface CallExplanation {
  readonly card: ExplainedCall;
  readonly cautions: readonly (readonly Inline[])[];
  readonly refusals: readonly Refusal[];
  /** Notes that the words are from, the command's own first. */
  readonly notes: readonly Entry[];
}

/** A call with its slips put right. */
export interface ReadCall {
  readonly apart: Apart;
  readonly refusals: readonly Refusal[];
}

/** Reads a call as it was meant; `undefined` where nothing is known of the program. */
export function readCall(call: Call): ReadCall | undefined {
  const corrected = correctCall(call);
  const apart = takeApart(corrected.call);
  return apart === undefined ? undefined : { apart, refusals: corrected.refusals };
}

/** So many parts of a call are explained; there are hardly lines with more. */
const MOST_PARTS = 30;

/** Explains a call part by part, in the order typed. */
export function explainCall({ apart, refusals }: ReadCall, asking: Asking): CallExplanation {
  const { called, command, pieces } = apart;
  const note = findNote([called, command.path], asking);
  const explained = pieces.slice(0, MOST_PARTS).map((piece) => explainPiece(piece, apart, note, asking));
  const title = note === undefined ? called : choiceOf(note, asking.language).title;
  const summary = note === undefined ? helpOf(command.says) : cardOf(note, asking, []).summary;
  return {
    card: { id: note?.id ?? '', title, summary, parts: explained.map(({ part }) => part) },
    cautions: findCautions(apart, note, asking.language),
    refusals,
    notes: [...(note === undefined ? [] : [note]), ...explained.flatMap((piece) => piece.note ?? [])],
  };
}

function helpOf(says: string): readonly Inline[] {
  return says === '' ? [] : [{ kind: 'text', text: says }];
}

/** A shorter name would be another command: `kubectl create` says nothing of `kubectl create quota`. */
function findNote(names: readonly string[], { notes, book }: Asking): Entry | undefined {
  const found = names.flatMap((name) => notes.lookup(name)).map((id) => book.leadOf(id));
  return found.find((entry) => entry?.kind === 'command');
}

interface ExplainedPiece {
  readonly part: CommandPart;
  readonly note?: Entry | undefined;
}

function explainPiece(
  piece: Piece,
  { command }: Apart,
  note: Entry | undefined,
  asking: Asking,
): ExplainedPiece {
  switch (piece.kind) {
    case 'arguments': {
      const text = brief(piece.words.join(' ')) || '…';
      return { part: { text, meaning: sayArguments(piece, asking), origin: 'house' } };
    }
    case 'unknown-flag': {
      const meaning: Inline[] = [{ kind: 'text', text: LINE_PHRASES[asking.language].refused }];
      return { part: { text: brief(piece.text), meaning, origin: 'refused' } };
    }
    case 'flag': {
      const isOwn = piece.of === command || piece.of.path === 'kubectl';
      const { meaning, origin, note: source } = findFlagMeaning(piece, isOwn ? note : undefined, asking);
      const value =
        piece.value === undefined ? undefined : readValue(piece.flag.long, piece.value, asking.language);
      const told = value === undefined ? meaning : [...meaning, ...tell` (`, ...value, ...tell`)`];
      return { part: { text: brief(piece.text), meaning: told, origin }, note: source };
    }
    default:
      return piece satisfies never;
  }
}
