import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createBrain } from '../../src/app/create-brain.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { GATE, missedGates } from './gate.ts';
import { isDevelopment, QUESTION_FILES, readQuestions } from './question-row.ts';
import { askQuestions, type Outcome, type Score, scoreOutcomes } from './score-questions.ts';

/** `npm run eval [-- --gate] [-- --misses 20] [-- folders...]`: how good the answers are on the golden questions. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { gate: { type: 'boolean', default: false }, misses: { type: 'string', default: '0' } },
});

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const folders = positionals.length > 0 ? positionals : [path('../../knowledge')];
const library = await loadKnowledge(folders);
const brain = createBrain(library, 'en');
const loaded = new Set(library.entries.map((entry) => entry.id));
const rows = QUESTION_FILES.flatMap((name) => readQuestions(path(name)));
const outcomes = askQuestions(rows, brain, loaded);

print(`${loaded.size} entries from ${folders.length} folders, ${outcomes.length} questions that count\n`);
printScores(outcomes);
printMisses(outcomes, Number(values.misses));

const missed = missedGates(scoreOutcomes(outcomes));
if (values.gate) {
  for (const fault of missed) print(fault);
  print(missed.length === 0 ? `The gate holds: ${JSON.stringify(GATE)}` : 'The gate does not hold.');
  process.exitCode = missed.length === 0 ? 0 : 1;
}

function printScores(all: readonly Outcome[]): void {
  const groups: [string, readonly Outcome[]][] = [
    ['all', all],
    ['develop', all.filter(({ row }) => isDevelopment(row))],
    ['aside', all.filter(({ row }) => !isDevelopment(row))],
    ...['ko', 'en'].map((language): [string, Outcome[]] => [
      language,
      all.filter(({ row }) => row.language === language),
    ]),
    ...[...new Set(all.map(({ row }) => row.set))].map((set): [string, Outcome[]] => [
      set,
      all.filter(({ row }) => row.set === set),
    ]),
  ];
  print(line('', ['questions', 'first %', 'in three %', 'refused %', 'outside', 'answered %']));
  for (const [name, group] of groups) print(line(name, cells(scoreOutcomes(group))));
}

function cells(score: Score): (string | number)[] {
  return [
    score.answerable,
    score.first,
    score.inThree,
    score.wronglyRefused,
    score.outside,
    score.wronglyAnswered,
  ];
}

function line(name: string, columns: readonly (string | number)[]): string {
  return name.padEnd(8) + columns.map((column) => String(column).padStart(12)).join('');
}

function printMisses(all: readonly Outcome[], count: number): void {
  // Of the half that is set aside only figures are ever looked at: who reads its misses begins to fit them.
  const misses = all.filter(
    ({ row, verdict }) => isDevelopment(row) && verdict !== 'first' && verdict !== 'declined',
  );
  // The surest first: a confident wrong answer is the worst kind.
  for (const { row, verdict, shown, confidence } of misses
    .toSorted((left, right) => right.confidence - left.confidence)
    .slice(0, count)) {
    print(
      `${verdict.padEnd(16)} ${row.id} ${confidence.toFixed(2)} ${row.question}\n` +
        `                 got ${shown.slice(0, 3).join(', ') || 'nothing'}; wanted ${row.entries?.join(', ') ?? 'a refusal'}`,
    );
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
