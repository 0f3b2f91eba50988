import type { Logger } from 'pino';
import type { Brain } from '../answer/answer.ts';
import type { Language } from '../knowledge/entry.ts';
import { type Library, loadKnowledge } from '../knowledge/load-knowledge.ts';
import { loadNoteCache } from '../knowledge/note-cache-file.ts';
import { watchKnowledge } from '../knowledge/watch-knowledge.ts';
import { createBrain } from './create-brain.ts';
import { NOTE_CACHE } from './note-cache.ts';
import { loadTermCache, TERM_CACHE } from './term-cache.ts';
import { warmUp } from './warm-up.ts';

/** So many faults of notes are logged one by one; `npm run check:notes` lists all. */
const LOGGED_PROBLEMS = 20;

/** A brain that follows its notes. */
export interface LiveBrain {
  /** The brain of this moment; whoever answers keeps the one it began with. */
  readonly brain: () => Brain;
  /** How many entries the notes have at this moment. */
  readonly entries: () => number;
  readonly close: () => Promise<void>;
}

/** Loads the notes of some folders and replaces the brain whole whenever they change. */
export async function createLiveBrain(
  folders: readonly string[],
  defaultLanguage: Language,
  logger: Logger,
): Promise<LiveBrain> {
  const [cache, terms] = await Promise.all([loadNoteCache(NOTE_CACHE), loadTermCache(TERM_CACHE)]);
  let library = await loadKnowledge(folders, { cache });
  let isClosed = false;
  const start = (notes: Library): { readonly brain: Brain; readonly warming: Promise<void> } => {
    const fresh = createBrain(notes, defaultLanguage, terms.recall);
    // It begins once this has returned, and with that the brain is in its place.
    return { brain: fresh, warming: warmUp(fresh, notes.entries, () => !isClosed && brain === fresh) };
  };
  let { brain, warming } = start(library);
  logLibrary(library, logger);
  const watch = await watchKnowledge(folders, {
    current: library,
    cache,
    onChange(changed) {
      ({ brain, warming } = start(changed));
      library = changed;
      logLibrary(changed, logger);
    },
    onError: (error) => logger.error({ err: error }, 'changed notes could not be read; the ones before stay'),
  });
  return {
    brain: () => brain,
    entries: () => library.entries.length,
    async close() {
      isClosed = true;
      await Promise.all([watch.close(), warming]);
    },
  };
}

/** Where a fault is and which check found it; the sentence may quote the note, which is the team's own to log. */
function logLibrary({ entries, problems }: Library, logger: Logger): void {
  for (const { id, path, line, says } of problems.slice(0, LOGGED_PROBLEMS)) {
    logger.warn({ check: id, path, line }, says);
  }
  const count = { entries: entries.length, problems: problems.length };
  if (entries.length === 0)
    logger.error(count, 'there are no notes; set KNOWLEDGE_PATHS to a folder that has some');
  else logger.info(count, 'notes are loaded');
}
