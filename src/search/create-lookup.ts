import type { Entry, EntryKind } from '../knowledge/entry.ts';
import { normalizeText } from '../language/normalize-text.ts';
import type { Lookup } from './search.ts';

/** Where several kinds bear one name (`pod` is a concept and a resource), what is asked for most comes first. */
const KIND_ORDER: readonly EntryKind[] = [
  'status',
  'command',
  'option',
  'concept',
  'resource',
  'comparison',
  'error',
  'note',
];

/** Makes the exact lookup by name, title and alias. */
export function createLookup(entries: readonly Entry[]): Lookup {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const titles = Object.values(entry.halves).map((half) => half.title);
    for (const name of new Set([...entry.names, ...titles, ...entry.aliases].map(nameKey))) {
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), entry]);
    }
  }
  const ids = new Map(
    [...byName].map(([name, found]) => [name, found.toSorted(byKind).map((entry) => entry.id)]),
  );
  return (name) => ids.get(nameKey(name)) ?? [];
}

/**
 * The form in which names are compared: lower case, white space, `=` and hyphens between words folded. A flag keeps its
 * case, because `-A` is not `-a`.
 */
function nameKey(name: string): string {
  const text = normalizeText(name).trim();
  if (text.startsWith('-')) return text.replace(/[=\s]+/g, ' ');
  return text.toLowerCase().replace(/[\s_-]+/g, ' ');
}

function byKind(left: Entry, right: Entry): number {
  const curated = Number(right.origin === 'curated') - Number(left.origin === 'curated');
  return curated || KIND_ORDER.indexOf(left.kind) - KIND_ORDER.indexOf(right.kind);
}
