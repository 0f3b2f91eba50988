import type { Paragraph, RootContent } from 'mdast';
import type { DraftHalf } from './draft.ts';
import type { Block, Half, Inline, Language, Section } from './entry.ts';
import { readBlocks, readInline, textOf } from './parse-markdown.ts';
import { CAUTION_WORDS } from './section-roles.ts';

/**
 * Makes a half of what was written under a language's heading, also where it was written in several pieces. A section
 * whose heading is not in the table is served as `more`, under the heading it has: a check tells its author, and the
 * reader loses nothing.
 */
export function readHalf(title: string, drafts: readonly DraftHalf[]): Half {
  const [first] = drafts;
  const sections = drafts.flatMap((draft, index) => [
    ...readSection('lead', '', index === 0 ? draft.lead : [...draft.summary, ...draft.lead], draft.language),
    ...draft.sections.flatMap(({ role, heading, nodes }) =>
      readSection(role ?? 'more', heading, nodes, draft.language),
    ),
  ]);
  return { title, summary: readSummary(first?.summary ?? []), sections };
}

/** Whether a paragraph is a warning: it begins with the language's word for one. */
export function isCaution(node: Paragraph, language: Language): boolean {
  return CAUTION[language].test(textOf(readInline(node.children)));
}

const CAUTION: Readonly<Record<Language, RegExp>> = {
  ko: new RegExp(`^${CAUTION_WORDS.ko}\\s*[:：]\\s*`),
  en: new RegExp(`^${CAUTION_WORDS.en}\\s*[:：]\\s*`, 'i'),
};

function readSummary(nodes: readonly RootContent[]): readonly Inline[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? readInline(node.children) : []));
}

function readSection(
  role: Section['role'],
  heading: string,
  nodes: readonly RootContent[],
  language: Language,
): Section[] {
  const blocks = readBlocks(nodes).map((block) => withCautions(block, language));
  return blocks.length === 0 ? [] : [{ role, heading, blocks }];
}

function withCautions(block: Block, language: Language): Block {
  switch (block.kind) {
    case 'paragraph': {
      const [word] = CAUTION[language].exec(textOf(block.content)) ?? [];
      return word === undefined ? block : { kind: 'caution', content: dropStart(block.content, word.length) };
    }
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          children: item.children.map((child) => withCautions(child, language)),
        })),
      };
    default:
      return block;
  }
}

function dropStart(content: readonly Inline[], length: number): Inline[] {
  let left = length;
  return content.flatMap((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
}
