import type { Draft, Placed } from './draft.ts';
import type { Entry, Problem } from './entry.ts';
import { foldName } from './fold-name.ts';

interface Described {
  /** `K0..` shape, `K1..` parity, `K2..` wording, `K3..` links, `K5..` oracles. Never given to another check, also after it is retired. */
  readonly id: string;
  /** What it is called, kebab-case. */
  readonly name: string;
  /** The rule, as a sentence. */
  readonly says: string;
  /** A warning is printed; only an error makes `check:notes` fail. Neither keeps an entry from being served. */
  readonly severity: Problem['severity'];
}

/** A rule for one entry, looked at with its Markdown. */
export interface EntryCheck extends Described {
  readonly find: (draft: Draft) => readonly Finding[];
}

/** A rule for one entry among all others, or about today. */
export interface LibraryCheck extends Described {
  readonly find: (placed: Placed, library: LibraryView) => readonly Finding[];
}

/** What a check found: where, and what is wrong with which thing, in a sentence that says what to do. */
export interface Finding {
  readonly line: number;
  readonly says: string;
}

/** What checks may know besides the entry they look at. */
export interface LibraryView {
  /** The day the check is made, `2026-11-24`. */
  readonly today: string;
  readonly byId: ReadonlyMap<string, Entry>;
  /** The curated entries of `kind` that have `name` among their names or aliases, in the order of the library. */
  readonly holdersOf: (kind: Entry['kind'], name: string) => readonly Entry[];
}

/** Looks at one entry with every check of a list. Pure. */
export function checkDraft(checks: readonly EntryCheck[], draft: Draft): Problem[] {
  return checks.flatMap((check) => toProblems(check, draft, check.find(draft)));
}

/** Looks at one entry among all others with every check of a list. Pure. */
export function checkPlaced(
  checks: readonly LibraryCheck[],
  placed: Placed,
  library: LibraryView,
): Problem[] {
  return checks.flatMap((check) => toProblems(check, placed, check.find(placed, library)));
}

/** Makes the view of a library that its checks share. */
export function viewLibrary(entries: readonly Entry[], today: string): LibraryView {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const holders = new Map<string, Entry[]>();
  for (const entry of entries.filter(({ origin }) => origin === 'curated')) {
    const keys = [...entry.names, ...entry.aliases].map((name) => keyOf(entry.kind, name));
    for (const key of new Set(keys)) {
      const others = holders.get(key);
      if (others === undefined) holders.set(key, [entry]);
      else others.push(entry);
    }
  }
  return { today, byId, holdersOf: (kind, name) => holders.get(keyOf(kind, name)) ?? [] };
}

function toProblems(check: Described, { entry }: Placed, findings: readonly Finding[]): Problem[] {
  const { id, severity } = check;
  return findings.map(({ line, says }) => ({ id, severity, path: entry.source.path, line, says }));
}

function keyOf(kind: Entry['kind'], name: string): string {
  return `${kind}\n${foldName(name)}`;
}
