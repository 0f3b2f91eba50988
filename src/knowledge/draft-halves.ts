import type { Heading, Nodes, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { DraftHalf, DraftSection } from './draft.ts';
import type { Language } from './entry.ts';
import { isCaution } from './read-half.ts';
import { languageOfHeading, roleOfHeading } from './section-roles.ts';

/** A body cut at its language headings. */
export interface DraftBody {
  readonly stray: readonly RootContent[];
  readonly halves: readonly DraftHalf[];
}

/**
 * Cuts a body into its halves: a level-2 heading that is exactly a language's name starts one. Every other heading
 * starts a section, whatever its level, so that nothing under it is lost.
 */
export function draftHalves(nodes: readonly RootContent[], lineOf: (node: Nodes) => number): DraftBody {
  const starts = nodes.flatMap((node, at) => {
    const language = languageOf(node);
    return language === undefined ? [] : [{ at, node, language }];
  });
  const halves = starts.map(({ at, node, language }, index) =>
    draftHalf(language, lineOf(node), nodes.slice(at + 1, starts[index + 1]?.at ?? nodes.length), lineOf),
  );
  return { stray: nodes.slice(0, starts[0]?.at ?? nodes.length), halves };
}

function languageOf(node: RootContent): Language | undefined {
  return node.type === 'heading' && node.depth === 2 ? languageOfHeading(plainText(node)) : undefined;
}

function draftHalf(
  language: Language,
  line: number,
  nodes: readonly RootContent[],
  lineOf: (node: Nodes) => number,
): DraftHalf {
  const headings = nodes.flatMap((node, at) => (node.type === 'heading' ? [{ at, node }] : []));
  const opening = nodes.slice(0, headings[0]?.at ?? nodes.length);
  const [first] = opening;
  // A warning can stand first, where the command below it is dangerous enough; it is never the summary.
  const summarised = first?.type === 'paragraph' && !isCaution(first, language);
  const summary = opening.slice(0, summarised ? 1 : 0);
  const sections = headings.map(({ at, node }, index) =>
    draftSection(node, nodes.slice(at + 1, headings[index + 1]?.at ?? nodes.length), language, lineOf),
  );
  return { language, line, nodes, summary, lead: opening.slice(summary.length), sections };
}

function draftSection(
  node: Heading,
  nodes: readonly RootContent[],
  language: Language,
  lineOf: (node: Nodes) => number,
): DraftSection {
  const heading = plainText(node).trim();
  return { heading, level: node.depth, role: roleOfHeading(heading, language), line: lineOf(node), nodes };
}
