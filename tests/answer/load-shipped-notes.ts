import { fileURLToPath } from 'node:url';
import type { Brain } from '../../src/answer/answer.ts';
import { createBrain } from '../../src/app/create-brain.ts';
import { type Library, loadKnowledge } from '../../src/knowledge/load-knowledge.ts';

/** Hundreds of notes are parsed; a busy machine takes its time over them. In milliseconds. */
export const LOADING_LIMIT = 60_000;

/** Loads the notes that ship with the bot, and makes a brain over them; English where nothing tells. */
export async function loadShippedNotes(): Promise<{ readonly library: Library; readonly brain: Brain }> {
  const library = await loadKnowledge([fileURLToPath(new URL('../../knowledge', import.meta.url))]);
  return { library, brain: createBrain(library, 'en') };
}
