import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlainNotes } from '../../src/knowledge/parse-plain-notes.ts';

function read(text: string): { titles: string[]; problems: string[] } {
  const { entries, problems } = parsePlainNotes('notes.md', text);
  return {
    titles: entries.map(({ id }) => id.replace('notes.md#', '')),
    problems: problems.map(({ id, severity, line }) => `${id} ${severity} ${line}`),
  };
}

const BEFORE = '# 앞\n\n읽힌다.\n\n';

describe('a note that cannot be read as a whole', () => {
  it('is read up to a code block that is never closed', () => {
    expect(parsePlainNotes('notes.md', `${BEFORE}\`\`\`sh\n$ docker ps\n\n# 뒤\n`)).toMatchObject({
      entries: [{ names: ['앞'] }],
      problems: [
        {
          id: 'K901',
          severity: 'error',
          path: 'notes.md',
          line: 5,
          says: 'This code block is never closed, so what follows is taken for code and not read; end it with a line of the same marks.',
        },
      ],
    });
  });

  it('is read up to a comment that is never closed', () => {
    expect(read(`${BEFORE}<!-- 초안\n\n# 뒤\n`)).toEqual({ titles: ['note/앞'], problems: ['K902 error 5'] });
  });

  it('is read but for the end of a line that is too long', () => {
    expect(parsePlainNotes('notes.md', `${BEFORE}${'a'.repeat(10_001)}\n\n# 뒤\n\n끝.\n`)).toMatchObject({
      entries: [{ names: ['앞'] }, { names: ['뒤'] }],
      problems: [
        {
          id: 'K903',
          line: 5,
          says: 'This line has 10001 characters, and only the first 10000 are read; break it.',
        },
      ],
    });
  });

  it('is read without a picture that was pasted into it', () => {
    const picture = `![p](data:image/png;base64,${'A'.repeat(50_000)})`;
    expect(read(`${BEFORE}${picture}\n`)).toEqual({ titles: ['note/앞'], problems: [] });
  });

  it('is read but for lines that are nested too deeply', () => {
    expect(parsePlainNotes('notes.md', `${BEFORE}${'>'.repeat(30)} a\n\n# 뒤\n\n끝.\n`)).toMatchObject({
      entries: [{ names: ['앞'] }, { names: ['뒤'] }],
      problems: [
        {
          id: 'K904',
          line: 5,
          says: 'Lists or quotes are nested too deeply in this line, so it is not read; make them flatter.',
        },
      ],
    });
  });

  it('is read up to the heading where it becomes too much', () => {
    const { entries, problems } = parsePlainNotes('notes.md', '# 단원\n\n- 용어: 풀이\n\n'.repeat(20_000));
    expect(entries.length).toBeGreaterThan(1_000);
    expect(entries.at(-1)?.source.line).toBeLessThan(problems[0]?.line ?? 0);
    expect(problems).toMatchObject([
      {
        id: 'K905',
        severity: 'error',
        says: 'From here on nothing is read: the note is too long, or too much stands here without a heading or a blank line between; divide it.',
      },
    ]);
  });

  it('is read up to five thousand entries', () => {
    const lines = Array.from({ length: 5_001 }, (_, index) => `$ docker stop box-${index}`).join('\n');
    const { entries, problems } = parsePlainNotes('notes.md', `# 상자\n\n\`\`\`sh\n${lines}\n\`\`\`\n`);
    expect(entries).toHaveLength(5_000);
    expect(problems).toMatchObject([
      {
        id: 'K906',
        severity: 'warning',
        line: 5_003,
        says: 'This file holds 5002 entries, and only the first 5000 are read; divide it.',
      },
    ]);
  });

  it.each([
    ['quotes', '>'.repeat(100_000)],
    ['brackets', '['.repeat(50_000)],
    ['levels of a list', Array.from({ length: 10_000 }, (_, level) => `${' '.repeat(level)}- a`).join('\n')],
    ['letters', 'a'.repeat(1_000_000)],
    ['brackets on lines of their own', '[\n'.repeat(500_000)],
    ['stars', '*a'.repeat(4_900)],
    ['lists that begin and end', '- a\n  - b\n'.repeat(100_000)],
    ['definitions', Array.from({ length: 40_000 }, (_, at) => `[a${at}]: b [a${at + 1}]`).join('\n')],
    ['open quotation marks', `\`\`\`sh\n${'$ echo \' {{{{ "\n'.repeat(60_000)}`],
  ])('reports far too many %s, and does not take long', (_, text) => {
    // Without the limits each of these takes minutes, or all of the stack; the runner's own time limit notices.
    expect(parsePlainNotes('notes.md', text).problems.map(({ id }) => id)).not.toEqual([]);
  });

  it('finds the same in a long note, which is parsed in pieces, as in its chapters', () => {
    const chapter = (name: string): string =>
      `# ${name}\n\nSee [the handbook][h].\n\n- ${name} port: open\n\n\`\`\`sh\n# ${name}\n\n# more\n\n$ docker ps ${name}\n\`\`\`\n\n`;
    const names = Array.from({ length: 60 }, (_, index) => `chapter-${index}`);
    const note = `${names.map(chapter).join('')}[h]: https://example.com/handbook\n`;
    const { entries, problems } = parsePlainNotes('notes.md', note);
    expect(problems).toEqual([]);
    expect(entries.map(({ kind, source }) => `${kind} ${source.line}`)).toEqual(
      names.flatMap((_, index) => [
        `note ${index * 14 + 1}`,
        `concept ${index * 14 + 5}`,
        `command ${index * 14 + 12}`,
      ]),
    );
    expect(JSON.stringify(entries)).not.toContain('[h]');
  });
});

describe('whatever stands in a file', () => {
  const PIECES = [
    [
      '# ',
      '## 1.2 ',
      '- ',
      '  - ',
      '1. ',
      '> ',
      '```sh\n',
      '```\n',
      '$ ',
      '|',
      '`',
      '**',
      '[',
      '](',
      '<!--',
      '-->',
    ],
    [
      ': ',
      '：',
      '#',
      '\\\n',
      '\n',
      '\n\n',
      '{',
      '}',
      '<',
      '"',
      '-o=',
      'docker image ',
      'kubectl ',
      '파드',
      'Pending',
    ],
    [
      '---\n',
      '===\n',
      '![',
      '(',
      ')',
      '\u{1F433}',
      '\u0000',
      '\uD800',
      '\t',
      '| x',
      '&& ',
      '--',
      '~~~',
      '[a]: b\n',
    ],
  ].flat();
  const piece = fc.constantFrom(...PIECES);
  const note = fc
    .array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 40,
    })
    .map((pieces) => pieces.join(''));

  it('gives entries with a title, a name, one half, a line of the file, and an id of their own', () => {
    fc.assert(
      fc.property(note, (text) => {
        const { entries, problems } = parsePlainNotes('notes.md', text);
        const lines = text.split('\n').length;
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        for (const { line } of [...entries.map(({ source }) => source), ...problems]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
        for (const { names, halves } of entries) {
          const half = Object.values(halves);
          expect(half.map(({ title }) => title.trim())).not.toContain('');
          expect(half).toHaveLength(1);
          expect(names.map((name) => name.trim())).not.toContain('');
          expect(names).not.toHaveLength(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
