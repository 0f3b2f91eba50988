import type { EntryCheck, Finding } from '../check.ts';
import type { Draft, DraftHalf } from '../draft.ts';
import {
  type HeadedRole,
  KIND_NEEDS,
  type KindNeeds,
  LANGUAGE_HEADINGS,
  LANGUAGES,
  SECTION_HEADINGS,
} from '../section-roles.ts';
import { isShell } from '../shell-lines.ts';
import { nodesOfType } from '../walk-nodes.ts';

/** Rules for the skeleton of a body: its halves, their lead and their sections. */
export const SECTION_CHECKS: readonly EntryCheck[] = [
  {
    id: 'K010',
    name: 'halves-in-order',
    says: `A body is \`## ${LANGUAGE_HEADINGS.ko}\`, then \`## ${LANGUAGE_HEADINGS.en}\`, and nothing before them.`,
    severity: 'error',
    find: findHalfFaults,
  },
  {
    id: 'K015',
    name: 'heading-known',
    says: 'A section has a heading of the table in `docs/notes.md`, at level 3.',
    severity: 'error',
    find: (draft) => everySection(draft, faultOfHeading),
  },
  {
    id: 'K016',
    name: 'section-once',
    says: 'A half has a section once.',
    severity: 'error',
    find: ({ halves }) =>
      halves.flatMap(({ sections }) =>
        sections
          .filter(
            ({ role }, at) => role !== undefined && sections.findIndex((other) => other.role === role) < at,
          )
          .map(({ heading, line }) => ({
            line,
            says: `"${heading}" stands here a second time; join the two.`,
          })),
      ),
  },
  {
    id: 'K017',
    name: 'section-filled',
    says: 'A section has something to say.',
    severity: 'error',
    find: (draft) =>
      everySection(draft, ({ heading, nodes }) =>
        nodes.length > 0 ? undefined : `Nothing stands under "${heading}"; write it or take the heading out.`,
      ),
  },
  {
    id: 'K018',
    name: 'section-required',
    says: 'An entry has the sections that its kind must have.',
    severity: 'error',
    find: (draft) => everyHalf(draft, missingSections),
  },
  {
    id: 'K019',
    name: 'lead-required',
    says: 'A command, option, resource or comparison has its lead below the summary.',
    severity: 'error',
    find: (draft) => everyHalf(draft, missingLead),
  },
];

function findHalfFaults({ stray, halves, lineOf }: Draft): Finding[] {
  const order = LANGUAGES.map((language) => LANGUAGE_HEADINGS[language]).join(', then ');
  const misplaced = halves.find(({ language }, at) => language !== LANGUAGES[at]);
  return [
    ...stray.slice(0, 1).map((node) => ({
      line: lineOf(node),
      says: 'This stands before the first half and is not shown; move it into one.',
    })),
    ...(misplaced === undefined
      ? []
      : [
          {
            line: misplaced.line,
            says: `The halves are written once each, ${order}; put this one in its place.`,
          },
        ]),
  ];
}

function everySection(
  { halves }: Draft,
  faultOf: (section: DraftHalf['sections'][number], half: DraftHalf) => string | undefined,
): Finding[] {
  return halves.flatMap((half) =>
    half.sections.flatMap((section) => {
      const says = faultOf(section, half);
      return says === undefined ? [] : [{ line: section.line, says }];
    }),
  );
}

function everyHalf(
  draft: Draft,
  faultsOf: (half: DraftHalf, needs: KindNeeds) => readonly string[],
): Finding[] {
  const needs = KIND_NEEDS[draft.frontMatter.value.kind];
  return draft.halves.flatMap((half) => faultsOf(half, needs).map((says) => ({ line: half.line, says })));
}

function faultOfHeading({ heading, level, role }: DraftHalf['sections'][number]): string | undefined {
  if (role === undefined)
    return `"${heading}" is not a heading of the table; take one of those, or move the text.`;
  return level === 3 ? undefined : `"${heading}" is a heading of level ${level}; write it with \`###\`.`;
}

function missingSections(
  { language, sections }: DraftHalf,
  { sections: required, together }: KindNeeds,
): string[] {
  const has = (role: HeadedRole) => sections.some((section) => section.role === role);
  const needed = together.some(has) ? [...required, ...together] : required;
  return needed
    .filter((role) => !has(role))
    .map((role) => `The section "${SECTION_HEADINGS[role][language]}" is missing; write it.`);
}

function missingLead({ lead }: DraftHalf, { lead: needed }: KindNeeds): string[] {
  const codes = nodesOfType(lead, 'code');
  const [first] = codes;
  switch (needed) {
    case 'optional':
      return [];
    case 'table':
      return nodesOfType(lead, 'table').length > 0 ? [] : ['The table is missing; put it below the summary.'];
    case 'commands':
      return codes.length > 0 ? [] : ['The commands are missing; put a code block below the summary.'];
    case 'syntax':
      return first !== undefined && isShell(first) && !first.value.includes('\n')
        ? []
        : ['The syntax is missing; put it below the summary, in an `sh` block of one line.'];
    default:
      return needed satisfies never;
  }
}
