import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAnswerer } from '../../src/answer/create-answerer.ts';
import { joinEntries } from '../../src/knowledge/join-entries.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { prepareSearch } from '../../src/search/create-search.ts';
import { WEIGHTS, type Weights } from '../../src/search/weights.ts';
import { isDevelopment, QUESTION_FILES, readQuestions } from './question-row.ts';
import { askQuestions, scoreOutcomes } from './score-questions.ts';

/**
 * `npm run tune [-- --minutes 10] [-- folders...]`: a random walk over the weights of the search, on the development half
 * of the golden questions only. It prints each better set; whoever takes one over rounds it, and looks at the other half
 * (`npm run eval`) before believing it.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '10' } },
});

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const folders = positionals.length > 0 ? positionals : [path('../../knowledge')];
const { entries } = await loadKnowledge(folders);
const companions = joinEntries(entries);
const loaded = new Set(entries.map((entry) => entry.id));
const questions = QUESTION_FILES.flatMap((name) => readQuestions(path(name))).filter(
  (row) => isDevelopment(row) && row.expect === 'entries',
);
const prepared = prepareSearch(entries);

/** One number of the weights: where it is, and between which values it may walk. */
interface Knob {
  readonly path: readonly string[];
  readonly from: number;
  readonly to: number;
}

const KNOBS: readonly Knob[] = [
  { path: ['fields', 'title'], from: 0.5, to: 8 },
  { path: ['fields', 'asked'], from: 0.5, to: 5 },
  { path: ['fields', 'body'], from: 0.2, to: 3 },
  { path: ['fields', 'code'], from: 0.2, to: 2 },
  { path: ['bm25', 'b'], from: 0.2, to: 0.95 },
  { path: ['spelling'], from: 0.1, to: 1 },
  { path: ['part', 'known'], from: 0.05, to: 0.6 },
  { path: ['part', 'unknown'], from: 0.2, to: 1 },
  { path: ['context'], from: 0.1, to: 0.8 },
  { path: ['describing'], from: 0.3, to: 1 },
  { path: ['leftOut'], from: 0.1, to: 1 },
  { path: ['unknown', 'hangul'], from: 0.1, to: 1 },
  { path: ['strength'], from: 0.1, to: 1.2 },
  { path: ['coverageFloor'], from: 0.01, to: 0.8 },
  { path: ['closeness'], from: 0.3, to: 40 },
  { path: ['exact'], from: 0.5, to: 40 },
  { path: ['wording'], from: 0.3, to: 4 },
  { path: ['named'], from: 0, to: 4 },
  { path: ['unsaid'], from: 0, to: 0.9 },
  { path: ['leaning'], from: 0.2, to: 1.5 },
  { path: ['program', 'same'], from: 1, to: 1.8 },
  { path: ['program', 'other'], from: 0.3, to: 1 },
  { path: ['kinds', 'resource'], from: 0.2, to: 1.1 },
  { path: ['kinds', 'comparison'], from: 0.3, to: 2 },
  { path: ['kinds', 'error'], from: 0.3, to: 1.1 },
  { path: ['kinds', 'status'], from: 0.4, to: 1.2 },
  { path: ['kinds', 'option'], from: 0.5, to: 1.2 },
];

let best: Weights = WEIGHTS;
let worth = worthOf(best);
print(`${questions.length} questions, ${entries.length} entries: ${worth.toFixed(4)}`);
const end = Date.now() + Number(values.minutes) * 60_000;
while (Date.now() < end) {
  const candidate = step(best);
  const value = worthOf(candidate);
  if (value <= worth) continue;
  [best, worth] = [candidate, value];
  print(`${worth.toFixed(4)} ${JSON.stringify(best)}`);
}

/** Right on top counts most, then among the first three. */
function worthOf(weights: Weights): number {
  const brain = createAnswerer({ entries, companions, ...prepared(weights) }, 'en');
  const score = scoreOutcomes(askQuestions(questions, brain, loaded));
  return score.first + 0.5 * score.inThree - 0.2 * score.wronglyRefused;
}

/** Turns up to three knobs a little, in proportion to where they stand. */
function step(weights: Weights): Weights {
  const next = structuredClone(weights);
  for (let turns = 1 + Math.floor(Math.random() * 3); turns > 0; turns--) {
    const knob = KNOBS[Math.floor(Math.random() * KNOBS.length)];
    if (knob !== undefined) turn(next, knob);
  }
  return next;
}

function turn(weights: Weights, { path: keys, from, to }: Knob): void {
  let place: Record<string, unknown> = { weights };
  let key = 'weights';
  for (const next of keys) {
    place = place[key] as Record<string, unknown>;
    key = next;
  }
  const value = Number(place[key]);
  const turned = (value === 0 ? 0.1 : value) * Math.exp((Math.random() - 0.5) * 0.9);
  place[key] = Math.round(Math.min(to, Math.max(from, turned)) * 1000) / 1000;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
