import { assembleJamo, slippedToHangul, slippedToLatin } from './keyboard-slip.ts';
import type { Vocabulary } from './meant-words.ts';
import { partParticles } from './part-particles.ts';
import type { Word } from './split-words.ts';

/** The word on the other keyboard layout, or made of the single jamo that were typed, where that is known. */
export function unslippedWord(word: Word, vocabulary: Vocabulary): string | undefined {
  return onOtherLayout(word, SURE_LENGTH).find(
    (candidate) => candidate.length >= SURE_LENGTH && vocabulary.knows(candidate),
  );
}

/** One syllable is often another word on the other layout (그: `rm`), and one letter too. */
const SURE_LENGTH = 2;

/** The same for a word beside one that was typed on the other layout: short words, and words that nobody knows, were too. */
export function unslippedBeside(word: Word, vocabulary: Vocabulary): string | undefined {
  return onOtherLayout(word, 1).find(
    (candidate) => vocabulary.knows(candidate) || /^[가-힣]{2,}$/.test(candidate),
  );
}

function onOtherLayout({ text, script }: Word, shortest: number): readonly string[] {
  if (script === 'latin') return [slippedToHangul(text) ?? []].flat();
  // ㅔㅐㅇ가 is `pod` and its particle.
  const stems = partParticles(text).filter(({ stem }) => stem.length >= shortest);
  return stems.flatMap(({ stem, ending }) =>
    [assembleJamo(stem), slippedToLatin(stem)].flatMap((meant) =>
      meant === undefined ? [] : meant + ending,
    ),
  );
}
