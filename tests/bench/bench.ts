import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { createBrain } from '../../src/app/create-brain.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { describeEntry } from '../../src/search/describe-entry.ts';
import { renderAnswer } from '../../src/slack/render-answer.ts';
import { renderAnswer as renderText } from '../../src/terminal/render-answer.ts';
import { readQuestions } from '../questions/question-row.ts';
import { HOSTILE_PASTES, LONG_PASTES } from './build-pastes.ts';

/**
 * `npm run bench`: how long an answer takes, from the question's text to rendered blocks. Times depend on the machine, so
 * they are also given as a multiple of a bare MiniSearch lookup of the same questions over the same notes, in the same run.
 */
const ROUNDS = 10;

/** One paste is one text, where questions are hundreds. */
const PASTE_ROUNDS = 40;

/** Names of rows stand in a column so wide. */
const NAME_WIDTH = 24;

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const questions = readQuestions(beside('../questions/dev.jsonl')).map(({ question }) => question);

const loading = performance.now();
const library = await loadKnowledge([beside('../../knowledge')]);
const building = performance.now();
const brain = createBrain(library, 'en');
const ready = performance.now();

const options = { tables: 'block', share: true, prefix: '/k8s ' } as const;
const answer = (text: string): void => {
  renderAnswer(brain.answer({ text }), options);
};
const answered = measure(questions, answer);
const printed = measure(questions, (text) => {
  renderText(brain.answer({ text }));
});
const bare = bareSearch();
const looked = measure(questions, (text) => {
  bare.search(text);
});
const pastes = Object.entries(LONG_PASTES).map(([name, text]) => ({
  name,
  times: measure([text], answer, PASTE_ROUNDS),
}));
const hostilePastes = measure(HOSTILE_PASTES, answer);
const capped = longest(answer);

print(
  `${library.entries.length} entries, ${questions.length} questions, ${ROUNDS} rounds, Node ${process.version}`,
);
print(`notes read               ${round(building - loading)} ms`);
print(`index built              ${round(ready - building)} ms`);
print(timesRow('answer as blocks', answered));
print(timesRow('answer as text', printed));
print(timesRow('bare MiniSearch', looked));
for (const { name, times } of pastes) print(timesRow(`paste: ${name}`, times));
print(timesRow('paste: hostile', hostilePastes));
print(`answer / bare            ${round(answered.median / looked.median)} x at the median`);
print(`50,000 characters of one letter, of Hangul, of noise: at most ${round(capped)} ms`);
print(`memory                   ${round(process.memoryUsage().rss / 2 ** 20)} MiB resident`);

interface Times {
  /** What it takes when nothing else runs on the machine. */
  readonly best: number;
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
}

function measure(texts: readonly string[], run: (text: string) => void, rounds = ROUNDS): Times {
  for (const text of texts) run(text);
  const times: number[] = [];
  for (let turn = 0; turn < rounds; turn++) {
    for (const text of texts) {
      const started = performance.now();
      run(text);
      times.push(performance.now() - started);
    }
  }
  times.sort((left, right) => left - right);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { best: at(0), median: at(0.5), p99: at(0.99), worst: at(1) };
}

function longest(run: (text: string) => void): number {
  const noise = Array.from({ length: 50_000 }, (_, index) =>
    String.fromCodePoint(33 + ((index * 7919) % 50_000)),
  );
  const hostile = [
    'a'.repeat(50_000),
    '가'.repeat(50_000),
    'ㅏ'.repeat(50_000),
    noise.join(''),
    '<'.repeat(50_000),
  ];
  return Math.max(
    ...hostile.map((text) => {
      const started = performance.now();
      run(text);
      return performance.now() - started;
    }),
  );
}

function bareSearch(): MiniSearch {
  const index = new MiniSearch({ fields: ['title', 'asked', 'path', 'body', 'code'] });
  index.addAll(
    library.entries.map((entry) => {
      const { names, aliases, asked, path, body, code } = describeEntry(entry);
      return { id: entry.id, title: names, asked: [...aliases, ...asked], path, body, code };
    }),
  );
  return index;
}

function timesRow(name: string, times: Times): string {
  return `${name.padEnd(NAME_WIDTH)} best ${round(times.best)} ms, median ${round(times.median)} ms, 99 % under ${round(times.p99)} ms, worst ${round(times.worst)} ms`;
}

function round(value: number): string {
  return value.toFixed(value < 10 ? 3 : 0);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
