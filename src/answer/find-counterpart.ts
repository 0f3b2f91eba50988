import type { Entry } from '../knowledge/entry.ts';
import { type Program, programOfEntry } from '../search/program-side.ts';
import type { Search } from '../search/search.ts';
import type { EntryBook, Notes } from './notes.ts';

/** What does the same in the other program, the likeliest first; empty where nothing does. */
export interface Counterparts {
  readonly entries: readonly Entry[];
  /** Whether a name or a note says so; otherwise likely questions have found them. */
  readonly isSure: boolean;
}

/**
 * Finds what does the same in the other program: of `kubectl logs`, `docker logs`. A command of the same verb comes first,
 * then what its note points to, then what the likely questions of the entry find there.
 */
export function findCounterparts(
  entry: Entry,
  program: Program,
  { search, lookup }: Notes,
  book: EntryBook,
): Counterparts {
  if (programOfEntry(entry) === program) return { entries: [], isSure: false };
  const isThere = (other: Entry): boolean => programOf(other) === program && other.kind === entry.kind;
  const namesakes = entry.names
    .flatMap((name) => lookup(renamed(name, entry.kind, program)))
    .flatMap((id) => book.leadOf(id) ?? []);
  const linked = entry.related.flatMap((id) => book.find(id) ?? []);
  const near = [...namesakes, ...linked].find(isThere);
  if (near !== undefined) return { entries: [near], isSure: true };
  return { entries: askThere(entry, program, isThere, search, book), isSure: false };
}

/** What the likely questions of an entry find in the other program, if enough of them agree. */
function askThere(
  { asked, kind }: Entry,
  program: Program,
  isThere: (entry: Entry) => boolean,
  search: Search,
  book: EntryBook,
): Entry[] {
  const votes = new Map<Entry, number>();
  for (const line of Object.values(asked).flat().slice(0, MOST_QUESTIONS)) {
    const said = STANDS_FOR[program].reduce((text, [from, to]) => text.replace(from, to), line);
    const found = search({ text: `${program} ${said}`, only: [kind] }).hits.flatMap(({ id, confidence }) => {
      const other = book.find(id);
      return other !== undefined && isThere(other) ? [{ other, confidence }] : [];
    });
    const [best] = found;
    if (best === undefined || best.confidence < LEAST) continue;
    votes.set(best.other, (votes.get(best.other) ?? 0) + best.confidence);
  }
  const ranked = [...votes].sort(([, one], [, other]) => other - one);
  return (ranked[0]?.[1] ?? 0) >= ENOUGH ? ranked.map(([other]) => other) : [];
}

/** A question that finds less surely than this has no vote; less than for an answer, because several must agree. */
const LEAST = 0.2;

/** What one program does to containers, the other does to Pods. */
const STANDS_FOR: Readonly<Record<Program, readonly (readonly [RegExp, string])[]>> = {
  kubectl: [
    [/컨테이너/g, '파드'],
    [/\bcontainers?\b/gi, 'pod'],
  ],
  docker: [
    [/파드/g, '컨테이너'],
    [/\bpods?\b/gi, 'container'],
  ],
};

/** As much confidence as two likely questions have in what they find: the other program may have nothing of the kind. */
const ENOUGH = 1.6;

/** So many likely questions are put to the search again: it takes a millisecond each. */
const MOST_QUESTIONS = 10;

/** `kubectl logs` is `docker logs`; a Secret is a docker secret, and the docker volume a volume. */
function renamed(name: string, kind: Entry['kind'], program: Program): string {
  const words = name.split(' ');
  const own = kind === 'command' || /^docker$/i.test(words[0] ?? '') ? words.slice(1) : words;
  return program === 'docker' || kind === 'command' ? [program, ...own].join(' ') : own.join(' ');
}

/** A concept or a resource is docker's where its name says so, else the cluster's. */
function programOf(entry: Entry): Program | undefined {
  if (entry.kind === 'command' || entry.kind === 'option') return programOfEntry(entry);
  return entry.id.startsWith('docker') || entry.names.some((name) => /^docker\b/i.test(name))
    ? 'docker'
    : 'kubectl';
}
