import type { Inline } from './entry.ts';
import { textOf } from './parse-markdown.ts';
import { isTerm } from './plain-term-names.ts';

/** What a bullet defines, if anything: code spans at its beginning (`` `service` `svc`: ... ``), or a term before a colon. */
export type Bullet =
  | {
      readonly kind: 'literals';
      readonly literals: readonly string[];
      readonly description: readonly Inline[];
    }
  | { readonly kind: 'term'; readonly term: string; readonly description: readonly Inline[] }
  | { readonly kind: 'sentence' };

/** Divides a bullet into what it defines and what it says of it. A term alone has no description. */
export function divideBullet(content: readonly Inline[]): Bullet {
  return divideLiterals(content) ?? divideTerm(content) ?? { kind: 'sentence' };
}

/** `` `kill`, `stop`: text ``: spans, with nothing but commas, slashes, brackets or "or" between them. */
function divideLiterals(content: readonly Inline[]): Bullet | undefined {
  const literals: string[] = [];
  let index = 0;
  for (; index < content.length; index += 1) {
    const run = content[index];
    if (run?.kind === 'code') literals.push(run.text.trim());
    else if (run?.kind !== 'text' || !BETWEEN.test(run.text) || content[index + 1]?.kind !== 'code') break;
  }
  const rest = content.slice(index);
  if (literals.length === 0 || literals.includes('')) return undefined;
  if (rest.length === 0) return { kind: 'literals', literals, description: [] };
  const opening = AFTER_LITERALS.exec(textOf(rest))?.[0];
  return opening === undefined
    ? undefined
    : { kind: 'literals', literals, description: dropStart(rest, opening.length) };
}

const BETWEEN = /^\s*(?:[,/|·(]|or|또는)?\s*$/;
const AFTER_LITERALS = /^\s*\)?\s*(?:$|:(?=\s|$)|：|[-–—](?=\s))\s*/;

function divideTerm(content: readonly Inline[]): Bullet | undefined {
  const text = textOf(content);
  const { start, end } = findColon(content) ?? findDash(content) ?? { start: text.length, end: text.length };
  const term = text.slice(0, start).trim();
  return isTerm(term) ? { kind: 'term', term, description: dropStart(content, end) } : undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A colon with a space after it, so neither `image:tag` nor `10:30`, and outside of code and links. */
function findColon(content: readonly Inline[]): Span | undefined {
  const text = textOf(content);
  let offset = 0;
  for (const run of content) {
    if (run.kind === 'text' || run.kind === 'strong') {
      for (const { index } of run.text.matchAll(/[:：]/g)) {
        const start = offset + index;
        if (text[start] === '：' || /^(?:\s|$)/.test(text.slice(start + 1, start + 2)))
          return { start, end: start + 1 };
      }
    }
    offset += run.text.length;
  }
  return undefined;
}

/** Behind a term in bold a dash does what a colon does: **Pod** - the smallest unit. */
function findDash(content: readonly Inline[]): Span | undefined {
  const [term, rest] = content;
  const dash =
    term?.kind === 'strong' && rest?.kind === 'text' ? /^\s*[-–—]\s/.exec(rest.text)?.[0] : undefined;
  if (term === undefined || dash === undefined) return undefined;
  return { start: term.text.length, end: term.text.length + dash.length };
}

/** The runs after the first `length` characters, without white space before them. */
function dropStart(content: readonly Inline[], length: number): Inline[] {
  const kept: Inline[] = [];
  let left = length;
  for (const run of content) {
    const text = run.text.slice(Math.min(left, run.text.length));
    left = Math.max(0, left - run.text.length);
    const shown = kept.length === 0 && run.kind !== 'code' ? text.trimStart() : text;
    if (shown !== '') kept.push({ ...run, text: shown });
  }
  return kept;
}
