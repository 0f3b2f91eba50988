import type { Block, Entry, Half, Language, Section, SectionRole } from '../src/knowledge/entry.ts';

type Overrides = Partial<Omit<Entry, 'halves'>> & {
  /** Summaries; a half is made for each language given. */
  readonly ko?: string;
  readonly en?: string;
  readonly titles?: Partial<Record<Language, string>>;
  readonly sections?: readonly Section[];
};

/** Builds an entry for a test: a curated concept in both languages unless told otherwise. */
export function buildEntry({ ko, en, titles, sections = [], ...overrides }: Overrides): Entry {
  const names = overrides.names ?? ['Pod'];
  const half = (language: Language, summary: string): Half => ({
    title: titles?.[language] ?? names[0] ?? 'untitled',
    summary: [{ kind: 'text', text: summary }],
    sections,
  });
  return {
    id: (names[0] ?? 'entry').toLowerCase().replace(/\s+/g, '-'),
    kind: 'concept',
    origin: 'curated',
    names,
    aliases: [],
    asked: {},
    halves: {
      ...(ko !== undefined && { ko: half('ko', ko) }),
      ...(en !== undefined && { en: half('en', en) }),
    },
    breadcrumb: [],
    source: { path: 'concepts/pod.md', line: 1 },
    references: [],
    related: [],
    patterns: [],
    ...overrides,
  };
}

/** Builds a section out of code lines. */
export function buildSection(role: SectionRole, heading: string, ...blocks: readonly Block[]): Section {
  return { role, heading, blocks };
}

/** A code block. */
export function code(text: string): Block {
  return { kind: 'code', language: 'sh', text };
}

/** A paragraph of plain text. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', content: [{ kind: 'text', text }] };
}
