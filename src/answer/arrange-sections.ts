import type { Block, ListItem, Section, SectionRole } from '../knowledge/entry.ts';
import type { CardSection } from './answer.ts';
import type { Focus } from './cues.ts';
import type { Example } from './lead-example.ts';
import type { TellingPart } from './telling-part.ts';

/** What decides which sections come first. */
export interface Arrangement {
  /** Parts that the shape of the question asks for; the first that the entry has is wanted. */
  readonly focus: readonly Focus[];
  /** What its words ask for. */
  readonly part: TellingPart;
  /** What an example that leads is labelled. */
  readonly label: string;
}

/**
 * The sections of a card: the lead, then what has changed, then what the words of the question ask for, then what its
 * shape asks for, then the rest as written. An example that fits goes before all of them, and is not said twice.
 */
export function arrangeSections(sections: readonly Section[], arrangement: Arrangement): CardSection[] {
  const { focus, part, label } = arrangement;
  const told = part.kind === 'section' ? sections[part.section] : undefined;
  const asked = focus
    .map((wanted) => sections.filter((section) => answers(section, wanted)))
    .find((found) => found.length > 0);
  const ofRole = (role: Section['role']): Section[] => sections.filter((section) => section.role === role);
  const first = [...ofRole('lead'), ...ofRole('changed'), ...(told === undefined ? [] : [told])];
  const order = [...new Set([...first, ...(asked ?? []), ...sections])];
  return part.kind === 'example' ? leadWith(part, order, label) : order.map(cardSection);
}

function answers({ role, blocks }: Section, focus: Focus): boolean {
  return focus === 'caution' ? blocks.some(isCaution) : role === focus;
}

/** Sentence, warnings, command: nothing that destroys goes before the warning that the note has for it. */
function leadWith({ item }: Example, order: readonly Section[], label: string): CardSection[] {
  const lead = order.filter(({ role }) => role === 'lead');
  const warnings = lead.flatMap(({ blocks }) => blocks.filter(isCaution));
  const moved = new Set([...warnings, ...order.flatMap((section) => warningsBefore(item, section))]);
  const rest = order.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => !moved.has(block)).flatMap((block) => without(item, block)),
  }));
  const sentence: Block = { kind: 'paragraph', content: item.content };
  const leading = [sentence, ...moved, ...item.children];
  return [
    { role: 'examples', label, flow: 'inline', blocks: leading },
    ...rest.filter((section) => section.blocks.length > 0).map(cardSection),
  ];
}

function warningsBefore(item: ListItem, { blocks }: Section): Block[] {
  const list = blocks.findIndex((block) => block.kind === 'list' && block.items.includes(item));
  return blocks.slice(0, Math.max(list, 0)).filter(isCaution);
}

/** A block without the item that has been shown. */
function without(item: ListItem, block: Block): Block[] {
  if (block.kind !== 'list' || !block.items.includes(item)) return [block];
  const items = block.items.filter((other) => other !== item);
  return items.length === 0 ? [] : [{ ...block, items }];
}

function isCaution({ kind }: Block): boolean {
  return kind === 'caution';
}

function cardSection({ role, heading, blocks }: Section): CardSection {
  return { role, label: heading, flow: flowOf(role, blocks), blocks };
}

/** A flag list of up to this many items reads well as one line. */
const JOINED_ITEMS = 4;

function flowOf(role: SectionRole, blocks: readonly Block[]): CardSection['flow'] {
  const [first] = blocks;
  if (first?.kind === 'paragraph' && blocks.length === 1) return 'inline';
  const isShortList =
    first?.kind === 'list' &&
    blocks.length === 1 &&
    first.items.length <= JOINED_ITEMS &&
    first.items.every((item) => item.children.length === 0);
  return role === 'flags' && isShortList ? 'joined' : 'lines';
}
