import type { EntryKind, Language, SectionRole } from './entry.ts';

/** The kinds a curated entry can have; `note` is only ever a part of somebody's plain notes. */
export type CuratedKind = Exclude<EntryKind, 'note'>;

/** A role that has a heading of its own; the lead stands without one. */
export type HeadedRole = Exclude<SectionRole, 'lead'>;

/** The level-2 heading that starts the half of a language, in the order in which halves stand in a note. */
export const LANGUAGE_HEADINGS: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English' };

/** The languages a curated entry is written in, in the order of its halves. */
export const LANGUAGES: readonly Language[] = ['ko', 'en'];

/** The word that makes a paragraph a warning: `주의: ...`, `Caution: ...`. */
export const CAUTION_WORDS: Readonly<Record<Language, string>> = { ko: '주의', en: 'Caution' };

/** Every section an entry can have, by the heading it has in each language; nothing else stands at level 3. */
export const SECTION_HEADINGS: Readonly<Record<HeadedRole, Readonly<Record<Language, string>>>> = {
  changed: { ko: '바뀐 점', en: 'Changed' },
  check: { ko: '먼저 볼 것', en: 'Check first' },
  causes: { ko: '왜 생기나', en: 'Why it happens' },
  fix: { ko: '어떻게 고치나', en: 'How to fix it' },
  timing: { ko: '기다리는 시간', en: 'How long it waits' },
  where: { ko: '어디서 보나', en: 'Where you see it' },
  why: { ko: '왜 쓰나', en: 'Why use it' },
  when: { ko: '언제 쓰나', en: 'When to use it' },
  how: { ko: '어떻게 동작하나', en: 'How it works' },
  steps: { ko: '순서', en: 'Steps' },
  kinds: { ko: '종류', en: 'Kinds' },
  flags: { ko: '플래그', en: 'Flags' },
  examples: { ko: '예시', en: 'Examples' },
  undo: { ko: '되돌리기', en: 'The way back' },
  confused: { ko: '헷갈리는 것', en: 'Not to be confused with' },
  more: { ko: '더 알아두기', en: 'Good to know' },
};

/** What an entry of a kind must have so that its card answers what people ask of that kind. */
export interface KindNeeds {
  /** `syntax`: one `sh` line to copy. `commands`: at least one code block. `table`: the comparison itself. */
  readonly lead: 'syntax' | 'commands' | 'table' | 'optional';
  readonly sections: readonly HeadedRole[];
  /** Sections that come together or not at all. */
  readonly together: readonly HeadedRole[];
}

/** What each kind must have, as `docs/notes.md` tells it. */
export const KIND_NEEDS: Readonly<Record<CuratedKind, KindNeeds>> = {
  // A status that is a trouble has causes and a fix; a healthy one, such as Running, has neither.
  status: { lead: 'optional', sections: ['where', 'check'], together: ['causes', 'fix'] },
  command: { lead: 'syntax', sections: ['examples'], together: [] },
  resource: { lead: 'commands', sections: [], together: [] },
  option: { lead: 'syntax', sections: [], together: [] },
  concept: { lead: 'optional', sections: [], together: [] },
  comparison: { lead: 'table', sections: [], together: [] },
  error: { lead: 'optional', sections: ['causes', 'check', 'fix'], together: [] },
};

/** The role a heading stands for in a language, or `undefined` where the table has no such heading. */
export function roleOfHeading(heading: string, language: Language): HeadedRole | undefined {
  return ROLES[language].get(heading.trim());
}

/** The language a level-2 heading starts the half of, or `undefined` where it names none. */
export function languageOfHeading(heading: string): Language | undefined {
  return LANGUAGES.find((language) => LANGUAGE_HEADINGS[language] === heading.trim());
}

const HEADED_ROLES = Object.keys(SECTION_HEADINGS).filter(isHeadedRole);

const ROLES: Readonly<Record<Language, ReadonlyMap<string, HeadedRole>>> = {
  ko: rolesBy('ko'),
  en: rolesBy('en'),
};

function rolesBy(language: Language): ReadonlyMap<string, HeadedRole> {
  return new Map(HEADED_ROLES.map((role) => [SECTION_HEADINGS[role][language], role]));
}

function isHeadedRole(key: string): key is HeadedRole {
  return Object.hasOwn(SECTION_HEADINGS, key);
}
