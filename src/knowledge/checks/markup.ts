import type { Code, Nodes } from 'mdast';
import type { EntryCheck } from '../check.ts';
import type { Draft, DraftHalf } from '../draft.ts';
import { nodesOfType, walkNodes } from '../walk-nodes.ts';

/** What is not for notes, and what to do instead. Every type of node that is not here may be used. */
const FORBIDDEN: Readonly<Partial<Record<Nodes['type'], string>>> = {
  strong: 'This is bold; literal words go in backticks, the rest is plain.',
  emphasis: 'This is italic; literal words go in backticks, the rest is plain.',
  image: 'This is an image; nobody can search or copy it, so write down what it shows.',
  imageReference: 'This is an image; nobody can search or copy it, so write down what it shows.',
  html: 'This is read as HTML; put `<placeholders>` in backticks and take tags and comments out.',
  blockquote: 'This is a quotation; write it as a paragraph.',
  thematicBreak: 'This is a rule across the page; a heading divides better.',
  definition: 'This link is defined apart; write it where it is used, `[title](https://...)`.',
  linkReference: 'This link is defined apart; write it where it is used, `[title](https://...)`.',
  footnoteReference: 'This is a footnote; say it in the text.',
  footnoteDefinition: 'This is a footnote; say it in the text.',
};

/** Rules for the Markdown inside a half. */
export const MARKUP_CHECKS: readonly EntryCheck[] = [
  {
    id: 'K021',
    name: 'fence-language',
    says: 'A code block names its language.',
    severity: 'error',
    find: ({ halves, lineOf }) =>
      nodesOfType(nodesOf(halves), 'code')
        .filter(({ lang }) => lang === undefined || lang === null)
        .map((code) => ({
          line: lineOf(code),
          says: 'This code block names no language; write `sh`, `yaml` or `text`.',
        })),
  },
  {
    id: 'K022',
    name: 'fence-closed',
    says: 'A code block is closed.',
    severity: 'error',
    find: ({ halves, lines, lineOf }) =>
      nodesOfType(nodesOf(halves), 'code')
        .filter((code) => isOpen(code, lines))
        .map((code) => ({
          line: lineOf(code),
          says: 'This code block is never closed; end it with the same backticks.',
        })),
  },
  {
    id: 'K023',
    name: 'plain-markup',
    says: 'A half holds paragraphs, lists, tables, code and links, nothing else.',
    severity: 'error',
    find: ({ halves, lineOf }) =>
      [...walkNodes(nodesOf(halves))].flatMap((node) => {
        const says = FORBIDDEN[node.type];
        return says === undefined ? [] : [{ line: lineOf(node), says }];
      }),
  },
  {
    id: 'K024',
    name: 'list-shallow',
    says: 'A list has one list inside it at most.',
    severity: 'error',
    find: ({ halves, lineOf }) => {
      const outer = nodesOf(halves).filter((node) => node.type === 'list');
      const third = insideLists(insideLists(outer));
      return third.map((list) => ({
        line: lineOf(list),
        says: 'This list is the third inside another; make it flatter.',
      }));
    },
  },
  {
    id: 'K025',
    name: 'link-whole',
    says: 'A link is a whole https address.',
    severity: 'error',
    find: ({ halves, lineOf }) =>
      nodesOfType(nodesOf(halves), 'link')
        .filter(({ url }) => !/^https:\/\/[^/\s]/i.test(url))
        .map((link) => ({
          line: lineOf(link),
          says: `The link \`${link.url}\` is not a whole https address; write one.`,
        })),
  },
];

function nodesOf(halves: readonly DraftHalf[]): DraftHalf['nodes'] {
  return halves.flatMap((half) => half.nodes);
}

function insideLists(lists: readonly Nodes[]): Nodes[] {
  return [
    ...new Set(lists.flatMap((list) => ('children' in list ? nodesOfType(list.children, 'list') : []))),
  ];
}

function isOpen(code: Code, lines: Draft['lines']): boolean {
  const { start, end } = code.position ?? { start: { line: 0, column: 0 }, end: { line: 0 } };
  const opening = fenceIn(lines[start.line - 1]?.slice(start.column - 1) ?? '');
  // Indented code has no fence that could be open.
  if (opening === '') return false;
  const closing = start.line === end.line ? '' : fenceIn(lines[end.line - 1]?.trim() ?? '', true);
  return closing[0] !== opening[0] || closing.length < opening.length;
}

function fenceIn(line: string, alone = false): string {
  const [fence = ''] = /^(?:`{3,}|~{3,})/.exec(line) ?? [];
  return alone && fence.length < line.length ? '' : fence;
}
