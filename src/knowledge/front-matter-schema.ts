import { z } from 'zod';
import { faultOfPattern } from './safe-pattern.ts';

/** The keys of a front matter, in the order they are written. */
export const FRONT_MATTER_KEYS = [
  'id',
  'kind',
  'title',
  'names',
  'aliases',
  'asked',
  'resource',
  'patterns',
  'sources',
  'checked',
  'related',
] as const;

/** What an id looks like: words in lower case, joined by single dashes. */
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const text = z
  .string('must be text; put numbers, dates and words like `yes` in quotes')
  .trim()
  .min(1, 'is empty; write it or leave it out')
  .max(300, 'is longer than 300 characters; shorten it')
  .regex(/^\P{Cc}*$/u, 'must stand on one line');

const texts = z.array(text, 'must be a list, such as `[docker save, docker image save]`');

const id = text.regex(KEBAB_CASE, 'must be lower-case words joined by dashes, such as `crash-loop-back-off`');

const both = { ko: text, en: text };

const reference = z.strictObject(
  {
    title: text,
    url: z.url({ protocol: /^https$/, error: 'must be a whole https address' }),
  },
  'must have `title` and `url`',
);

const pattern = text.superRefine((source, context) => {
  const fault = faultOfPattern(source);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
});

/**
 * The front matter of a curated entry. Required is only what a card cannot do without; what a good note has
 * besides (four questions per language, sources, a date) is asked for by the checks, which drop nothing.
 */
export const FRONT_MATTER = z.strictObject(
  {
    id,
    kind: z.enum(
      ['status', 'command', 'resource', 'option', 'concept', 'comparison', 'error'],
      'must be status, command, resource, option, concept, comparison or error',
    ),
    title: z.strictObject(both, 'must be `{ ko: ..., en: ... }`').optional(),
    names: texts.min(1, 'is empty; write what the thing is literally called'),
    aliases: texts.default([]),
    asked: z
      .strictObject(
        { ko: texts.default([]), en: texts.default([]) },
        'must be a list under `ko` and one under `en`',
      )
      .default({ ko: [], en: [] }),
    resource: z
      .strictObject(
        {
          plural: text,
          short: texts.default([]),
          apiVersion: text,
          kind: text,
          namespaced: z.boolean('must be true or false'),
        },
        'must be `{ plural, short, apiVersion, kind, namespaced }`',
      )
      .optional(),
    patterns: z.array(pattern, "must be a list of regular expressions in '...'").default([]),
    sources: z.array(reference, 'must be a list of `title` and `url`').default([]),
    checked: z
      .strictObject(
        { date: z.iso.date('must be a day, such as 2026-11-24'), against: text },
        'must be `{ date: ..., against: ... }`',
      )
      .optional(),
    related: z.array(id, 'must be a list of ids').default([]),
  },
  'must be a list of `key: value` lines',
);

/** A front matter that an entry can be made of. */
export type FrontMatterValue = z.infer<typeof FRONT_MATTER>;

/** Turns an issue of the schema into sentences, each with the path of the part it speaks of. */
export function sayIssue(issue: z.core.$ZodIssue): { at: readonly PropertyKey[]; says: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      at: [...issue.path, key],
      says: `Unknown key ${nameOf([...issue.path, key])}; take it out or correct its spelling.`,
    }));
  }
  return [{ at: issue.path, says: `${nameOf(issue.path)} ${issue.message}.` }];
}

function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The front matter';
  const [first, ...rest] = path;
  return `\`${String(first)}${rest.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')}\``;
}
