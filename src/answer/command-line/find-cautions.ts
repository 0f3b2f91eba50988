import type { Block, Entry, Inline, Language } from '../../knowledge/entry.ts';
import { DANGERS, type Danger, DESTROYS } from './dangers.ts';
import type { Apart, Piece } from './take-apart.ts';
import { readTold } from './tell.ts';

type Told = readonly Inline[];

/** Cautions of a long line would bury its explanation. */
const MOST_CAUTIONS = 3;

/** What a call destroys, told before all else. A line that only shows what it would do destroys nothing. */
export function findCautions(apart: Apart, note: Entry | undefined, language: Language): readonly Told[] {
  const { command, pieces } = apart;
  if (pieces.some(isTrial)) return [];
  const own = DANGERS.filter(
    (danger) => danger.commands.includes(command.path) && applies(danger, pieces),
  ).map(({ says }) => readTold(says[language === 'ko' ? 0 : 1]));
  // What the table says already, a note's caution on the same flag would only say again.
  const noted = own.length > 0 ? [] : cautionsOf(note, language).filter((told) => concerns(told, apart));
  return [...own, ...noted].slice(0, MOST_CAUTIONS);
}

function isTrial(piece: Piece): boolean {
  return piece.kind === 'flag' && piece.flag.long === '--dry-run' && piece.value !== 'none';
}

function applies({ flags = [], argument, value }: Danger, pieces: readonly Piece[]): boolean {
  return (
    flags.every((flag) => pieces.some((piece) => isFlag(piece, flag))) &&
    (argument === undefined ||
      pieces.some(
        (piece) => piece.kind === 'arguments' && piece.words.some((word) => argument.test(word)),
      )) &&
    (value === undefined || pieces.some((piece) => piece.kind === 'flag' && value.test(piece.value ?? '')))
  );
}

/** `--force=false` says that it is not; `--replicas=0` wants that value. */
function isFlag(piece: Piece, wanted: string): boolean {
  if (piece.kind !== 'flag') return false;
  const [long, value] = wanted.split('=');
  return piece.flag.long === long && (value === undefined ? piece.value !== 'false' : piece.value === value);
}

function cautionsOf(note: Entry | undefined, language: Language): readonly Told[] {
  const blocks: readonly Block[] =
    note?.halves[language]?.sections.flatMap((section) => section.blocks) ?? [];
  return blocks.flatMap((block) => (block.kind === 'caution' ? [block.content] : []));
}

/** A caution that names flags concerns lines with one of them; any other one is about the command itself. */
function concerns(told: Told, { command, pieces }: Apart): boolean {
  const named = told.flatMap(({ kind, text }) => (kind === 'code' && text.startsWith('-') ? [text] : []));
  if (named.length === 0) return DESTROYS.has(command.path);
  return pieces.some((piece) => piece.kind === 'flag' && named.some((text) => names(text, piece)));
}

function names(written: string, piece: Extract<Piece, { kind: 'flag' }>): boolean {
  const { long, short } = piece.flag;
  return written === long || written === short || written === piece.text || isFlag(piece, written);
}
