import { readFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.strictObject({
  id: z.string(),
  /** Who wrote it, or where it was found. */
  set: z.string(),
  category: z.string(),
  language: z.enum(['ko', 'en']),
  question: z.string(),
  /**
   * `entries`: one of these entries is the right answer. `decline`: the notes must say that they do not know. `either`: a
   * right answer and a refusal are both fine, so it is not counted.
   */
  expect: z.enum(['entries', 'decline', 'either']),
  entries: z.array(z.string()).optional(),
  /** Broader entries that contain the answer. */
  acceptable: z.array(z.string()).optional(),
});

/** One question of the golden set, with the ids of the entries that answer it. */
export type QuestionRow = z.infer<typeof schema>;

/** The files beside this one. */
export const QUESTION_FILES = ['dev.jsonl', 'golden.jsonl'];

/** Reads a file of questions, one JSON object a line. */
export function readQuestions(path: string | URL): QuestionRow[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
}

/**
 * Half of the questions are there to develop against; the other half is set aside and only looked at when a figure is
 * reported. The last digit of the id decides, so that a question never changes sides.
 */
export function isDevelopment({ id }: { readonly id: string }): boolean {
  return Number(id.at(-1)) % 2 === 1;
}
