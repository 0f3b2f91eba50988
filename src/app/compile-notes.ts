import { loadKnowledge, type NoteCache } from '../knowledge/load-knowledge.ts';
import { saveNoteCache } from '../knowledge/note-cache-file.ts';
import { readConfig } from './config.ts';
import { NOTE_CACHE } from './note-cache.ts';

/** The last step of `npm run build`: parses the notes that ship once, so that every start finds them parsed. */
const cache: NoteCache = new Map();
await loadKnowledge(readConfig({}).knowledgePaths, { cache });
await saveNoteCache(NOTE_CACHE, cache);
