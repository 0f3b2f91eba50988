import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Brain } from '../../src/answer/answer.ts';
import { createBrain } from '../../src/app/create-brain.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { ABLATION_NAMES, createBrainWithout, isAblation } from './ablations.ts';
import { GATE, missedGates } from './gate.ts';
import { PASTE_FILE, readPastes } from './paste-row.ts';
import { isDevelopment, QUESTION_FILES, readQuestions } from './question-row.ts';
import { renderPasteMisses, renderPastes } from './render-pastes.ts';
import { renderCalibration, renderScores } from './render-scores.ts';
import { shareRight, showPastes } from './score-pastes.ts';
import { askQuestions, type Outcome, scoreOutcomes } from './score-questions.ts';

/**
 * `npm run eval [-- --gate] [-- --misses 20] [-- --without lexicon,repair] [-- folders...]`: how good the answers are on the
 * golden questions, or how much worse without some of what makes them.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gate: { type: 'boolean', default: false },
    misses: { type: 'string', default: '0' },
    without: { type: 'string', multiple: true, default: [] },
  },
});

const names = values.without.flatMap((list) => list.split(','));
const without = names.filter(isAblation);
if (without.length < names.length) {
  throw new Error(`--without knows ${ABLATION_NAMES.join(', ')}, and was given ${names.join(', ')}`);
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const folders = positionals.length > 0 ? positionals : [path('../../knowledge')];
const library = await loadKnowledge(folders);
const kinds = new Map(library.entries.map(({ id, kind }) => [id, kind]));
const rows = QUESTION_FILES.flatMap((name) => readQuestions(path(name)));
const ask = (brain: Brain): Outcome[] => askQuestions(rows, brain, new Set(kinds.keys()));
const whole = createBrain(library, 'en');
const brain = without.length === 0 ? whole : createBrainWithout(without, library.entries);
const outcomes = ask(brain);

const missing = without.length === 0 ? '' : `, without ${without.join(' and ')}`;
print(`${kinds.size} entries from ${folders.length} folders, ${outcomes.length} questions${missing}\n`);
print(`${renderScores(outcomes, (id) => kinds.get(id), brain === whole ? undefined : ask(whole))}\n`);
print(`${renderCalibration(outcomes)}\n`);
printMisses(outcomes, Number(values.misses));

const pastes = showPastes(
  readPastes(path(PASTE_FILE)).filter(({ troubles }) => troubles.every(({ id }) => kinds.has(id))),
  brain,
);
print(`${renderPastes(pastes)}\n`);
print(renderPasteMisses(pastes, Number(values.misses)));

const missed = missedGates(scoreOutcomes(outcomes), shareRight(pastes));
if (values.gate) {
  for (const fault of missed) print(fault);
  print(missed.length === 0 ? `The gate holds: ${JSON.stringify(GATE)}` : 'The gate does not hold.');
  process.exitCode = missed.length === 0 ? 0 : 1;
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
