import type { ListItem } from 'mdast';
import type { Block, EntryKind } from './entry.ts';
import { lineOf, readBlocks, readInline } from './parse-markdown.ts';
import { divideBullet } from './plain-bullet.ts';
import { nameCommand } from './plain-command.ts';
import type { Draft } from './plain-draft.ts';
import { nameOption } from './plain-option.ts';
import { isStatus } from './plain-statuses.ts';
import { namesOfTerm } from './plain-term-names.ts';
import { isTool } from './plain-tools.ts';

/** What a bullet defines, with all that is indented under it; nothing where it is an ordinary sentence. */
export function readTerm(item: ListItem, breadcrumb: readonly string[]): Draft | undefined {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const bullet = divideBullet(readInline(first.children));
  if (bullet.kind === 'sentence') return undefined;

  const nested = readBlocks(rest);
  const place = { breadcrumb, line: lineOf(item) };
  if (bullet.kind === 'literals') {
    const found = nameLiterals(bullet.literals, breadcrumb);
    const isBare = bullet.description.length === 0 && nested.length === 0;
    if (found.kind === 'concept' && isBare) return undefined;
    const blocks = [...found.lead, ...nested];
    return {
      kind: found.kind,
      title: found.title,
      names: found.names,
      summary: bullet.description,
      blocks,
      ...place,
    };
  }
  if (bullet.description.length === 0 && !nested.some(isDefining)) return undefined;
  const names = namesOfTerm(bullet.term);
  const kind = isStatus(names[0] ?? '', breadcrumb) ? 'status' : 'concept';
  return { kind, title: bullet.term, names, summary: bullet.description, blocks: nested, ...place };
}

/** A second paragraph only goes on with a bullet; a list, a table or code makes a heading of it. */
function isDefining(block: Block): boolean {
  return block.kind !== 'paragraph';
}

interface Named {
  readonly kind: EntryKind;
  readonly title: string;
  readonly names: readonly string[];
  readonly lead: readonly Block[];
}

/** Code spans are commands, options, statuses or, under a heading that says so, resource types. */
function nameLiterals(literals: readonly string[], breadcrumb: readonly string[]): Named {
  const [first = ''] = literals;
  const [tool = '', argument] = first.split(/\s+/, 2);
  if (isTool(tool) && argument !== undefined) return asCode('command', literals, nameCommand);
  if (/^--?[A-Za-z]/.test(first)) return asCode('option', literals, nameOption);
  const named = { title: first, names: [...new Set(literals)], lead: [] };
  if (isStatus(first, breadcrumb)) return { kind: 'status', ...named };
  return { kind: breadcrumb.some((heading) => RESOURCES.test(heading)) ? 'resource' : 'concept', ...named };
}

const RESOURCES = /\bresources?\b|리소스/i;

function asCode(
  kind: 'command' | 'option',
  literals: readonly string[],
  name: (code: string) => { readonly title: string; readonly names: readonly string[] },
): Named {
  const named = literals.map(name);
  return {
    kind,
    title: [...new Set(named.map(({ title }) => title))].join(', '),
    names: [...new Set(named.flatMap(({ names }) => names))],
    lead: [{ kind: 'code', language: 'sh', text: literals.join('\n') }],
  };
}
