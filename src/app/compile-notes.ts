import { loadKnowledge, type NoteCache } from '../knowledge/load-knowledge.ts';
import { saveNoteCache } from '../knowledge/note-cache-file.ts';
import { saveCheckedNotes } from './checked-notes.ts';
import { readConfig } from './config.ts';
import { NOTE_CACHE } from './note-cache.ts';

/**
 * The last step of `npm run build`: parses and checks the notes that ship once, so that every start finds them parsed, and
 * `npm run check:notes` reads only what changed since. What is wrong with them is for that command to say.
 */
const notes: NoteCache = new Map();
await loadKnowledge(readConfig({}).knowledgePaths, { check: true, cache: notes });
await saveNoteCache(NOTE_CACHE, notes);
await saveCheckedNotes(notes);
