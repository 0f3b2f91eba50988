import { performance } from 'node:perf_hooks';
import type { Answer, Brain, Question } from '../answer/answer.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { loadNoteCache } from '../knowledge/note-cache-file.ts';
import { COLOURED } from '../terminal/ansi-style.ts';
import { answerJsonLines, answerTextLines, type LineOptions } from '../terminal/answer-lines.ts';
import { type AskCall, readArguments, USAGE } from '../terminal/read-arguments.ts';
import { renderAnswer } from '../terminal/render-answer.ts';
import { renderJson } from '../terminal/render-json.ts';
import { runPrompt } from '../terminal/run-prompt.ts';
import { createWriter } from '../terminal/write-output.ts';
import { ConfigError, readConfig } from './config.ts';
import { createBrain } from './create-brain.ts';
import { loadEnvFile } from './load-env-file.ts';
import { NOTE_CACHE } from './note-cache.ts';
import { loadTermCache, TERM_CACHE } from './term-cache.ts';

/** Exit statuses of `ask`: found, nothing found, called wrongly. */
const EXIT = { found: 0, notFound: 1, misused: 2 } as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const call = readArguments(args);
  if (call.kind === 'usage') return explainUsage(call.fault);
  stopWhenReaderLeaves();
  try {
    loadEnvFile();
    const config = readConfig(process.env);
    const [cache, terms] = await Promise.all([loadNoteCache(NOTE_CACHE), loadTermCache(TERM_CACHE)]);
    const library = await loadKnowledge(config.knowledgePaths, { cache });
    const brain = createBrain(library, config.defaultLanguage, terms.recall);
    return await answerCall(call, brain);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return EXIT.misused;
  }
}

async function answerCall(call: Exclude<AskCall, { kind: 'usage' }>, brain: Brain): Promise<number> {
  const write = createWriter(process.stdout);
  const language = call.language === undefined ? {} : { language: call.language };
  if (call.kind === 'question') {
    const started = performance.now();
    const answer = brain.answer({ text: call.text, ...language } satisfies Question);
    const elapsedMs = Math.round((performance.now() - started) * 1000) / 1000;
    const text =
      call.format === 'json'
        ? JSON.stringify(renderJson(answer, elapsedMs), null, 2)
        : renderAnswer(answer, COLOURED);
    await write(`${text}\n`);
    return exitOf(answer);
  }
  if (call.format === 'text' && process.stdin.isTTY) {
    await runPrompt({
      brain: () => brain,
      input: process.stdin,
      output: process.stdout,
      style: COLOURED,
      ...language,
    });
    return EXIT.found;
  }
  const options: LineOptions = {
    brain: () => brain,
    input: process.stdin,
    write,
    now: () => performance.now(),
    ...language,
  };
  await (call.format === 'jsonl' ? answerJsonLines(options) : answerTextLines(options));
  return EXIT.found;
}

function exitOf(answer: Answer): number {
  return answer.kind === 'not-found' ? EXIT.notFound : EXIT.found;
}

function explainUsage(fault: string | undefined): number {
  if (fault === undefined) {
    process.stdout.write(`${USAGE}\n`);
    return EXIT.found;
  }
  process.stderr.write(`${fault}\n\n${USAGE}\n`);
  return EXIT.misused;
}

/** `ask ... | head -3` closes the pipe early; that is no error of ours. */
function stopWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.found : EXIT.misused);
  });
}
