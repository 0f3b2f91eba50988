import type { EntryCheck, Finding } from '../check.ts';
import type { Draft } from '../draft.ts';
import { FRONT_MATTER_KEYS } from '../front-matter-schema.ts';
import { type CuratedKind, LANGUAGES } from '../section-roles.ts';

/** Fewer than four questions per language leave most people's words unmet. */
const LEAST_ASKED = 4;
/** Fits a Slack button, which holds 75 characters, with a sign before it. */
const LONGEST_TITLE = 60;

/** What the id of each kind looks like. Concepts and statuses have the bare name, so it must not look like another kind's. */
const ID_SHAPES: Readonly<Record<CuratedKind, { readonly shape: RegExp; readonly reads: string }>> = {
  status: { shape: /^(?!(?:resource|option|error)-)/, reads: 'the bare name, `crash-loop-back-off`' },
  command: { shape: /^(?:docker|kubectl)-/, reads: '`docker-...`, `docker-compose-...` or `kubectl-...`' },
  resource: { shape: /^resource-/, reads: '`resource-...`' },
  option: { shape: /^option-/, reads: '`option-...`' },
  concept: { shape: /^(?!(?:resource|option|error)-)/, reads: 'the bare name, `pod`' },
  comparison: { shape: /.-or-./, reads: '`...-or-...`' },
  error: { shape: /^error-/, reads: '`error-...`' },
};

/** Rules for what stands between the `---` lines. */
export const FRONT_MATTER_CHECKS: readonly EntryCheck[] = [
  {
    id: 'K001',
    name: 'front-matter-order',
    says: 'The keys of the front matter stand in their order.',
    severity: 'error',
    find: ({ frontMatter: { keys, lineOf } }) => {
      const ordered = FRONT_MATTER_KEYS.filter((key) => keys.includes(key));
      const at = keys.findIndex((key, index) => key !== ordered[index]);
      const [key, expected] = [keys[at], ordered[at]];
      if (key === undefined || expected === undefined) return [];
      return [
        {
          line: lineOf(key),
          says: `\`${key}\` stands where \`${expected}\` belongs; the order is ${ordered.join(', ')}.`,
        },
      ];
    },
  },
  {
    id: 'K002',
    name: 'id-is-file-name',
    says: 'The id of an entry that has its file to itself is the name of the file.',
    severity: 'error',
    find: ({ entry: { id, source }, alone, lineOfKey }) => {
      const file = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
      if (!alone || id === file) return [];
      return [
        {
          line: lineOfKey('id'),
          says: `The id is \`${id}\` and the file is called \`${file}\`; make them equal.`,
        },
      ];
    },
  },
  {
    id: 'K003',
    name: 'id-fits-kind',
    says: 'The id tells the kind.',
    severity: 'error',
    find: ({ entry: { id }, frontMatter: { value }, lineOfKey }) => {
      const { shape, reads } = ID_SHAPES[value.kind];
      if (shape.test(id)) return [];
      return [
        { line: lineOfKey('id'), says: `\`${id}\` is not the id of a ${value.kind}; it reads ${reads}.` },
      ];
    },
  },
  {
    id: 'K004',
    name: 'key-fits-kind',
    says: 'Resources have `resource`, only errors have `patterns`.',
    severity: 'error',
    find: ({ entry: { kind, resource }, frontMatter: { keys }, lineOfKey }) => [
      ...(kind === 'resource' && resource === undefined
        ? [
            {
              line: lineOfKey('kind'),
              says: 'A resource needs `resource: { plural, short, apiVersion, kind, namespaced }`.',
            },
          ]
        : []),
      ...(kind !== 'resource' && resource !== undefined
        ? [{ line: lineOfKey('resource'), says: `A ${kind} has no \`resource\`; take it out.` }]
        : []),
      ...(kind !== 'error' && keys.includes('patterns')
        ? [
            {
              line: lineOfKey('patterns'),
              says: `A ${kind} has no \`patterns\`; take them out or make it an error.`,
            },
          ]
        : []),
    ],
  },
  {
    id: 'K005',
    name: 'title-style',
    says: `A title has at most ${LONGEST_TITLE} characters and no full stop.`,
    severity: 'error',
    find: (draft) => titlesOf(draft).flatMap(faultOfTitle),
  },
  {
    id: 'K006',
    name: 'asked-enough',
    says: `At least ${LEAST_ASKED} likely questions stand under \`asked\`, in each language.`,
    severity: 'error',
    find: ({ entry: { asked }, lineOfKey }) =>
      LANGUAGES.flatMap((language) => {
        const count = asked[language]?.length ?? 0;
        if (count >= LEAST_ASKED) return [];
        const says = `\`asked.${language}\` has ${count} of at least ${LEAST_ASKED} questions; write what people type.`;
        return [{ line: lineOfKey('asked', language), says }];
      }),
  },
  {
    id: 'K007',
    name: 'asked-once',
    says: 'Questions under `asked` differ in words, not in order.',
    severity: 'error',
    find: findRepeatedQuestions,
  },
  {
    id: 'K008',
    name: 'sources-named',
    says: 'An entry names at least one official page.',
    severity: 'error',
    find: ({ entry, lineOfKey }) =>
      entry.references.length > 0
        ? []
        : [
            {
              line: lineOfKey('sources'),
              says: 'No source is named; write at least one official page under `sources`.',
            },
          ],
  },
  {
    id: 'K009',
    name: 'checked-named',
    says: 'An entry says when it was read against its sources.',
    severity: 'error',
    find: ({ entry, lineOfKey }) =>
      entry.checked !== undefined
        ? []
        : [
            {
              line: lineOfKey('checked'),
              says: 'It is not said when this was checked; write `checked: { date, against }`.',
            },
          ],
  },
];

interface Title {
  readonly text: string;
  readonly line: number;
}

function titlesOf({ frontMatter: { value }, lineOfKey }: Draft): Title[] {
  const { title, names } = value;
  if (title === undefined) return [{ text: names[0] ?? '', line: lineOfKey('names', 0) }];
  return LANGUAGES.map((language) => ({ text: title[language], line: lineOfKey('title', language) }));
}

function faultOfTitle({ text, line }: Title): Finding[] {
  if (text.length > LONGEST_TITLE) {
    return [{ line, says: `The title has ${text.length} characters; keep it to ${LONGEST_TITLE}.` }];
  }
  return /[.。]$/.test(text) ? [{ line, says: `The title "${text}" ends in a full stop; take it out.` }] : [];
}

function findRepeatedQuestions({ entry: { asked }, lineOfKey }: Draft): Finding[] {
  return LANGUAGES.flatMap((language) => {
    const first = new Map<string, string>();
    return (asked[language] ?? []).flatMap((question, index) => {
      const words = [...new Set(question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].sort().join(' ');
      const before = first.get(words);
      first.set(words, before ?? question);
      if (before === undefined) return [];
      const says = `"${question}" asks what "${before}" asks, with the same words; write it differently.`;
      return [{ line: lineOfKey('asked', language, index), says }];
    });
  });
}
