import { createInterface } from 'node:readline';
import type { Brain, Question } from '../answer/answer.ts';
import type { Language } from '../knowledge/entry.ts';
import { renderAnswer } from './render-answer.ts';
import { renderJson } from './render-json.ts';

/** Where lines come from, where answers go, and who answers. */
export interface LineOptions {
  readonly brain: () => Brain;
  readonly input: NodeJS.ReadableStream;
  /** Writes one answer; resolves when the reader can take more. */
  readonly write: (text: string) => Promise<void>;
  readonly language?: Language;
  readonly locale?: Language;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/** Answers one question a line with one JSON object a line, in the same order. */
export async function answerJsonLines(options: LineOptions): Promise<void> {
  for await (const line of createInterface({ input: options.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const started = options.now();
    const answer = options.brain().answer(readLine(line, options));
    await options.write(`${JSON.stringify(renderJson(answer, round(options.now() - started)))}\n`);
  }
}

/** Answers one question a line with text, answers divided by an empty line. Empty lines are passed over. */
export async function answerTextLines(options: LineOptions): Promise<void> {
  for await (const line of createInterface({ input: options.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    await options.write(`${renderAnswer(options.brain().answer(asked(line, options)))}\n\n`);
  }
}

/** A line is the question itself, or `{"question", "language"?}`; what only looks like JSON is a question too. */
function readLine(line: string, options: LineOptions): Question {
  if (!line.trimStart().startsWith('{')) return asked(line, options);
  const parsed = parseObject(line);
  if (parsed === undefined || typeof parsed['question'] !== 'string') return asked(line, options);
  const { language } = parsed;
  const isKnown = language === 'ko' || language === 'en';
  return asked(parsed['question'], isKnown ? { ...options, language } : options);
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function asked(text: string, { language, locale }: Pick<LineOptions, 'language' | 'locale'>): Question {
  return { text, ...(language !== undefined && { language }), ...(locale !== undefined && { locale }) };
}

/** Microseconds are as fine as a clock on a busy machine can be believed. */
function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
