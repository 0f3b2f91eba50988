import type { Inline } from '../../knowledge/entry.ts';

/** Longer words of a line are cut where they are shown: what is longer is no name, and nobody reads on. */
const SHOWN_LENGTH = 80;

/** A sentence of the bot's own around words that somebody typed, which stand in it as code: `` tell`${flag}: ...` ``. */
export function tell(words: TemplateStringsArray, ...typed: readonly string[]): readonly Inline[] {
  return words
    .flatMap((text, index): Inline[] => {
      const word = typed[index];
      return [
        { kind: 'text', text },
        ...(word === undefined ? [] : [{ kind: 'code', text: brief(word) } as const]),
      ];
    })
    .filter(({ text }) => text !== '');
}

/** Reads backticks in a sentence of the bot's own tables. Never for what somebody typed: there they are a shell's. */
export function readTold(sentence: string): readonly Inline[] {
  return sentence
    .split('`')
    .map((text, index): Inline => ({ kind: index % 2 === 1 ? 'code' : 'text', text }))
    .filter(({ text }) => text !== '');
}

/** A typed word, short enough to be shown and on one line. */
export function brief(word: string): string {
  const text = word.replace(/\s+/g, ' ').trim();
  return text.length > SHOWN_LENGTH
    ? `${text.slice(0, SHOWN_LENGTH).replace(/[\ud800-\udbff]$/, '')}…`
    : text;
}
