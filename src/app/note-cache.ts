import { fileURLToPath } from 'node:url';

/** Where the build keeps the parsed notes: beside the compiled program, and nowhere when it runs from its sources. */
export const NOTE_CACHE = fileURLToPath(new URL('../notes-cache.json', import.meta.url));
