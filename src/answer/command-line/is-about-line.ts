import type { Notes } from '../notes.ts';
import { INNER_COMMAND } from './argument-roles.ts';
import { isAsking, saysNothingElse } from './asking-words.ts';
import type { ReadCall } from './explain-call.ts';
import type { TypedLine } from './find-typed-line.ts';
import { reads } from './is-line.ts';
import type { Piece } from './take-apart.ts';

/**
 * Whether a message wants its line explained: it holds a line that says more than a name, and nothing around it but words
 * that ask what it means. Who wants anything else, or types a name, gets the card. `isForced`: "explain", "cmd".
 */
export function isAboutLine(
  { prose, isMarked }: TypedLine,
  calls: readonly ReadCall[],
  isForced: boolean,
  notes: Notes,
): boolean {
  const asks = isForced ? saysNothingElse(prose) : isAsking(prose);
  if (prose !== '' && !asks) return false;
  if (!isMarked && !calls.every(reads)) return false;
  return calls.some((call) => saysMore(call, asks, isMarked, notes));
}

/**
 * Whether a call is more than a name. A flag makes it so, and so does an argument that is somebody's own; but where nothing
 * asks, the one flag of a name is looked up like the name: `kubectl get pods -A`.
 */
function saysMore({ apart, refusals }: ReadCall, asks: boolean, isMarked: boolean, notes: Notes): boolean {
  const { pieces, called, isCertain } = apart;
  if (!isCertain || !called.includes(' ')) return false;
  const flags = pieces.filter(({ kind }) => kind !== 'arguments');
  const words = pieces.flatMap((piece) => ownWords(piece, asks));
  const faults = refusals.map(({ fault }) => fault.kind);
  // "docker run -p 뜻" asks for the flag, not for what is missing behind it.
  if (flags.length === 1 && words.length === 0 && faults.includes('flag-without-value')) return false;
  if (flags.length > 0) {
    const isName = flags.length === 1 && faults.length === 0 && words.every(isGap) && hasNote(flags, notes);
    return asks || !isName;
  }
  if (pieces.some(holdsFlag)) return true;
  if (refusals.some(({ remedy }) => remedy === undefined) && !asks && !isMarked) return false;
  return areArguments(words, called, { isTold: asks || isMarked, isMarked, notes });
}

interface Around {
  /** Something tells that a line is meant: a word that asks, or the mark of code. */
  readonly isTold: boolean;
  readonly isMarked: boolean;
  readonly notes: Notes;
}

/** Where no flag tells a line from words to search for, its arguments must; where something else does, one that is no topic. */
function areArguments(words: readonly string[], called: string, around: Around): boolean {
  const { isTold } = around;
  const [word = '', another] = words;
  if (word === '' || words.some((one) => isTopic(one, called, around))) return false;
  return words.every(isTelling) || (isTold && !isGap(word) && (another === undefined || isTelling(word)));
}

/** Whether the one flag of a line is what a note is about. */
function hasNote(flags: readonly Piece[], { lookup }: Notes): boolean {
  return flags.every(
    (piece) =>
      piece.kind === 'flag' &&
      [piece.flag.long, `${piece.flag.long}=${piece.value}`].some((name) => lookup(name).length > 0),
  );
}

/**
 * Arguments beside the resource type, which is half of a name: `kubectl get pods`. The command that is run inside may be any
 * words, so it counts only where nothing else tells whether they are one.
 */
function ownWords(piece: Piece, asks: boolean): readonly string[] {
  if (piece.kind !== 'arguments' || piece.role === 'TYPE' || (asks && piece.role === INNER_COMMAND))
    return [];
  return piece.words;
}

/** `docker exec web ls -al`: no sentence has such a word. */
function holdsFlag(piece: Piece): boolean {
  return piece.kind === 'arguments' && piece.words.some((word) => /^--?[a-z]/i.test(word));
}

/** A placeholder is nobody's own: `<pod-name>`. */
function isGap(word: string): boolean {
  return /[<>{}[\]…]|\.{3}/.test(word);
}

/** What is put together is no word of a language: `nginx:1.27`, `deploy/web`, `web-0`, the id of a container. */
function isTelling(word: string): boolean {
  if (/^(?:\.{1,2}(?:\/.*)?|\d+:\d+)$/s.test(word)) return true;
  return !isGap(word) && /\p{L}/u.test(word) && /[/:=@$]|-\d|-[a-z\d]+-[a-z\d]{5}$|^[\da-f]{12,}$/.test(word);
}

/** "docker build cache" asks for a thing that has a note, "docker run 125" for a code, whatever else may stand there. */
function isTopic(word: string, called: string, { isMarked, notes }: Around): boolean {
  const { lookup, read } = notes;
  const verb = called.split(' ').at(-1) ?? '';
  return (
    /^\d+$/.test(word) ||
    lookup(word).length > 0 ||
    lookup(`${verb} ${word}`).length > 0 ||
    (!isMarked && !isTelling(word) && read(word).some(({ concepts }) => concepts.length > 0))
  );
}
