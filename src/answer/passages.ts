import type { Block, Entry, Half, Inline, ListItem } from '../knowledge/entry.ts';
import { flagsOfItem, flagsOfLine } from './note-flags.ts';

/** The smallest piece of an entry that answers by itself: a paragraph, an item of a list, a row of a table, a block of code. */
export interface Passage {
  /** Position of its section; `undefined` where another entry lends it. */
  readonly section: number | undefined;
  /** The item it is, in the language that is shown, where it stands in a list. */
  readonly item?: ListItem;
  /** What it says in every language, its heading and the meaning of its flags included. */
  readonly says: readonly string[];
}

/**
 * The passages of a half in reading order. Both halves of an entry have the same ones, so each speaks for the other: an
 * English flag meets a Korean question. A half that goes its own way is left out.
 */
export function passagesOf(entry: Entry, half: Half): Passage[] {
  const shown = piecesOf(half);
  const told = Object.values(entry.halves)
    .map((other) => ({ sections: other.sections, pieces: piecesOf(other) }))
    .filter(({ pieces }) => pieces.length === shown.length);
  const meanings = meaningsOfFlags(told.flatMap(({ pieces }) => pieces));
  return shown.map(({ section, item }, index) => ({
    section,
    ...(item !== undefined && { item }),
    says: told.flatMap(({ sections, pieces }) => {
      const text = pieces[index]?.text ?? '';
      // The item of a flag names it as well, and says what it does by itself.
      const used = item !== undefined && item.children.length === 0 ? [] : flagsOfLine(text);
      return [sections[section]?.heading ?? '', text, ...used.flatMap((flag) => meanings.get(flag) ?? [])];
    }),
  }));
}

/** The summary of an option's note with its syntax, as an example of the command that it belongs to. */
export function passageOfOption(option: Entry, half: Half): Passage | undefined {
  const syntax = half.sections[0]?.blocks.find(({ kind }) => kind === 'code');
  if (syntax === undefined) return undefined;
  const says = Object.values(option.halves).map(({ summary }) => plainText(summary));
  return { section: undefined, item: { content: half.summary, children: [syntax] }, says };
}

/** The text of a run, as it is read. */
export function plainText(content: readonly Inline[]): string {
  return content.map(({ text }) => text).join('');
}

interface Piece {
  readonly section: number;
  readonly item?: ListItem;
  readonly text: string;
}

function piecesOf({ sections }: Half): Piece[] {
  return sections.flatMap(({ blocks }, section) =>
    blocks.flatMap(readBlock).map((piece) => ({ section, ...piece })),
  );
}

function readBlock(block: Block): Omit<Piece, 'section'>[] {
  switch (block.kind) {
    case 'paragraph':
    case 'caution':
      return [{ text: plainText(block.content) }];
    case 'code':
      return [{ text: block.text }];
    case 'list':
      return block.items.map((item) => ({ item, text: textOfItem(item) }));
    case 'table':
      return block.rows.map((row) => ({ text: row.map(plainText).join(' ') }));
    default:
      return block satisfies never;
  }
}

/** Of a command under a sentence only the flags speak: what it is done to is one case out of many. */
function textOfItem({ content, children }: ListItem): string {
  const below = children.flatMap((block) =>
    block.kind === 'code' ? settingsOf(block.text) : readBlock(block).map(({ text }) => text),
  );
  return [plainText(content), ...below].join('\n');
}

function settingsOf(script: string): string[] {
  return script.split(/\s+/).filter((word) => word.startsWith('-'));
}

/** What each flag does, in every language, by every spelling. */
function meaningsOfFlags(pieces: readonly Piece[]): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  for (const { item } of pieces) {
    if (item === undefined || item.children.length > 0) continue;
    for (const flag of flagsOfItem(item)) {
      meanings.set(flag, [...(meanings.get(flag) ?? []), plainText(item.content)]);
    }
  }
  return meanings;
}
