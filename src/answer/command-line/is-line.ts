import { ENGLISH_SCAFFOLDING } from '../../language/words/scaffolding.ts';
import { INNER_COMMAND, NO_ROLE } from './argument-roles.ts';
import { isAsking } from './asking-words.ts';
import type { ReadCall } from './explain-call.ts';
import type { Piece } from './take-apart.ts';

/** Words of every sentence, which hardly stand in a command that is run inside another: `which` and `make` do. */
const OF_SENTENCES = new Set(
  (
    'the is are was were be been do does did how what why when where who my your its this that these those of in ' +
    'on at for from by with without and or if then than can could should would will please not only but so into about ' +
    'option options flag flags meaning usage error errors vs'
  ).split(' '),
);

/**
 * Whether a call reads as a line throughout, though nothing sets it off as code: "kubectl get pods, only those of the web"
 * and "docker ps -a says Exited" go on as sentences, and "docker create -v -p options" lists flags.
 */
export function reads({ apart: { pieces } }: ReadCall): boolean {
  return !pieces.some(isOfSentence);
}

function isOfSentence(piece: Piece): boolean {
  switch (piece.kind) {
    case 'unknown-flag':
      return false;
    case 'flag':
      return piece.text.includes(' ') && isNoValue(piece.value ?? '');
    case 'arguments':
      // Where the command takes no argument, a word is none.
      return (
        piece.words.some((word) => isWordOf(word, piece.role)) ||
        (piece.role === NO_ROLE && piece.words.some((word) => word !== ''))
      );
    default:
      return piece satisfies never;
  }
}

function isNoValue(value: string): boolean {
  return OF_SENTENCES.has(value.toLowerCase()) || isAsking(value) || /^--?[a-z]/i.test(value);
}

function isWordOf(word: string, role: string): boolean {
  const bare = word.toLowerCase().replace(/[,;:!?]$/, '');
  const known = role === INNER_COMMAND || role === 'TYPE' ? OF_SENTENCES : ENGLISH_SCAFFOLDING;
  return (bare.length > 1 && known.has(bare)) || (bare !== word.toLowerCase() && /^[\p{L}\d-]+$/u.test(bare));
}
