import { formatTable } from './format-table.ts';
import { isDevelopment } from './question-row.ts';
import { type PasteOutcome, shareRight } from './score-pastes.ts';

/** How many pastes are fully right: all, and either half. */
export function renderPastes(outcomes: readonly PasteOutcome[]): string {
  const groups: [string, readonly PasteOutcome[]][] = [
    ['all', outcomes],
    ['develop', outcomes.filter(({ row }) => isDevelopment(row))],
    ['aside', outcomes.filter(({ row }) => !isDevelopment(row))],
  ];
  const rows = groups.map(([name, group]) => [name, String(group.length), shareRight(group).toFixed(1)]);
  return formatTable([['', 'pastes', 'fully right %'], [], ...rows]);
}

/** What was said of pastes of the development half that are not fully right. */
export function renderPasteMisses(outcomes: readonly PasteOutcome[], count: number): string {
  return outcomes
    .filter(({ row, isRight }) => isDevelopment(row) && !isRight)
    .slice(0, count)
    .map(({ row, said, wanted }) => `${row.id} (${row.output})\n    said   ${said}\n    wanted ${wanted}\n`)
    .join('');
}
