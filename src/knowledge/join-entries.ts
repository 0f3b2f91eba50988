import type { Entry, EntryKind } from './entry.ts';
import { foldName } from './fold-name.ts';

/** The kinds of curated entry that a plain one of a kind may join, the likeliest first. */
const JOINS: Readonly<Record<EntryKind, readonly EntryKind[]>> = {
  status: ['status'],
  command: ['command'],
  resource: ['resource'],
  option: ['option'],
  error: ['error'],
  // A section of notes on "Deployment" does not say whether it means the thing or the type.
  concept: ['concept', 'resource', 'comparison'],
  note: ['concept', 'resource', 'comparison'],
  comparison: ['comparison', 'concept'],
};

/**
 * Finds which plain entries speak of the same thing as another entry, so that one card can show both: the leading
 * entry's id, and the ids of its companions in the order of the library. An entry that leads nothing is no key; no entry
 * is a companion twice, and no companion leads.
 *
 * A curated entry leads the plain ones that have one of its names, titles or aliases. Plain entries that no curated
 * one leads follow the first of their kind with the same name; sections that are only `note`s do not,
 * because headings such as "Examples" name a place and not a thing. Pure.
 */
export function joinEntries(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const curated = indexCurated(entries.filter((entry) => entry.origin === 'curated'));
  const firstPlain = new Map<string, string>();
  const companions = new Map<string, string[]>();
  for (const entry of entries) {
    if (entry.origin !== 'plain') continue;
    const lead = findCurated(entry, curated) ?? findFirst(entry, firstPlain);
    if (lead === undefined) continue;
    const others = companions.get(lead);
    if (others === undefined) companions.set(lead, [entry.id]);
    else others.push(entry.id);
  }
  return companions;
}

/** Names go before aliases: an alias may be loosely said of one thing and be the very name of another. */
function indexCurated(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const read of [namesOf, ({ aliases }: Entry) => aliases]) {
    for (const entry of entries) {
      for (const name of read(entry)) {
        const key = keyOf(entry.kind, name);
        if (!index.has(key)) index.set(key, entry.id);
      }
    }
  }
  return index;
}

function findCurated(entry: Entry, curated: ReadonlyMap<string, string>): string | undefined {
  return JOINS[entry.kind]
    .flatMap((kind) => namesOf(entry).map((name) => curated.get(keyOf(kind, name))))
    .find((id) => id !== undefined);
}

function findFirst(entry: Entry, firstPlain: Map<string, string>): string | undefined {
  if (entry.kind === 'note') return undefined;
  const keys = namesOf(entry).map((name) => keyOf(entry.kind, name));
  const first = keys.map((key) => firstPlain.get(key)).find((id) => id !== undefined);
  // What follows another leads nobody, but its names lead to the same first one.
  for (const key of keys) if (!firstPlain.has(key)) firstPlain.set(key, first ?? entry.id);
  return first;
}

function namesOf({ names, halves }: Entry): string[] {
  return [...names, ...Object.values(halves).map((half) => half.title)].filter(
    (name) => foldName(name) !== '',
  );
}

function keyOf(kind: EntryKind, name: string): string {
  return `${kind}\n${foldName(name)}`;
}
