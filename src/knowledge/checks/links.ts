import type { LibraryCheck } from '../check.ts';

/** More than six ways on are no help to choose. */
const MOST_RELATED = 6;

/** Rules for an entry among the others, and for its age. */
export const LINK_CHECKS: readonly LibraryCheck[] = [
  {
    id: 'K301',
    name: 'name-taken',
    says: 'A name or an alias belongs to one entry of a kind.',
    severity: 'error',
    find: ({ entry, lineOfKey }, { holdersOf }) =>
      [
        ...entry.names.map((name, at) => ({ name, line: lineOfKey('names', at) })),
        ...entry.aliases.map((name, at) => ({ name, line: lineOfKey('aliases', at) })),
      ].flatMap(({ name, line }) => {
        const [first] = holdersOf(entry.kind, name);
        if (first === undefined || first.id === entry.id) return [];
        return [
          { line, says: `"${name}" already leads to \`${first.id}\`; a name belongs to one ${entry.kind}.` },
        ];
      }),
  },
  {
    id: 'K302',
    name: 'related-known',
    says: '`related` names entries that exist.',
    severity: 'error',
    find: ({ entry, lineOfKey }, { byId }) =>
      entry.related.flatMap((id, at) =>
        byId.has(id)
          ? []
          : [
              {
                line: lineOfKey('related', at),
                says: `There is no entry \`${id}\`; write it, or take it out of \`related\`.`,
              },
            ],
      ),
  },
  {
    id: 'K303',
    name: 'related-others',
    says: '`related` names other entries, each once.',
    severity: 'error',
    find: ({ entry: { id, related }, lineOfKey }) =>
      related.flatMap((other, at) =>
        other !== id && related.indexOf(other) === at
          ? []
          : [
              {
                line: lineOfKey('related', at),
                says: `\`${other}\` is the entry itself or named before; take it out.`,
              },
            ],
      ),
  },
  {
    id: 'K304',
    name: 'related-few',
    says: `\`related\` names at most ${MOST_RELATED} entries.`,
    severity: 'error',
    find: ({ entry: { related }, lineOfKey }) =>
      related.length <= MOST_RELATED
        ? []
        : [
            {
              line: lineOfKey('related'),
              says: `\`related\` names ${related.length} entries; keep the best ${MOST_RELATED}.`,
            },
          ],
  },
  {
    id: 'K305',
    name: 'related-some',
    says: 'An entry names at least one other to go on with.',
    severity: 'warning',
    find: ({ entry: { related }, lineOfKey }) =>
      related.length > 0
        ? []
        : [
            {
              line: lineOfKey('related'),
              says: 'Nothing is `related`, so a reader cannot go on from here; name an entry.',
            },
          ],
  },
  {
    id: 'K306',
    name: 'checked-lately',
    says: 'An entry was read against its sources within a year.',
    severity: 'warning',
    find: ({ entry: { checked }, lineOfKey }, { today }) =>
      checked === undefined || checked.date >= yearsBefore(today, 1)
        ? []
        : [
            {
              line: lineOfKey('checked'),
              says: `This was last checked on ${checked.date}; read it against its sources again.`,
            },
          ],
  },
  {
    id: 'K307',
    name: 'checked-by-now',
    says: 'An entry was not checked in the future.',
    severity: 'error',
    find: ({ entry: { checked }, lineOfKey }, { today }) =>
      checked === undefined || checked.date <= dayAfter(today)
        ? []
        : [
            {
              line: lineOfKey('checked'),
              says: `This was checked on ${checked.date}, which is still to come; correct the date.`,
            },
          ],
  },
];

function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}

/** In Seoul it is already tomorrow when the server's day, in UTC, is not yet over. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
