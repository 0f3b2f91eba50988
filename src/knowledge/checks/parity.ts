import type { Code, List, Nodes, Table } from 'mdast';
import type { EntryCheck, Finding } from '../check.ts';
import type { Draft, DraftHalf } from '../draft.ts';
import { isCaution } from '../read-half.ts';
import { type HeadedRole, SECTION_HEADINGS } from '../section-roles.ts';
import { nodesOfType } from '../walk-nodes.ts';

/** Rules that keep the halves one entry: the same skeleton and the same code. Whichever half differs, the later one is named. */
export const PARITY_CHECKS: readonly EntryCheck[] = [
  {
    id: 'K101',
    name: 'same-code',
    says: 'Both halves have the same code, letter for letter and in the same order.',
    severity: 'error',
    find: (draft) =>
      compare(
        draft,
        (half) => nodesOfType(half.nodes, 'code'),
        codeText,
        (mine, theirs) =>
          mine === undefined || theirs === undefined
            ? 'A code block is missing; both halves have the same code.'
            : `This code differs from that in line ${draft.lineOf(theirs)}; make them equal, letter for letter.`,
      ),
  },
  {
    id: 'K102',
    name: 'same-sections',
    says: 'Both halves have the same sections in the same order.',
    severity: 'error',
    find: findDifferentSections,
  },
  {
    id: 'K103',
    name: 'same-lists',
    says: 'Both halves have the same lists, each as long as its twin.',
    severity: 'error',
    find: (draft) =>
      compare(
        draft,
        (half) => nodesOfType(half.nodes, 'list'),
        listShape,
        (mine, theirs) =>
          mine === undefined || theirs === undefined
            ? 'A list is missing; both halves have the same lists.'
            : `This list has ${sayItems(mine)}, and that in line ${draft.lineOf(theirs)} has ${sayItems(theirs)}; make them equal.`,
      ),
  },
  {
    id: 'K104',
    name: 'same-terms',
    says: 'The literal terms that lists explain are the same in both halves.',
    severity: 'error',
    find: findDifferentTerms,
  },
  {
    id: 'K105',
    name: 'same-cautions',
    says: 'Both halves warn of the same.',
    severity: 'error',
    find: (draft) =>
      compare(
        draft,
        (half) => nodesOfType(half.nodes, 'paragraph').filter((node) => isCaution(node, half.language)),
        () => '',
        () => 'One half has a warning that the other has not; warn in both.',
      ),
  },
  {
    id: 'K106',
    name: 'same-tables',
    says: 'Both halves have the same tables, row for row and column for column.',
    severity: 'error',
    find: (draft) =>
      compare(
        draft,
        (half) => nodesOfType(half.nodes, 'table'),
        tableShape,
        (mine, theirs) =>
          mine === undefined || theirs === undefined
            ? 'A table is missing; both halves have the same tables.'
            : `This table is ${tableShape(mine)}, and that in line ${draft.lineOf(theirs)} is ${tableShape(theirs)}; make them equal.`,
      ),
  },
];

/**
 * Compares what `pick` finds in the first two halves, one by one, and reports the first difference: at the second
 * half's, or, where that has no more, at the first half's own.
 */
function compare<T extends Nodes>(
  draft: Draft,
  pick: (half: DraftHalf) => readonly T[],
  form: (node: T) => string,
  say: (mine: T | undefined, theirs: T | undefined) => string,
): Finding[] {
  const [first, second] = draft.halves;
  if (first === undefined || second === undefined) return [];
  const theirs = pick(first);
  const mine = pick(second);
  for (let at = 0; at < Math.max(theirs.length, mine.length); at += 1) {
    const one = mine[at];
    const other = theirs[at];
    const node = one ?? other;
    if (node === undefined || (one !== undefined && other !== undefined && form(one) === form(other)))
      continue;
    return [{ line: draft.lineOf(node), says: say(one, other) }];
  }
  return [];
}

function codeText({ lang, value }: Code): string {
  return `${lang ?? ''}\n${value}`;
}

function listShape({ ordered, children }: List): string {
  return `${ordered === true} ${children.length}`;
}

function sayItems({ ordered, children }: List): string {
  return `${children.length} ${ordered === true ? 'numbered ' : ''}${children.length === 1 ? 'item' : 'items'}`;
}

function tableShape({ children }: Table): string {
  return `${children.length} rows of ${children[0]?.children.length ?? 0} columns`;
}

function findDifferentSections({ halves }: Draft): Finding[] {
  const [first, second] = halves;
  if (first === undefined || second === undefined) return [];
  const theirs = rolesOf(first);
  const mine = rolesOf(second);
  const at = [...theirs, ...mine].findIndex((_, index) => theirs[index] !== mine[index]);
  const [their, my] = [theirs[at], mine[at]];
  if (their === my) return [];
  const line = second.sections.find(({ role }) => role === my)?.line ?? second.line;
  const here = my === undefined ? 'nothing' : `"${SECTION_HEADINGS[my][second.language]}"`;
  const there = their === undefined ? 'nothing' : `"${SECTION_HEADINGS[their][first.language]}"`;
  return [
    {
      line,
      says: `Here comes ${here}, and ${there} in the other half; give both the same sections in the same order.`,
    },
  ];
}

function rolesOf({ sections }: DraftHalf): HeadedRole[] {
  return sections.flatMap(({ role }) => (role === undefined ? [] : [role]));
}

/** The terms of a list are what stands before the colon: ``- `-o, --output`: file to write``. Elsewhere word order is a language's own. */
function findDifferentTerms(draft: Draft): Finding[] {
  const [first, second] = draft.halves;
  if (first === undefined || second === undefined) return [];
  const theirs = nodesOfType(first.nodes, 'list');
  const mine = nodesOfType(second.nodes, 'list');
  return mine.flatMap((list, at) => {
    const twin = theirs[at];
    // Of lists that differ in length `same-lists` speaks.
    if (twin === undefined || listShape(twin) !== listShape(list)) return [];
    const [here, there] = [termsOf(list), termsOf(twin)];
    if (here.join('\n') === there.join('\n')) return [];
    const odd = [
      ...here.filter((term) => !there.includes(term)),
      ...there.filter((term) => !here.includes(term)),
    ];
    const terms = odd.map((term) => `\`${term}\``).join(', ');
    const says = `This list and that in line ${draft.lineOf(twin)} explain different terms (${terms}); make them equal.`;
    return [{ line: draft.lineOf(list), says }];
  });
}

function termsOf(list: List): string[] {
  return list.children
    .flatMap((item) => {
      const [paragraph] = item.children;
      const [term, after] = paragraph?.type === 'paragraph' ? paragraph.children : [];
      return term?.type === 'inlineCode' && after?.type === 'text' && after.value.startsWith(':')
        ? [term.value]
        : [];
    })
    .sort();
}
