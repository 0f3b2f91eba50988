import type { Entry, Language } from './entry.ts';
import type { Draft } from './plain-draft.ts';
import { languageOfDraft } from './plain-language.ts';

/** Makes entries of what was found in a note: each gets an id that edits elsewhere in the file do not change. */
export function toEntries(path: string, drafts: readonly Draft[], language: Language): Entry[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const id = `${path}#${draft.kind}/${slugOf(draft.title)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return toEntry(draft, count === 1 ? id : `${id}~${count}`, path, languageOfDraft(draft, language));
  });
}

function toEntry(draft: Draft, id: string, path: string, language: Language): Entry {
  const sections =
    draft.blocks.length === 0 ? [] : [{ role: 'lead' as const, heading: '', blocks: draft.blocks }];
  return {
    id,
    kind: draft.kind,
    origin: 'plain',
    names: draft.names,
    aliases: [],
    asked: {},
    halves: { [language]: { title: clip(draft.title), summary: draft.summary, sections } },
    breadcrumb: draft.breadcrumb,
    source: { path, line: draft.line },
    references: [],
    related: [],
    patterns: [],
  };
}

const LONGEST_SLUG = 80;
/** A title is read at a glance; the whole of a longer one still stands among the names. */
const LONGEST_TITLE = 150;

function slugOf(title: string): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-z0-9\p{Script=Hangul}]+/gu, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'untitled' : slug;
}

function clip(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const start = title.slice(0, LONGEST_TITLE - 1);
  // Half an emoji is no character.
  return `${start.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
