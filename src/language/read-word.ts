import type { Lexicon } from './create-lexicon.ts';
import { divideCompound } from './divide-compound.ts';
import { compoundParts, lookupKey, type Word } from './split-words.ts';
import { type Unit, unitOf } from './unit.ts';

/** Reads a word by itself, given the stems it may have: into one unit, or several for a Korean compound. */
export function readWord(word: Word, stems: readonly string[], lexicon: Lexicon): Unit[] {
  if (word.script === 'flag') {
    // Case is kept: -A is not -a. The words inside a long flag are searched as well.
    const parts = word.text.startsWith('--') ? word.text.slice(2).toLowerCase().split('-') : [];
    return [unitOf(word.text, word.text, parts, [], 'flag', lexicon)];
  }
  const stem = stems.find((candidate) => lexicon.conceptsOf(candidate).length > 0);
  if (stem !== undefined) {
    return [
      unitOf(word.text, stem, compoundParts(word.text), lexicon.conceptsOf(stem), word.script, lexicon),
    ];
  }
  if (word.script === 'hangul') return readHangul(word, stems, lexicon);
  const parts = compoundParts(word.text);
  // `docker-image-ls` names nothing, but its parts do.
  const concepts = parts.length > 1 ? [] : lexicon.conceptsOf(word.text.toLowerCase());
  return [unitOf(word.text, stems.at(-1) ?? lookupKey(word.text), parts, concepts, word.script, lexicon)];
}

function readHangul(word: Word, stems: readonly string[], lexicon: Lexicon): Unit[] {
  if (lexicon.isScaffolding(word.text)) return [unitOf(word.text, word.text, [], [], 'hangul', lexicon)];
  const verb = verbOf(word, stems, lexicon);
  if (verb.length > 0) return [unitOf(word.text, stems[0] ?? word.text, [], verb, 'hangul', lexicon)];
  // Before dividing: 무엇인가 asks, and is not 무엇 + 인가 (authorization).
  const scaffold = stems.find((stem) => lexicon.isScaffolding(stem));
  const pieces = scaffold === undefined ? divideCompound(word.text, lexicon) : undefined;
  if (pieces !== undefined) {
    return pieces.map((piece) => unitOf(piece, piece, [], lexicon.conceptsOf(piece), 'hangul', lexicon));
  }
  const stem = scaffold ?? stems.at(-1) ?? word.text;
  return [unitOf(word.text, stem, [], [], 'hangul', lexicon)];
}

/** What a word means as a verb: as it begins, or by its root, which spares the tables the forms that flow into one syllable. */
function verbOf(word: Word, stems: readonly string[], lexicon: Lexicon): readonly string[] {
  const written = lexicon.verbConceptsOf(word.text);
  if (written.length > 0) return written;
  const root = stems.at(-1) ?? word.text;
  const whole = lexicon.rootConceptsOf(root);
  return whole.length > 0 ? whole : lexicon.verbConceptsOf(root);
}
