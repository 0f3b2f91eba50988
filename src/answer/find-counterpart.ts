import type { Entry } from '../knowledge/entry.ts';
import { UNSURE } from '../search/confidence.ts';
import { programOfEntry } from '../search/program-side.ts';
import type { EntryBook, Notes } from './notes.ts';
import type { Program } from './read-follow-up.ts';

/**
 * Finds what does the same in the other program: of `kubectl logs`, `docker logs`. A command of the same verb comes first,
 * then what its note points to, then what the likely questions of the entry find there. `undefined` where nothing does.
 */
export function findCounterpart(
  entry: Entry,
  program: Program,
  { search, lookup }: Notes,
  book: EntryBook,
): Entry | undefined {
  if (programOfEntry(entry) === program) return undefined;
  const isThere = (other: Entry): boolean => programOf(other) === program && other.kind === entry.kind;
  const namesakes = entry.names
    .flatMap((name) => lookup(renamed(name, entry.kind, program)))
    .flatMap((id) => book.leadOf(id) ?? []);
  const linked = entry.related.flatMap((id) => book.find(id) ?? []);
  const near = [...namesakes, ...linked].find(isThere);
  if (near !== undefined) return near;
  const votes = new Map<Entry, number>();
  for (const line of Object.values(entry.asked).flat().slice(0, MOST_QUESTIONS)) {
    const text = `${program} ${STANDS_FOR[program].reduce((said, [from, to]) => said.replace(from, to), line)}`;
    const hits = search({ text, only: [entry.kind] }).hits;
    const best = hits.find(({ id }) => isThere(book.find(id) ?? entry));
    const found = best === undefined ? undefined : book.find(best.id);
    if (best === undefined || found === undefined || best.confidence < UNSURE) continue;
    votes.set(found, (votes.get(found) ?? 0) + best.confidence);
  }
  return [...votes].sort(([, one], [, other]) => other - one)[0]?.[0];
}

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
