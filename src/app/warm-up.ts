import { setImmediate } from 'node:timers/promises';
import type { Brain } from '../answer/answer.ts';
import type { Entry } from '../knowledge/entry.ts';

/** So many questions make the compiler see what is worth its while, and most words that people use are read. */
const QUESTIONS = 60;

/**
 * Asks a new brain some likely questions from all over the notes, so that whoever asks first need not wait for what is done at
 * first use. It gives way after each question, and stops when it is no longer wanted.
 */
export async function warmUp(
  brain: Brain,
  entries: readonly Entry[],
  isWanted: () => boolean,
): Promise<void> {
  const step = Math.max(1, Math.floor(entries.length / QUESTIONS));
  for (let place = 0; place < entries.length; place += step) {
    await setImmediate();
    if (!isWanted()) return;
    const [question] = Object.values(entries[place]?.asked ?? {}).flat();
    if (question !== undefined) brain.answer({ text: question });
  }
}
