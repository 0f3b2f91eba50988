import type { Block, EntryKind, Inline } from './entry.ts';

/** What was found at one place of a plain note, before it has an id and a language. */
export interface Draft {
  readonly kind: EntryKind;
  readonly title: string;
  readonly names: readonly string[];
  readonly summary: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly breadcrumb: readonly string[];
  readonly line: number;
}

/** Literal text as the content of a block; empty text is no content. */
export function plainText(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}
