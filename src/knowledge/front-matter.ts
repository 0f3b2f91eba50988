import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Problem } from './entry.ts';
import { FAULTS, problemOf } from './faults.ts';
import { FRONT_MATTER, type FrontMatterValue, sayIssue } from './front-matter-schema.ts';

/** The front matter of an entry, and where each part of it stands in its file. */
export interface FrontMatter {
  readonly value: FrontMatterValue;
  /** The top-level keys in the order they are written. */
  readonly keys: readonly string[];
  /** The line (from 1) of a key or an item, `lineOf('sources', 0, 'url')`; of the nearest one above where it is missing. */
  readonly lineOf: LineOf;
}

/** Finds the line of a part of the front matter by its path. */
export type LineOf = (...path: readonly PropertyKey[]) => number;

/** Either a front matter that an entry can be made of, or why not. */
export type FrontMatterResult =
  | { readonly kind: 'read'; readonly frontMatter: FrontMatter }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

/** What a front matter may hold; the longest useful one is a tenth of it. */
const FRONT_MATTER_LIMITS = {
  characters: 20_000,
  /**
   * Marks that open a list or a map: `[`, `{`, `- `, `? `. Each can nest once more, and the YAML parser recurses.
   * Counting comes first, because Node does not always survive a stack that runs out inside a regular expression.
   */
  openings: 500,
} as const;

const OPENINGS = /[[{]|[-?](?=\s)/g;

/**
 * Reads the YAML between the `---` lines. Pure; `firstLine` is the line of the file its first line stands on.
 * Hostile YAML (alias bombs, endless nesting, `__proto__`) comes back as a problem like any other fault.
 */
export function parseFrontMatter(path: string, text: string, firstLine: number): FrontMatterResult {
  const { characters, openings } = FRONT_MATTER_LIMITS;
  if (text.length > characters || (text.match(OPENINGS)?.length ?? 0) > openings) {
    const says = `The front matter is too large; keep it under ${characters} characters and ${openings} list items.`;
    return faulty(path, firstLine, says);
  }
  return readYaml(path, text, firstLine);
}

function readYaml(path: string, text: string, firstLine: number): FrontMatterResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  // The first fault only: those behind it are mostly its echo, a line each.
  const [error] = document.errors;
  if (error !== undefined) return faulty(path, lineAt(error.pos[0]), sayYamlError(error.code, error.message));
  const trick = findTrick(document);
  if (trick !== undefined) return faulty(path, lineAt(trick.offset), trick.says);
  const value: unknown = document.toJS();
  const places = new Map<string, number>();
  placeNodes(document.contents, [], (at, offset) => places.set(at, lineAt(offset)));
  const lineOf: LineOf = (...at) => nearest(places, at) ?? firstLine;
  const parsed = FRONT_MATTER.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) =>
      sayIssue(issue).map(({ at, says }) => problemOf(FAULTS.frontMatterValue, path, lineOf(...at), says)),
    );
    return { kind: 'faulty', problems };
  }
  const keys = isMap(document.contents) ? document.contents.items.map((pair) => keyOf(pair)) : [];
  return { kind: 'read', frontMatter: { value: parsed.data, keys, lineOf } };
}

/**
 * Finds what plain lists and `key: value` lines never need, and what YAML bombs are made of: one alias is enough for
 * a loop, and a key that is itself a list is printed into text again at every level above it.
 */
function findTrick(document: Document): { offset: number; says: string } | undefined {
  let trick: { offset: number; says: string } | undefined;
  visit(document, {
    Alias: (_, alias) => {
      const says = 'The front matter uses a YAML alias (`*`); write the text out or put it in quotes.';
      trick = { offset: alias.range?.[0] ?? 0, says };
      return visit.BREAK;
    },
    Pair: (_, pair) => {
      if (!isCollection(pair.key)) return undefined;
      const says = 'A key of the front matter is a list or a map; a key is one word.';
      trick = { offset: pair.key.range?.[0] ?? 0, says };
      return visit.BREAK;
    },
  });
  return trick;
}

function sayYamlError(code: string, message: string): string {
  return code === 'DUPLICATE_KEY'
    ? 'A key of the front matter is written twice; keep one of the two.'
    : `The front matter is not YAML (${message.replace(/\s+/g, ' ')}); put text with special characters in quotes.`;
}

function placeNodes(
  node: unknown,
  at: readonly PropertyKey[],
  place: (at: string, offset: number) => void,
): void {
  if (!isCollection(node)) return;
  for (const [index, item] of node.items.entries()) {
    const path = [...at, isPair(item) ? keyOf(item) : index];
    const [shown, child] = isPair(item) ? [item.key, item.value] : [item, item];
    const offset = isNode(shown) ? shown.range?.[0] : undefined;
    if (offset !== undefined) place(nameOf(path), offset);
    placeNodes(child, path, place);
  }
}

function keyOf(pair: { readonly key: unknown }): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function nearest(places: ReadonlyMap<string, number>, at: readonly PropertyKey[]): number | undefined {
  for (let length = at.length; length > 0; length -= 1) {
    const line = places.get(nameOf(at.slice(0, length)));
    if (line !== undefined) return line;
  }
  return undefined;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\n');
}

function faulty(path: string, line: number, says: string): FrontMatterResult {
  return { kind: 'faulty', problems: [problemOf(FAULTS.frontMatterSyntax, path, line, says)] };
}
