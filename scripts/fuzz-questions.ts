import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { createBrain } from '../src/app/create-brain.ts';
import { loadKnowledge } from '../src/knowledge/load-knowledge.ts';
import { readText } from '../src/slack/read-text.ts';
import { renderAnswer as renderForSlack } from '../src/slack/render-answer.ts';
import { renderAnswer } from '../src/terminal/render-answer.ts';
import { renderJson } from '../src/terminal/render-json.ts';
import { fuzzInputs, type Material } from './fuzz-inputs.ts';
import { LENGTHS, measureGrowth, ratiosOf } from './measure-growth.ts';

/**
 * `npm run fuzz [-- --count 1000000] [-- --seed 7] [-- --minutes 10]`: asks the notes that ship whatever people can type or
 * paste. Nothing may throw, every answer must have something to show, and twice the text may take twice the time.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    minutes: { type: 'string', default: '60' },
  },
});

/** So many inputs are tried before the clock is looked at. */
const BATCH = 5_000;

/** One answer in so many is shown on every surface. */
const SHOWN = 10;

/** An answer that takes longer than this, in milliseconds, is reported; the first of a run wait for the compiler. */
const SLOW = 150;

const library = await loadKnowledge([fileURLToPath(new URL('../knowledge', import.meta.url))]);
const brain = createBrain(library, 'en');
const inputs = fuzzInputs(materialOf());
const tally: { asked: number; readonly slow: { readonly took: number; readonly text: string }[] } = {
  asked: 0,
  slow: [],
};

print(`seed ${values.seed}`);
fuzz(Number(values.count), Number(values.seed), Number(values.minutes) * 60_000);
printGrowth();

function materialOf(): Material {
  const texts = library.entries.flatMap((entry) => [
    ...Object.values(entry.asked).flat(),
    ...entry.names,
    ...entry.aliases,
  ]);
  const commands = library.entries.filter(({ kind }) => kind === 'command').flatMap(({ names }) => names);
  return { questions: texts, commands: commands.flatMap((name) => [name, `${name} -n shop --all web-0`]) };
}

function fuzz(count: number, seed: number, milliseconds: number): void {
  const started = performance.now();
  const isOver = (): boolean => tally.asked >= count || performance.now() - started > milliseconds;
  for (let batch = 0; !isOver(); batch++) {
    const numRuns = Math.min(BATCH, count - tally.asked);
    const details = fc.check(fc.property(inputs, ask), { numRuns, seed: seed + batch });
    if (details.failed) {
      print(`Failed with ${JSON.stringify(details.counterexample)}, seed ${seed + batch}:`);
      print(
        String(details.errorInstance instanceof Error ? details.errorInstance.stack : details.errorInstance),
      );
      process.exitCode = 1;
      return;
    }
  }
  print(
    `${tally.asked} inputs were answered in ${Math.round((performance.now() - started) / 1000)} s, and none of them threw.`,
  );
  for (const { took, text } of tally.slow.toSorted((one, other) => other.took - one.took).slice(0, 10)) {
    print(`slow: ${took.toFixed(0)} ms for ${text.length} characters, ${JSON.stringify(text.slice(0, 80))}`);
  }
}

function ask(text: string): void {
  const started = ownTime();
  const answer = brain.answer({ text });
  const took = ownTime() - started;
  if (took > SLOW && tally.asked > BATCH) tally.slow.push({ took, text });
  tally.asked += 1;
  if (answer.question !== text) throw new Error('the answer is to another question');
  if (tally.asked % SHOWN !== 0) return;
  if (renderAnswer(answer).trim() === '') throw new Error('the terminal has nothing to show');
  if (renderJson(answer, 0).text.trim() === '') throw new Error('the JSON has no text');
  const message = renderForSlack(answer, { tables: 'block', share: true, prefix: '/k8s ' });
  if (message.text.trim() === '') throw new Error('Slack would be sent an empty text');
  brain.answer({ text: readText(text, 'U1') });
}

/** Milliseconds that the process itself has worked, which a busy machine does not stretch. */
function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function printGrowth(): void {
  print(`\nmilliseconds by length, and each divided by the one before; ${LENGTHS.join(', ')} characters`);
  const all = measureGrowth((text) => renderAnswer(brain.answer({ text: readText(text) })), ownTime);
  for (const { family, times, isSuperlinear } of all) {
    const ratios = ratiosOf(times).map((ratio) => ratio.toFixed(1).padStart(5));
    const took = times.map((time) => time.toFixed(1).padStart(7));
    print(
      `${family.padEnd(18)}${took.join('')}  |${ratios.join('')}${isSuperlinear ? '  faster than its length' : ''}`,
    );
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
