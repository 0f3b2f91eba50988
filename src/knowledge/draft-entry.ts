import type { Nodes } from 'mdast';
import { deepFreeze } from './deep-freeze.ts';
import type { Draft } from './draft.ts';
import { type DraftBody, draftHalves } from './draft-halves.ts';
import type { Entry, Half, Language, Problem } from './entry.ts';
import { findExcessIn, findTooDeep, TOO_DEEP } from './entry-limits.ts';
import { FAULTS, type Fault, problemOf } from './faults.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { lineOf, parseMarkdown } from './parse-markdown.ts';
import { readHalf } from './read-half.ts';
import { LANGUAGE_HEADINGS, LANGUAGES } from './section-roles.ts';
import type { Piece } from './split-family.ts';

/** An entry, or why there can be none. */
export type Drafted =
  | { readonly kind: 'drafted'; readonly draft: Draft }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

/** Makes an entry of its text; `alone` tells whether it has its file to itself. Pure. */
export function draftEntry(path: string, piece: Piece, alone: boolean): Drafted {
  if (!piece.closed) {
    const says = 'The front matter is not closed; end it with a line `---`.';
    return faulty(FAULTS.frontMatterSyntax, path, piece.line, says);
  }
  const excess = findExcessIn(piece);
  if (excess !== undefined) {
    return faulty(FAULTS.tooComplex, path, excess.line + piece.bodyLine - 1, excess.says);
  }
  const front = parseFrontMatter(path, piece.frontMatter, piece.line + 1);
  if (front.kind === 'faulty') return front;

  const lineInFile = (node: Nodes) => lineOf(node) + piece.bodyLine - 1;
  const root = parseMarkdown(piece.body);
  const deep = findTooDeep(root);
  if (deep !== undefined) return faulty(FAULTS.tooComplex, path, lineInFile(deep), TOO_DEEP);
  const body = draftHalves(root.children, lineInFile);
  const missing = findMissing(body);
  if (missing.length > 0) {
    const problems = missing.map((says) => problemOf(FAULTS.missingHalf, path, piece.line, says));
    return { kind: 'faulty', problems };
  }
  const { frontMatter } = front;
  const entry = deepFreeze(buildEntry(frontMatter, body, { path, line: piece.line }));
  const lines = piece.body.split('\n');
  return {
    kind: 'drafted',
    draft: { entry, frontMatter, lineOfKey: frontMatter.lineOf, alone, lines, lineOf: lineInFile, ...body },
  };
}

function faulty(fault: Fault, path: string, line: number, says: string): Drafted {
  return { kind: 'faulty', problems: [problemOf(fault, path, line, says)] };
}

function findMissing({ halves }: DraftBody): string[] {
  return LANGUAGES.filter((language) => !halves.some((half) => half.language === language)).map(
    (language) =>
      `The half under \`## ${LANGUAGE_HEADINGS[language]}\` is missing; an entry is written in both languages.`,
  );
}

function buildEntry({ value }: FrontMatter, { halves }: DraftBody, source: Entry['source']): Entry {
  const { id, kind, names, aliases, asked, sources, checked, related, patterns, resource } = value;
  const readIn = (language: Language): Half =>
    readHalf(
      value.title?.[language] ?? names[0] ?? id,
      halves.filter((half) => half.language === language),
    );
  return {
    id,
    kind,
    origin: 'curated',
    names,
    aliases,
    asked,
    halves: { ko: readIn('ko'), en: readIn('en') },
    breadcrumb: [],
    source,
    references: sources,
    ...(checked === undefined ? {} : { checked }),
    related,
    patterns,
    ...(resource === undefined ? {} : { resource: factsOf(resource) }),
  };
}

function factsOf({
  short,
  ...facts
}: NonNullable<FrontMatter['value']['resource']>): NonNullable<Entry['resource']> {
  return { ...facts, shortNames: short };
}
