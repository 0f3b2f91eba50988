import type { Code, RootContent } from 'mdast';
import type { Draft } from './draft.ts';
import { nodesOfType } from './walk-nodes.ts';

/** A line of a block of commands, with its line in the file. */
export interface ShellLine {
  readonly text: string;
  readonly line: number;
}

/** Every line of every block of commands under some nodes, in reading order; other code, such as YAML, is left out. */
export function shellLines(nodes: readonly RootContent[], { lineOf }: Pick<Draft, 'lineOf'>): ShellLine[] {
  return nodesOfType(nodes, 'code')
    .filter(isShell)
    .flatMap((code) =>
      // The fence itself stands on the first line.
      code.value.split('\n').map((text, at) => ({ text: text.trim(), line: lineOf(code) + 1 + at })),
    );
}

/** Whether a code block holds commands. */
export function isShell({ lang }: Code): boolean {
  return lang !== undefined && lang !== null && SHELLS.has(lang.toLowerCase());
}

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'shell', 'zsh', 'console']);
