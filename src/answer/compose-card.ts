import type { Block, Entry, Half, Inline, Language } from '../knowledge/entry.ts';
import type { Card, Choice, Source, TeamNote } from './answer.ts';
import { arrangeSections } from './arrange-sections.ts';
import type { Focus } from './cues.ts';
import { PHRASES } from './phrases.ts';
import type { TellingPart } from './telling-part.ts';

/** What a card is made for. */
export interface CardWish {
  readonly language: Language;
  /** Parts that answer the question and therefore come first, in order of preference. */
  readonly focus?: readonly Focus[];
  /** Finds the part that the question asks for by its own words. */
  readonly seek?: (half: Half) => TellingPart;
  /** Plain notes on the same thing, nearest first. */
  readonly companions?: readonly Entry[];
  /** Looks an entry up by id, for the titles of what is related. */
  readonly find: (id: string) => Entry | undefined;
}

/** So many of a team's own notes are shown under a card; the rest is in the file that the source names. */
const COMPANION_LIMIT = 4;

/** So many related entries are offered: a row of buttons in Slack holds five. */
const RELATED_LIMIT = 4;

/** Makes the card of an entry in one language; where the entry lacks it, in the other, with a remark that says so. */
export function composeCard(entry: Entry, wish: CardWish): Card {
  const { language } = wish;
  const half = halfOf(entry, language);
  return {
    id: entry.id,
    kind: entry.kind,
    title: half.title,
    aside: asideOf(entry, half, language),
    remark: entry.halves[language] === undefined ? PHRASES[language].onlyInOther : '',
    summary: half.summary,
    sections: arrangeSections(half.sections, {
      focus: wish.focus ?? [],
      part: wish.seek?.(half) ?? { kind: 'none' },
      label: PHRASES[language].forThis,
    }),
    notes: (wish.companions ?? [])
      .slice(0, COMPANION_LIMIT)
      .map((companion) => teamNote(companion, language)),
    sources: sourcesOf(entry),
    checked:
      entry.checked === undefined ? '' : PHRASES[language].checked(entry.checked.against, entry.checked.date),
    related: entry.related
      .flatMap((id) => wish.find(id) ?? [])
      .slice(0, RELATED_LIMIT)
      .map((related) => choiceOf(related, language)),
  };
}

/** An entry as something to click. */
export function choiceOf(entry: Entry, language: Language): Choice {
  return { id: entry.id, kind: entry.kind, title: halfOf(entry, language).title };
}

/** The half in the language asked for, else the one there is. */
export function halfOf(entry: Entry, language: Language): Half {
  const half = entry.halves[language] ?? entry.halves[language === 'ko' ? 'en' : 'ko'];
  return half ?? { title: entry.names[0] ?? entry.id, summary: [], sections: [] };
}

/** Where an entry stands, then the official pages it was checked against. */
export function sourcesOf(entry: Entry): Source[] {
  const { path, line } = entry.source;
  const where = entry.breadcrumb.length > 0 ? `${path} › ${entry.breadcrumb.join(' › ')}` : path;
  return [
    { title: where, path, line },
    ...entry.references.map(({ title, url }) => ({ title: `${hostOf(url)} › ${title}`, path, line, url })),
  ];
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** Forms that still lead to an entry but are not to be recommended: compose v1 ended in 2023. */
const RETIRED = /^docker-compose\b/;

function asideOf(entry: Entry, half: Half, language: Language): Inline[] {
  const others = entry.names.filter((name) => name.toLowerCase() !== half.title.toLowerCase());
  const other = others.find((name) => !RETIRED.test(name));
  if (entry.kind === 'command' && entry.origin === 'curated' && other !== undefined) {
    return [
      { kind: 'text', text: `${PHRASES[language].sameAs} ` },
      { kind: 'code', text: other },
    ];
  }
  const short = entry.resource?.shortNames ?? (entry.kind === 'resource' ? others : []);
  return short.flatMap((name, index): Inline[] => [
    ...(index === 0 ? [] : [{ kind: 'text', text: ', ' } as const]),
    { kind: 'code', text: name },
  ]);
}

function teamNote(entry: Entry, language: Language): TeamNote {
  const half = halfOf(entry, language);
  const summary: Block[] = half.summary.length > 0 ? [{ kind: 'paragraph', content: half.summary }] : [];
  const [source] = sourcesOf(entry);
  return {
    title: half.title,
    breadcrumb: entry.breadcrumb,
    blocks: [...summary, ...half.sections.flatMap((section) => section.blocks)],
    source: source ?? { title: entry.source.path, ...entry.source },
  };
}
