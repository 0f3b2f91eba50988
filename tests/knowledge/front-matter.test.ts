import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/knowledge/front-matter.ts';

const GOOD = 'id: docker-pause\nkind: command\nnames: [docker pause]';

/** `line id sentence` for each problem; the front matter begins on line 2, as in a file. */
function faultsOf(text: string): string[] {
  const result = parseFrontMatter('a.md', text, 2);
  return result.kind === 'read' ? [] : result.problems.map(({ id, line, says }) => `${line} ${id} ${says}`);
}

describe('parseFrontMatter', () => {
  it('reads keys in the order they are written, and where each part stands', () => {
    const text = `${GOOD}\nsources:\n  - title: docker pause\n    url: https://docs.docker.com/\nrelated: []`;
    const result = parseFrontMatter('a.md', text, 2);
    if (result.kind !== 'read') throw new Error('must be readable');
    const { keys, lineOf } = result.frontMatter;
    expect(keys).toEqual(['id', 'kind', 'names', 'sources', 'related']);
    expect(lineOf('sources', 0, 'url')).toBe(7);
    expect(lineOf('names', 0)).toBe(4);
    expect(lineOf('related', 3)).toBe(8);
    expect(lineOf('checked')).toBe(2);
  });

  it.each([
    [
      'id: Docker_Pause',
      '2 K411 `id` must be lower-case words joined by dashes, such as `crash-loop-back-off`.',
    ],
    ['kind: order', '3 K411 `kind` must be status, command, resource, option, concept, comparison or error.'],
    ['names: []', '4 K411 `names` is empty; write what the thing is literally called.'],
    ['names: [404]', '4 K411 `names[0]` must be text; put numbers, dates and words like `yes` in quotes.'],
    ['names: ["docker\\npause"]', '4 K411 `names[0]` must stand on one line.'],
    ['aliases:', '5 K411 `aliases` must be a list, such as `[docker save, docker image save]`.'],
    ['title: Pause', '5 K411 `title` must be `{ ko: ..., en: ... }`.'],
    ['asked: { ko: [], de: [] }', '5 K411 Unknown key `asked.de`; take it out or correct its spelling.'],
    ['sources: [{ title: a, url: "http://a.io" }]', '5 K411 `sources[0].url` must be a whole https address.'],
    ['sources: [{ title: a, url: docs }]', '5 K411 `sources[0].url` must be a whole https address.'],
    [
      'checked: { date: 2026-02-30, against: v1 }',
      '5 K411 `checked.date` must be a day, such as 2026-11-24.',
    ],
    [
      'checked: { date: 2026-11-24, against: 1.36 }',
      '5 K411 `checked.against` must be text; put numbers, dates and words like `yes` in quotes.',
    ],
    ["patterns: ['(a+)+']", '5 K411 `patterns[0]` repeats a group that can itself match in several ways.'],
    ['lables: [a]', '5 K411 Unknown key `lables`; take it out or correct its spelling.'],
    ['names: [docker pause]', '5 K410 A key of the front matter is written twice; keep one of the two.'],
  ])('says what is wrong with `%s`, and in which line', (line, fault) => {
    const key = line.slice(0, line.indexOf(':'));
    const at = fault.startsWith('5')
      ? -1
      : GOOD.split('\n').findIndex((other) => other.startsWith(`${key}:`));
    const lines = GOOD.split('\n');
    if (at < 0) lines.push(line);
    else lines[at] = line;
    expect(faultsOf(lines.join('\n'))).toEqual([fault]);
  });

  it('reports every value that is wrong at once', () => {
    expect(faultsOf('id: A\nkind: b\nnames: [docker pause]')).toHaveLength(2);
  });

  it('says what is missing', () => {
    expect(faultsOf('id: a\nkind: status')).toEqual([
      '2 K411 `names` must be a list, such as `[docker save, docker image save]`.',
    ]);
  });

  it.each(['', '- a\n- b', 'just text', '42', 'null'])('refuses `%s`, which is no list of keys', (text) => {
    expect(faultsOf(text)).toEqual(['2 K411 The front matter must be a list of `key: value` lines.']);
  });

  it('keeps keys like `__proto__` and `constructor` from doing anything', () => {
    expect(faultsOf(`${GOOD}\n__proto__: { polluted: true }`)).toEqual([
      '5 K411 Unknown key `__proto__`; take it out or correct its spelling.',
    ]);
    expect(faultsOf(`${GOOD}\nconstructor: { prototype: { polluted: true } }`)).toEqual([
      '5 K411 Unknown key `constructor`; take it out or correct its spelling.',
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    ['an alias bomb', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n${GOOD}`, 'K410'],
    ['an alias of itself', `a: &a [*a]\n${GOOD}`, 'K410'],
    ['keys that are lists', `${'? '.repeat(400)}a`, 'K410'],
    ['brackets without end', `a: ${'['.repeat(10_000)}`, 'K410'],
    ['lists in lists', `a:\n  ${'- '.repeat(10_000)}b`, 'K410'],
    ['braces in braces', '{a: '.repeat(400), 'K410'],
    ['a huge value', `id: ${'a'.repeat(100_000)}`, 'K410'],
  ])('refuses %s', (_, text, id) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(new RegExp(`^\\d+ ${id} .*\\.$`))]);
  });
});
