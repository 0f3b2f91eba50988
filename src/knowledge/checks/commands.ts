import type { EntryCheck, Finding } from '../check.ts';
import type { Draft, DraftHalf } from '../draft.ts';
import { isCaution } from '../read-half.ts';
import { type ShellLine, shellLines } from '../shell-lines.ts';
import { nodesOfType } from '../walk-nodes.ts';

/** Commands that destroy something, as a part of a line between pipes and semicolons. */
const DESTRUCTIVE: readonly RegExp[] = [
  /\bkubectl\s(?:.*\s)?(?:delete|drain)(?:-[a-z]+)?(?:\s|$)/,
  /\b(?:docker|docker-compose|podman|nerdctl|crictl)\s(?:.*\s)?(?:rm|rmi|rmp|prune|kill)(?:\s|$)/,
  /\bdocker(?:-|\s)compose\s(?:.*\s)?down\s(?:.*\s)?(?:-v|--volumes|--rmi)(?:[\s=]|$)/,
  // The shell's own, also behind `kubectl exec <pod-name> --`.
  /(?:^|\s)(?:rm|kill)\s/,
  /\s(?:--force|--grace-period[=\s]0)(?:[\s=]|$)/,
];

/** A command that only asks, tries or prints, whatever words stand in it. */
const HARMLESS = /^(?:sudo\s+)?(?:e?grep|echo|awk|sed|jq|man)\s|\scan-i\s|\s--(?:dry-run|help)\b/;

/** Rules for lines that readers copy and run. */
export const COMMAND_CHECKS: readonly EntryCheck[] = [
  {
    id: 'K221',
    name: 'no-prompt',
    says: 'A command is copied whole, so it begins with neither `$` nor `#`.',
    severity: 'error',
    find: (draft) =>
      everyLine(draft, ({ text }) =>
        /^[$#]\s/.test(text)
          ? `\`${text}\` begins with a prompt or a comment; take it out, and say in the text what is to be said.`
          : undefined,
      ),
  },
  {
    id: 'K222',
    name: 'placeholder-shape',
    says: 'What is to be replaced is written `<pod-name>`: angle brackets, lower case, dashes.',
    severity: 'error',
    find: (draft) =>
      draft.halves
        .flatMap((half) => [...shellLines(half.nodes, draft), ...inlineCommands(half, draft)])
        .flatMap(({ text, line }) => {
          const says = faultOfPlaceholders(text);
          return says === undefined ? [] : [{ line, says }];
        }),
  },
  {
    id: 'K223',
    name: 'caution-first',
    says: 'A command that destroys something has a warning before it, in both halves.',
    severity: 'error',
    find: (draft) => draft.halves.flatMap((half) => findUnwarned(draft, half)),
  },
  {
    id: 'K224',
    name: 'exec-dashes',
    says: '`kubectl exec` has `--` before the inner command.',
    severity: 'error',
    find: (draft) =>
      everyLine(draft, ({ text }) =>
        /\bkubectl\s(?:[^|;]*\s)?exec\s(?![^|;]*\s--\s)/.test(text)
          ? `\`${text}\` has no \`--\` before the inner command; write it, or flags of the inner command go to kubectl.`
          : undefined,
      ),
  },
];

function everyLine(draft: Draft, faultOf: (line: ShellLine) => string | undefined): Finding[] {
  return draft.halves.flatMap((half) =>
    shellLines(half.nodes, draft).flatMap((shellLine) => {
      const says = faultOf(shellLine);
      return says === undefined ? [] : [{ line: shellLine.line, says }];
    }),
  );
}

/** Commands in running text, such as `docker load -i <file>.tar`. */
function inlineCommands(half: DraftHalf, { lineOf }: Draft): ShellLine[] {
  return nodesOfType(half.nodes, 'inlineCode')
    .filter(({ value }) => /^(?:sudo )?(?:docker|kubectl)\s/.test(value))
    .map((node) => ({ text: node.value, line: lineOf(node) }));
}

const QUOTED = /'[^']*'|"[^"]*"/g;
// `{pod}`, but not `${VARIABLE}`, `{a,b}`, `{{.State}}` or `{.items}`; in quotes, JSON and templates are at home.
const IN_BRACES = /(?<![\w$'"{=,\\])\{[A-Za-z][\w -]*\}(?!\})/;
// `<...>`, but neither `<<EOF > file` nor `< in > out` nor `<(command)`.
const IN_ANGLES = /(?<!<)<[^\s<>(][^<>]*>/g;
const PLACEHOLDER = /^<[a-z0-9]+(?:-[a-z0-9]+)*>$/;

function faultOfPlaceholders(text: string): string | undefined {
  const wrong =
    IN_BRACES.exec(text.replace(QUOTED, ''))?.[0] ??
    text.match(IN_ANGLES)?.find((placeholder) => !PLACEHOLDER.test(placeholder));
  return wrong === undefined
    ? undefined
    : `\`${wrong}\` is not how placeholders are written; write \`<pod-name>\`, in lower case and with dashes.`;
}

function findUnwarned(draft: Draft, half: DraftHalf): Finding[] {
  const cautions = nodesOfType(half.nodes, 'paragraph').filter((node) => isCaution(node, half.language));
  const warnedFrom = Math.min(...cautions.map(draft.lineOf));
  const first = shellLines(half.nodes, draft).find(({ text }) => isDestructive(text));
  if (first === undefined || warnedFrom < first.line) return [];
  return [
    { line: first.line, says: `\`${first.text}\` destroys something; put a warning of its own before it.` },
  ];
}

function isDestructive(text: string): boolean {
  return text
    .split(/\|\|?|&&|;/)
    .map((part) => part.trim())
    .some((part) => !HARMLESS.test(part) && DESTRUCTIVE.some((shape) => shape.test(part)));
}
