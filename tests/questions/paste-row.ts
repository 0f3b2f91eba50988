import { readFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.strictObject({
  id: z.string(),
  /** What was pasted: the output of which command, and what befell it on the way. */
  output: z.string(),
  text: z.string(),
  /** What must be said of it, in this order, each with the names that show it; nothing where all is well. */
  troubles: z.array(z.strictObject({ id: z.string(), objects: z.array(z.string()) })),
});

/** One pasted output, with what is wrong in it. */
export type PasteRow = z.infer<typeof schema>;

/** The file beside this one. */
export const PASTE_FILE = 'pastes.jsonl';

/** Reads a file of pastes, one JSON object a line. */
export function readPastes(path: string | URL): PasteRow[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)));
}
