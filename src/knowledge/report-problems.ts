import type { Library } from './build-library.ts';
import { ENTRY_KINDS, type Entry } from './entry.ts';
import type { FiledProblem } from './find-notes.ts';

/** Prints the problems of a library, grouped by file, as `path:line  K102  sentence`, which editors make clickable. */
export function reportProblems(problems: readonly FiledProblem[]): string {
  const files = new Map<string, FiledProblem[]>();
  for (const problem of problems) {
    const file = fileOf(problem);
    files.set(file, [...(files.get(file) ?? []), problem]);
  }
  return [...files]
    .map(([file, found]) => `${found.map((one) => sayProblem(file, one)).join('\n')}\n`)
    .join('\n');
}

/** Sums a library up: how many notes and entries of which kind, how many errors and warnings. */
export function summarizeLibrary({ entries, files, problems }: Library): string {
  const kinds = ENTRY_KINDS.flatMap((kind) => {
    const number = entries.filter((entry) => entry.kind === kind).length;
    return number === 0 ? [] : [`  ${kind.padEnd(10)} ${String(number).padStart(5)}`];
  });
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = problems.length - warnings;
  return [
    `${count(entries.length, 'entry', 'entries')} in ${count(files.length, 'file', 'files')}`,
    ...kinds,
    `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`,
    '',
  ].join('\n');
}

/** Lists the curated entries by the day they were last checked, the oldest first; those that never were lead. */
export function listByAge(entries: readonly Entry[]): string {
  return entries
    .filter(({ origin }) => origin === 'curated')
    .map((entry) => ({ entry, date: entry.checked?.date ?? NEVER }))
    .sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1))
    .map(({ entry, date }) => `${date}  ${entry.id}  ${entry.checked?.against ?? ''}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

/** As wide as a date, and before all of them. */
const NEVER = '-         ';

function sayProblem(file: string, { line, id, severity, says }: FiledProblem): string {
  return `${printable(file)}:${line}  ${id}  ${severity === 'warning' ? 'warning: ' : ''}${printable(says)}`;
}

function fileOf({ folder, path }: FiledProblem): string {
  return path === '.' ? folder : `${folder.replace(/\/+$/, '')}/${path}`;
}

/** Names of files and text of notes come from anyone; a terminal must not be steered by them. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '\u{FFFD}');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
