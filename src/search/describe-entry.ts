import type { Block, Entry, Half, Inline } from '../knowledge/entry.ts';

/** An entry as the search sees it: lines of text by the part they play, both languages together. */
export interface EntryText {
  /** What it is called in notes and on cards. */
  readonly names: readonly string[];
  /** How else people call it. */
  readonly aliases: readonly string[];
  /** What people ask when they mean it, and the first sentence, which says in the plainest words what it does. */
  readonly asked: readonly string[];
  readonly path: readonly string[];
  readonly body: readonly string[];
  readonly code: readonly string[];
}

/** Lays an entry out into lines of text. */
export function describeEntry(entry: Entry): EntryText {
  const halves = Object.values(entry.halves);
  const runs = halves.flatMap(runsOf);
  // Both halves show the same commands and names of things: what both say is said once.
  const texts = new Set(runs.filter((run) => run.kind !== 'code').map((run) => run.text));
  const lines = new Set(runs.filter((run) => run.kind === 'code').flatMap((run) => run.text.split('\n')));
  return {
    names: [...new Set([...entry.names, ...halves.map((half) => half.title)])],
    aliases: entry.aliases,
    asked: [...new Set([...Object.values(entry.asked).flat(), ...halves.map(firstSentence)])].filter(
      (line) => line !== '',
    ),
    path: entry.breadcrumb,
    body: [...texts],
    code: [...lines],
  };
}

/** Up to the first full stop that a space or the end follows; `v1.25` goes on. */
function firstSentence({ summary }: Half): string {
  const text = summary.map((run) => run.text).join('');
  return /^.*?[.?!。](?=\s|$)/.exec(text)?.[0] ?? text;
}

function runsOf(half: Half): Inline[] {
  return [...half.summary, ...half.sections.flatMap((section) => section.blocks.flatMap(runsOfBlock))];
}

function runsOfBlock(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'caution':
      return block.content;
    case 'list':
      return block.items.flatMap((item) => [...item.content, ...item.children.flatMap(runsOfBlock)]);
    case 'code':
      return [{ kind: 'code', text: block.text }];
    case 'table':
      return [...block.header, ...block.rows.flat()].flat();
    default:
      return block satisfies never;
  }
}
