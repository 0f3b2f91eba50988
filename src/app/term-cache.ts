import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type EntryTerms, TERM_FIELDS } from '../search/read-entry.ts';
import type { RecallTerms } from '../search/recall-terms.ts';

/** Where the build keeps what it read in the notes that ship: beside the compiled program, and nowhere when it runs from its sources. */
export const TERM_CACHE = fileURLToPath(new URL('../term-cache.json', import.meta.url));

/** Remembers what the notes were read as last, so that a change of one note does not mean reading all others again. */
export interface TermCache {
  readonly recall: RecallTerms;
  /** Keeps what was read last in a file, for {@link loadTermCache} of the same build. */
  readonly save: (path: string) => Promise<void>;
}

/** What is remembered: terms by a digest of the text they were read in, all under one lexicon. */
interface Remembered {
  readonly lexicon: string;
  readonly terms: ReadonlyMap<string, EntryTerms>;
}

/** Makes an empty cache. */
export function createTermCache(last: Remembered = { lexicon: '', terms: new Map() }): TermCache {
  let remembered = last;
  return {
    recall(texts, synonyms, read) {
      const lexicon = digestOf(synonyms);
      const known = lexicon === remembered.lexicon ? remembered.terms : new Map<string, EntryTerms>();
      const terms = new Map<string, EntryTerms>();
      const found = texts.map((text) => {
        const digest = digestOf(text);
        const those = known.get(digest) ?? read(text);
        terms.set(digest, those);
        return those;
      });
      // Only what is there now: notes that are gone are forgotten.
      remembered = { lexicon, terms };
      return found;
    },
    save: (path) => writeFile(path, JSON.stringify(pack(remembered))),
  };
}

/** Reads what {@link TermCache.save} wrote. A file that is missing or damaged is an empty cache, which only costs time. */
export async function loadTermCache(path: string): Promise<TermCache> {
  try {
    return createTermCache(unpack(JSON.parse(await readFile(path, 'utf8'))));
  } catch {
    return createTermCache();
  }
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}

/** The terms of all entries are a few words said over and over: each is kept once, and meant by its number. */
interface Packed {
  readonly lexicon: string;
  readonly words: readonly string[];
  readonly entries: readonly { readonly digest: string; readonly fields: readonly (readonly number[])[] }[];
}

function pack({ lexicon, terms }: Remembered): Packed {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const entries = [...terms].map(([digest, those]) => {
    return { digest, fields: TERM_FIELDS.map((field) => those[field].map(numberOf)) };
  });
  return { lexicon, words: [...numbers.keys()], entries };
}

function unpack({ lexicon, words, entries }: Packed): Remembered {
  const wordOf = (number: number): string => words[number] ?? '';
  const terms = entries.map(({ digest, fields }): [string, EntryTerms] => {
    const [title = [], asked = [], path = [], body = [], code = []] = fields.map((field) =>
      field.map(wordOf),
    );
    return [digest, { title, asked, path, body, code }];
  });
  return { lexicon, terms: new Map(terms) };
}
