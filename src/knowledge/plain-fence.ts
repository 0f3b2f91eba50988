import type { Code } from 'mdast';
import type { Inline } from './entry.ts';
import { lineOf } from './parse-markdown.ts';
import { nameCommand } from './plain-command.ts';
import { type Draft, plainText } from './plain-draft.ts';
import { nameOption } from './plain-option.ts';
import { readShell, type ShellLine } from './plain-shell.ts';

/**
 * Reads a code block in which commands or options are listed. A line without a comment of its own is described
 * by the comment above if that describes nothing else, else by `caption`, the paragraph before the block.
 * Blocks in other languages define nothing.
 */
export function readFence(node: Code, breadcrumb: readonly string[], caption: readonly Inline[]): Draft[] {
  const language = (node.lang ?? '').toLowerCase();
  if (language !== '' && !SHELLS.has(language)) return [];
  const groups = groupLines(readShell(node.value, language !== ''));
  const firstLine = lineOf(node) + (isFenced(node) ? 1 : 0);
  return groups.flatMap((group) => {
    const said = group.title === '' ? (groups.length === 1 ? caption : []) : plainText(describe(group));
    const inside = group.title === '' ? breadcrumb : [...breadcrumb, group.title];
    const drafts = group.lines.map((line): Draft => {
      const own = plainText(line.comment);
      return {
        kind: line.kind,
        ...(line.kind === 'command' ? nameCommand(line.code) : nameOption(line.code)),
        summary: own.length > 0 || group.lines.length > 1 ? own : said,
        blocks: [{ kind: 'code', language: 'sh', text: line.code }],
        breadcrumb: inside,
        line: firstLine + line.offset,
      };
    });
    return [...noteOf(group, breadcrumb, firstLine), ...drafts];
  });
}

/** What people write after the fence when they note down commands. */
const SHELLS: ReadonlySet<string> = new Set([
  'sh',
  'bash',
  'shell',
  'zsh',
  'console',
  'terminal',
  'shell-session',
  'shellsession',
  'shellscript',
]);

/** A fence takes two lines more than the code in it, an indented block none. */
function isFenced(node: Code): boolean {
  const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } };
  return end.line - start.line + 1 > node.value.split('\n').length;
}

type Listed = Exclude<ShellLine, { readonly kind: 'comment' }>;

/** A comment on a line of its own with the lines it names, up to the next such comment. */
interface Group {
  readonly title: string;
  /** Further comment lines right below the first. */
  readonly remarks: string[];
  readonly offset: number;
  readonly lines: Listed[];
}

function groupLines(lines: readonly ShellLine[]): Group[] {
  const groups: Group[] = [{ title: '', remarks: [], offset: 0, lines: [] }];
  for (const line of lines) {
    const group = groups.at(-1);
    if (line.kind !== 'comment') {
      group?.lines.push(line);
    } else if (group !== undefined && group.title !== '' && isRightBelow(line, group)) {
      group.remarks.push(line.text);
    } else {
      groups.push({ title: line.text, remarks: [], offset: line.offset, lines: [] });
    }
  }
  return groups.filter((group) => group.lines.length > 0);
}

function isRightBelow(comment: ShellLine, group: Group): boolean {
  return group.lines.length === 0 && comment.offset === group.offset + group.remarks.length + 1;
}

function describe(group: Group): string {
  return [group.title, ...group.remarks].join(' ');
}

/** A group of lines as a note of its own; a single line says it all itself. */
function noteOf(group: Group, breadcrumb: readonly string[], firstLine: number): Draft[] {
  if (group.title === '' || group.lines.length < 2) return [];
  const text = group.lines
    .map(({ code, comment }) => (comment === '' ? code : `${code} # ${comment}`))
    .join('\n');
  return [
    {
      kind: 'note',
      title: group.title,
      names: [group.title],
      summary: plainText(group.remarks.join(' ')),
      blocks: [{ kind: 'code', language: 'sh', text }],
      breadcrumb,
      line: firstLine + group.offset,
    },
  ];
}
