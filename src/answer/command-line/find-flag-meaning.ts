import type { Block, Entry, Inline, Language } from '../../knowledge/entry.ts';
import type { CommandPart } from '../answer.ts';
import type { Asking } from '../found-answer.ts';
import { DOCKER_FLAGS } from './docker-flags.ts';
import { KUBECTL_FLAGS } from './kubectl-flags.ts';
import type { Piece } from './take-apart.ts';
import { readTold } from './tell.ts';

/** What a flag does, in whose words, and the note they are from. */
export interface FlagMeaning {
  readonly meaning: readonly Inline[];
  readonly origin: CommandPart['origin'];
  readonly note?: Entry;
}

type TypedFlag = Extract<Piece, { kind: 'flag' }>;

/**
 * Finds what a flag does. A note on the very value (`-o wide`) tells the most; then what the command's own note says of
 * the flag, then our table for that command, the note on the flag at large, our table at large, and the program's help.
 * `command` is the note on the command that the flag belongs to, where there is one.
 */
export function findFlagMeaning(typed: TypedFlag, command: Entry | undefined, asking: Asking): FlagMeaning {
  const { flag, value, of } = typed;
  const program = of.path.split(' ')[0] ?? '';
  return (
    (value === undefined
      ? undefined
      : noteOn(`${flag.long}=${value.split('=')[0] ?? ''}`, program, asking)) ??
    flagOfNote(typed, command, asking.language) ??
    inTable(typed, asking.language, true) ??
    noteOn(flag.long, program, asking) ??
    inTable(typed, asking.language, false) ?? { meaning: [{ kind: 'text', text: flag.says }], origin: 'help' }
  );
}

/** The first sentence of a note of kind option, whose own example is of this program: both have a `--context`. */
function noteOn(name: string, program: string, { notes, book, language }: Asking): FlagMeaning | undefined {
  for (const id of notes.lookup(name)) {
    const note = book.find(id);
    const half = note?.kind === 'option' ? note.halves[language] : undefined;
    const [example] =
      half?.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'code') ?? [];
    const isOfProgram = example?.kind === 'code' && example.text.trimStart().startsWith(program);
    if (note !== undefined && half !== undefined && isOfProgram) {
      return { meaning: firstSentence(half.summary), origin: 'note', note };
    }
  }
  return undefined;
}

/** A note's list of flags begins each item with them, `-p, --publish`, or several: `--cache-from`, `--cache-to`. */
function flagOfNote(
  { flag }: TypedFlag,
  note: Entry | undefined,
  language: Language,
): FlagMeaning | undefined {
  if (note === undefined) return undefined;
  const flags = note.halves[language]?.sections.filter(({ role }) => role === 'flags') ?? [];
  for (const item of flags.flatMap(({ blocks }) => blocks).flatMap(itemsOf)) {
    const colon = item.findIndex(({ kind, text }) => kind === 'text' && COLON.test(text));
    const named = item.slice(0, Math.max(colon, 0)).flatMap(({ text }) => text.split(/,\s*/));
    if (named.includes(flag.long)) return { meaning: withoutColon(item.slice(colon)), origin: 'note', note };
  }
  return undefined;
}

function itemsOf(block: Block): readonly (readonly Inline[])[] {
  return block.kind === 'list' ? block.items.map(({ content }) => content) : [];
}

/** Stands between the flags and what they do. */
const COLON = /^\s*:\s*/;

function withoutColon(content: readonly Inline[]): readonly Inline[] {
  return content
    .map((run, at) => (at === 0 ? { ...run, text: run.text.replace(COLON, '') } : run))
    .filter(({ text }) => text !== '');
}

/** Notes are of one or two sentences, and a list of parts has room for one. */
function firstSentence(content: readonly Inline[]): readonly Inline[] {
  const end = content.findIndex(({ kind, text }) => kind === 'text' && SENTENCE_END.test(text));
  return end === -1
    ? content
    : content
        .slice(0, end + 1)
        .map((run, at) => (at === end ? { ...run, text: run.text.replace(SENTENCE_END, '.') } : run));
}

const SENTENCE_END = /\.\s[\s\S]*$/;

function inTable({ flag, of }: TypedFlag, language: Language, isOwn: boolean): FlagMeaning | undefined {
  const rows = of.path.startsWith('docker') ? DOCKER_FLAGS : KUBECTL_FLAGS;
  const row = rows.find(
    ({ commands, flags }) =>
      Object.hasOwn(flags, flag.long) && (isOwn ? commands.includes(of.path) : commands.length === 0),
  );
  const told = row?.flags[flag.long];
  if (told === undefined) return undefined;
  return { meaning: readTold(told[language === 'ko' ? 0 : 1]), origin: 'house' };
}
