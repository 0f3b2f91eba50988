/** The languages an answer can be given in. A third one is one more member, one more heading, one more phrase each. */
export type Language = 'ko' | 'en';

/** All kinds, in the order in which a table of contents shows them. */
export const ENTRY_KINDS = [
  'status',
  'error',
  'command',
  'option',
  'resource',
  'concept',
  'comparison',
  'note',
] as const;

/** What an entry is about. `note` is a section of a plain note that is none of the others. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A run of text inside a block. Literal everywhere: no surface may read markup into `text`. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/** One item of a list: a line, and what is indented under it. */
export interface ListItem {
  readonly content: readonly Inline[];
  readonly children: readonly Block[];
}

/** The small tree that a note's body becomes; no surface ever sees Markdown or its parser. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'caution'; readonly content: readonly Inline[] };

/**
 * The part a section plays in its entry, read from its heading (see `section-roles.ts`). The shape of a
 * question chooses which part is shown first: "why" wants `causes`, "how do I fix" wants `fix`.
 * `lead` is what stands between the summary and the first heading: a command's syntax, a comparison's table.
 */
export type SectionRole =
  | 'lead'
  | 'check'
  | 'causes'
  | 'fix'
  | 'timing'
  | 'where'
  | 'flags'
  | 'examples'
  | 'undo'
  | 'why'
  | 'when'
  | 'how'
  | 'steps'
  | 'kinds'
  | 'confused'
  | 'changed'
  | 'more';

/** A titled part of an entry's body. */
export interface Section {
  readonly role: SectionRole;
  /** The heading as it is written in the note, or empty where a part has none. */
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What an entry says in one language. */
export interface Half {
  readonly title: string;
  /** One or two sentences; the first alone is a fair answer. May be empty in a plain note that is only a list. */
  readonly summary: readonly Inline[];
  readonly sections: readonly Section[];
}

/** An official page that an entry was checked against. */
export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** What is true of a resource type, as `kubectl api-resources` prints it. */
export interface ResourceFacts {
  /** The plural in lower case, as it is typed: `persistentvolumeclaims`. */
  readonly plural: string;
  readonly shortNames: readonly string[];
  /** API group and version, `v1` or `apps/v1`. */
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/** One thing the bot can speak of: frozen data, every language inside, with the place where it can be corrected. */
export interface Entry {
  /** Unique in a library; kebab-case for curated entries, `<file>#<slug>` for plain notes. */
  readonly id: string;
  readonly kind: EntryKind;
  /** `curated`: a file of its own with front matter. `plain`: a part of somebody's notes. */
  readonly origin: 'curated' | 'plain';
  /** What it is literally called, the canonical name first: `docker save`, `docker image save`. Exact lookups use these. */
  readonly names: readonly string[];
  /** Other spellings people type (포드, 팟): searched, never shown. */
  readonly aliases: readonly string[];
  /** Likely questions, searched, never shown. */
  readonly asked: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly halves: Readonly<Partial<Record<Language, Half>>>;
  /** Headings above a plain note's entry, outermost first; empty for curated ones. */
  readonly breadcrumb: readonly string[];
  /** Where it stands: path relative to the knowledge folder, line counted from 1. */
  readonly source: { readonly path: string; readonly line: number };
  readonly references: readonly Reference[];
  /** When it was last read against its references, and which version they describe. */
  readonly checked?: { readonly date: string; readonly against: string };
  /** Ids of entries to go on with. */
  readonly related: readonly string[];
  /** For errors: sources of regular expressions that recognise the message inside a longer paste. */
  readonly patterns: readonly string[];
  readonly resource?: ResourceFacts;
}

/** A fault in a note: a value, never thrown, so that one broken file stops nothing else. */
export interface Problem {
  /** Id of the check that found it, `K102`. */
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly line: number;
  /** A sentence: what is wrong, which one, what to do. */
  readonly says: string;
}
