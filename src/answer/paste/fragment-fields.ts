/** One `key: value` of YAML or JSON, with where it stands. */
export interface FragmentField {
  readonly key: string;
  /** Without quotes; empty where the value is an object, a list, or left out. */
  readonly value: string;
  /** The keys it stands under, outermost first, as far as the paste shows them. */
  readonly path: readonly string[];
  /** Whether it is the first of an item in a list. */
  readonly isFirst: boolean;
  /** Its line, counted from 0. */
  readonly line: number;
}

/** Deeper than this no status goes; what a hostile paste nests deeper is read as if it stood there. */
const DEEPEST = 16;

/** `- name: app`, `  "reason": "OOMKilled",`. */
const FIELD = /^(\s*)((?:-\s+)*)(["']?)([A-Za-z][\w.\-/]{0,80})\3\s*:(?:\s+(.*)|([[{"].*))?$/;

/**
 * Reads YAML or JSON field by field, without a parser: fragments are cut above, below, and in the middle. Indentation
 * tells what stands under what; JSON that stands on one line is laid out first.
 */
export function readFragmentFields(lines: readonly string[]): FragmentField[] {
  const fields: FragmentField[] = [];
  const above: { readonly indent: number; readonly path: readonly string[] }[] = [];
  let isFirst = false;
  for (const [line, text] of lines.entries()) {
    for (const piece of layOut(text)) {
      if (/^\s*[[{],?$/.test(piece)) isFirst = true;
      const [, space = '', dashes = '', , key, spaced = '', tight = ''] = FIELD.exec(piece) ?? [];
      if (key === undefined) continue;
      const indent = space.length + dashes.length;
      while ((above.at(-1)?.indent ?? -1) >= indent || above.length > DEEPEST) above.pop();
      const path = above.at(-1)?.path ?? [];
      fields.push({ key, value: plainValue(spaced || tight), path, isFirst: isFirst || dashes !== '', line });
      isFirst = false;
      above.push({ indent, path: [...path, key] });
    }
  }
  return fields;
}

/** Text in quotes, a bracket or a comma, or what stands between them. */
const JSON_TOKEN = /"(?:[^"\\]|\\.)*"\s*:|"(?:[^"\\]|\\.)*"?|[[\]{},]|[^[\]{},"]+/g;

/** JSON on one line as lines of one field each; any other line as it is. */
function layOut(line: string): readonly string[] {
  if (!/[{,]\s*"[\w.\-/]+"\s*:/.test(line)) return [line];
  const pieces: string[] = [];
  const margin = line.slice(0, line.length - line.trimStart().length);
  let depth = 0;
  let piece = '';
  const flush = (): void => {
    if (piece.trim() !== '') pieces.push(`${margin}${'  '.repeat(Math.min(depth, DEEPEST))}${piece.trim()}`);
    piece = '';
  };
  for (const [token] of line.matchAll(JSON_TOKEN)) {
    if (/^[[\]{},]$/.test(token)) {
      flush();
      if (token === '{' || token === '[') {
        pieces.push(token);
        depth += 1;
      } else if (token !== ',') {
        depth = Math.max(0, depth - 1);
      }
    } else {
      piece += token.endsWith(':') ? `${token} ` : token;
    }
  }
  flush();
  return pieces;
}

function plainValue(text: string): string {
  const bare = text.trim().replace(/,$/, '');
  if (/^[[{|>]/.test(bare)) return '';
  return /^(["']).*\1$/.test(bare) && bare.length > 1 ? bare.slice(1, -1) : bare;
}
