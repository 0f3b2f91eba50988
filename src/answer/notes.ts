import type { Entry } from '../knowledge/entry.ts';
import type { Lexicon } from '../language/create-lexicon.ts';
import type { ReadUnits } from '../language/create-unit-reader.ts';
import type { Lookup, Mend, Search } from '../search/search.ts';

/** Everything that answers are made of: one immutable set, replaced whole when notes change. */
export interface Notes {
  readonly entries: readonly Entry[];
  /** Plain notes that speak of the same thing as an entry, by that entry's id. */
  readonly companions: ReadonlyMap<string, readonly string[]>;
  readonly search: Search;
  readonly mend: Mend;
  readonly lookup: Lookup;
  readonly lexicon: Lexicon;
  readonly read: ReadUnits;
}

/** Finding entries by id, and knowing which of them belong together. */
export interface EntryBook {
  readonly find: (id: string) => Entry | undefined;
  /** The entry whose card is shown for this one: the curated entry it belongs to, else itself. */
  readonly leadOf: (id: string) => Entry | undefined;
  /** The other entries on the same thing, `first` in front where it is one of them. */
  readonly companionsOf: (lead: Entry, first?: string) => readonly Entry[];
}

/** Makes the book of a set of notes. */
export function createEntryBook({ entries, companions }: Pick<Notes, 'entries' | 'companions'>): EntryBook {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const groups = new Map<string, readonly string[]>();
  const leads = new Map<string, string>();
  for (const [lead, members] of companions) {
    const group = [lead, ...members];
    for (const id of group) groups.set(id, group);
    if (byId.get(lead)?.origin === 'curated') for (const id of members) leads.set(id, lead);
  }
  const find = (id: string): Entry | undefined => byId.get(id);
  return {
    find,
    leadOf: (id) => find(leads.get(id) ?? id),
    companionsOf(lead, first) {
      const others = (groups.get(lead.id) ?? []).filter((id) => id !== lead.id);
      const ordered = others.toSorted((left, right) => Number(right === first) - Number(left === first));
      return ordered.flatMap((id) => find(id) ?? []);
    },
  };
}
