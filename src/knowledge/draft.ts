import type { Nodes, RootContent } from 'mdast';
import type { Entry, Language } from './entry.ts';
import type { FrontMatter, LineOf } from './front-matter.ts';
import type { HeadedRole } from './section-roles.ts';

/** An entry, and where the parts of its front matter stand: all that checks across entries need. */
export interface Placed {
  readonly entry: Entry;
  readonly lineOfKey: LineOf;
}

/** An entry as it was written, for the checks: its Markdown is still there, every part with its line. */
export interface Draft extends Placed {
  readonly frontMatter: FrontMatter;
  /** Whether it has its file to itself, and not with other entries of a family. */
  readonly alone: boolean;
  /** The body's lines, for what Markdown's tree does not tell: whether a fence was closed. */
  readonly lines: readonly string[];
  /** What stands before the first half; it belongs to no language and is not shown. */
  readonly stray: readonly RootContent[];
  /** One for each language heading, in the order they are written. */
  readonly halves: readonly DraftHalf[];
  /** The line (from 1, in the file) a node of the body starts at. */
  readonly lineOf: (node: Nodes) => number;
}

/** A language's half as it was written. */
export interface DraftHalf {
  readonly language: Language;
  /** The line of its heading. */
  readonly line: number;
  /** All of it, without its heading. */
  readonly nodes: readonly RootContent[];
  /** The first paragraph, or nothing where the half begins otherwise. */
  readonly summary: readonly RootContent[];
  /** What stands between the summary and the first heading. */
  readonly lead: readonly RootContent[];
  readonly sections: readonly DraftSection[];
}

/** A headed part of a half as it was written. */
export interface DraftSection {
  readonly heading: string;
  readonly level: number;
  /** The part it plays; `undefined` where the heading is none of the table's. */
  readonly role: HeadedRole | undefined;
  readonly line: number;
  readonly nodes: readonly RootContent[];
}
