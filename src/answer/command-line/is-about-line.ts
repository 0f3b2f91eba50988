import type { Notes } from '../notes.ts';
import { isAsking } from './asking-words.ts';
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
  const asks = isAsking(prose) || (isForced && /^[\s:：]*$/.test(prose));
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
  const words = pieces.flatMap(ownWords);
  const isUnruly = refusals.some(({ remedy }) => remedy === undefined);
  if (flags.length > 0 && asks) return true;
  if (flags.length > 0)
    return (
      flags.length > 1 ||
      isUnruly ||
      refusals.length > 0 ||
      words.some((word) => !isGap(word)) ||
      !hasNote(flags, notes)
    );
  if (isUnruly && !isMarked) return false;
  const [word = '', another] = words;
  if (word === '') return false;
  if (words.every((one) => isTelling(one) && !isTopic(one, called, notes))) return true;
  return (asks || isMarked) && another === undefined && !isGap(word) && !isTopic(word, called, notes);
}

/** Whether the one flag of a line is what a note is about. */
function hasNote(flags: readonly Piece[], { lookup }: Notes): boolean {
  return flags.every((piece) => piece.kind === 'flag' && lookup(piece.flag.long).length > 0);
}

/** Arguments beside the resource type, which is half of a name: `kubectl get pods`. */
function ownWords(piece: Piece): readonly string[] {
  return piece.kind === 'arguments' && piece.role !== 'TYPE' ? piece.words : [];
}

/** A placeholder is nobody's own: `<pod-name>`. */
function isGap(word: string): boolean {
  return /[<>{}[\]…]|\.{3}/.test(word);
}

/** What has letters and something else in it is no word of a language: `web-0`, `nginx:1.27`, `deploy/web`. */
function isTelling(word: string): boolean {
  return !isGap(word) && ((/\p{L}/u.test(word) && /[\d/:=@$]/.test(word)) || /^\.{0,2}\//.test(word));
}

/** "docker build cache" asks for a thing that has a note, whatever else a build may take there. */
function isTopic(word: string, called: string, { lookup, read }: Notes): boolean {
  const verb = called.split(' ').at(-1) ?? '';
  return (
    lookup(word).length > 0 ||
    lookup(`${verb} ${word}`).length > 0 ||
    read(word).some(({ concepts }) => concepts.length > 0)
  );
}
