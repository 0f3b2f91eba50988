import { loadKnowledge, type NoteCache } from '../knowledge/load-knowledge.ts';
import { saveNoteCache } from '../knowledge/note-cache-file.ts';
import { saveCheckedNotes } from './checked-notes.ts';
import { readConfig } from './config.ts';
import { createBrain } from './create-brain.ts';
import { NOTE_CACHE } from './note-cache.ts';
import { createTermCache, TERM_CACHE } from './term-cache.ts';

/**
 * The last step of `npm run build`: parses, checks and reads the notes that ship once, so that every start finds that done, and
 * `npm run check:notes` reads only what changed since. What is wrong with them is for that command to say.
 */
const notes: NoteCache = new Map();
const config = readConfig({});
const library = await loadKnowledge(config.knowledgePaths, { check: true, cache: notes });
await saveNoteCache(NOTE_CACHE, notes);
await saveCheckedNotes(notes);

const terms = createTermCache();
createBrain(library, config.defaultLanguage, terms.recall);
await terms.save(TERM_CACHE);
