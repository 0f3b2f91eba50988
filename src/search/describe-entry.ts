import type { Block, Entry, Half, Inline } from '../knowledge/entry.ts';

/** An entry as the index sees it: text by field, both languages together. */
export interface EntryText {
  readonly title: string;
  readonly asked: string;
  readonly path: string;
  readonly body: string;
  readonly code: string;
}

/** Lays an entry out into the fields of the index. */
export function describeEntry(entry: Entry): EntryText {
  const halves = Object.values(entry.halves);
  const runs = halves.flatMap(runsOf);
  return {
    title: [...entry.names, ...halves.map((half) => half.title)].join('\n'),
    asked: [...entry.aliases, ...Object.values(entry.asked).flat()].join('\n'),
    path: entry.breadcrumb.join('\n'),
    body: runs
      .filter((run) => run.kind !== 'code')
      .map((run) => run.text)
      .join('\n'),
    code: runs
      .filter((run) => run.kind === 'code')
      .map((run) => run.text)
      .join('\n'),
  };
}

/** What an entry is called, in any spelling. */
export function namesOf(entry: Entry): string[] {
  const titles = Object.values(entry.halves).map((half) => half.title);
  return [...new Set([...entry.names, ...titles, ...entry.aliases])];
}

/** What people ask when they mean an entry. */
export function questionsOf(entry: Entry): string[] {
  return [...new Set(Object.values(entry.asked).flat())];
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
