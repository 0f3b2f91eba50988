import { describe, expect, it } from 'vitest';
import type { Block, Entry, Half } from '../../src/knowledge/entry.ts';
import { parseEntry } from '../../src/knowledge/parse-entry.ts';
import { buildNote } from './build-note.ts';
import { readBroken } from './read-fixtures.ts';

function parseOne(text: string): Entry {
  const { entries, problems } = parseEntry('commands/docker-pause.md', text);
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

function englishOf(text: string): Half {
  return parseOne(text).halves.en as Half;
}

function textRun(text: string) {
  return { kind: 'text', text };
}

describe('parseEntry', () => {
  it('reads what is true in both languages from the front matter', () => {
    const front = [
      'aliases: [도커 일시정지]',
      'asked: { ko: [얼리기], en: [freeze it] }',
      'sources:',
      '  - { title: docker pause, url: "https://docs.docker.com/pause/" }',
      'checked: { date: 2026-11-24, against: docker 28.2 }',
      'related: [docker-unpause]',
    ].join('\n');

    const { halves, ...rest } = parseOne(buildNote({ front }));

    expect(Object.keys(halves)).toEqual(['ko', 'en']);
    expect(rest).toEqual({
      id: 'docker-pause',
      kind: 'concept',
      origin: 'curated',
      names: ['docker pause'],
      aliases: ['도커 일시정지'],
      asked: { ko: ['얼리기'], en: ['freeze it'] },
      breadcrumb: [],
      source: { path: 'commands/docker-pause.md', line: 1 },
      references: [{ title: 'docker pause', url: 'https://docs.docker.com/pause/' }],
      checked: { date: '2026-11-24', against: 'docker 28.2' },
      related: ['docker-unpause'],
      patterns: [],
    });
  });

  it('reads the facts of a resource', () => {
    const front = 'resource: { plural: pods, short: [po], apiVersion: v1, kind: Pod, namespaced: true }';
    expect(parseOne(buildNote({ id: 'resource-pod', kind: 'resource', front })).resource).toEqual({
      plural: 'pods',
      shortNames: ['po'],
      apiVersion: 'v1',
      kind: 'Pod',
      namespaced: true,
    });
  });

  it('reads a half into summary, lead and sections with their roles', () => {
    const en = [
      'Freezes every process.',
      '',
      '```sh',
      'docker pause <container>',
      '```',
      '',
      '### Flags',
      '',
      '- `--help`: more',
      '',
      '### Good to know',
      '',
      'Memory stays.',
    ].join('\n');

    expect(englishOf(buildNote({ en }))).toEqual({
      title: 'docker pause',
      summary: [textRun('Freezes every process.')],
      sections: [
        {
          role: 'lead',
          heading: '',
          blocks: [{ kind: 'code', language: 'sh', text: 'docker pause <container>' }],
        },
        {
          role: 'flags',
          heading: 'Flags',
          blocks: [
            {
              kind: 'list',
              ordered: false,
              items: [{ content: [{ kind: 'code', text: '--help' }, textRun(': more')], children: [] }],
            },
          ],
        },
        {
          role: 'more',
          heading: 'Good to know',
          blocks: [{ kind: 'paragraph', content: [textRun('Memory stays.')] }],
        },
      ],
    });
  });

  it('takes the title of the language, else the first name', () => {
    const { halves } = parseOne(buildNote({ front: 'title: { ko: 얼리기, en: Freezing }' }));
    expect([halves.ko?.title, halves.en?.title]).toEqual(['얼리기', 'Freezing']);
    expect(englishOf(buildNote()).title).toBe('docker pause');
  });

  it('makes a warning of a paragraph that begins with the word for it, and takes the word out', () => {
    const blocksOf = (half: Half | undefined): readonly Block[] => half?.sections[0]?.blocks ?? [];
    const { halves } = parseOne(
      buildNote({
        ko: '지운다.\n\n주의: `rm`은 되돌릴 수 없다.\n\n주의사항은 많다.',
        en: 'Removes.\n\n**Caution**:  gone for good.\n\n- Step\n\n  caution: also here.',
      }),
    );

    expect(blocksOf(halves.ko)).toEqual([
      { kind: 'caution', content: [{ kind: 'code', text: 'rm' }, textRun('은 되돌릴 수 없다.')] },
      { kind: 'paragraph', content: [textRun('주의사항은 많다.')] },
    ]);
    expect(blocksOf(halves.en)).toEqual([
      { kind: 'caution', content: [textRun('gone for good.')] },
      {
        kind: 'list',
        ordered: false,
        items: [
          { content: [textRun('Step')], children: [{ kind: 'caution', content: [textRun('also here.')] }] },
        ],
      },
    ]);
  });

  it('does not take a warning for the summary', () => {
    const half = englishOf(buildNote({ en: 'Caution: gone for good.\n\nRemoves it.' }));
    expect(half.summary).toEqual([]);
    expect(half.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['caution', 'paragraph']);
  });

  it('serves a section with an unknown heading, whatever its level, under the heading it has', () => {
    const half = englishOf(
      buildNote({ en: 'Freezes.\n\n### In our team\n\nBy day.\n\n#### And\n\nBy night.' }),
    );
    expect(half.sections.map(({ role, heading }) => [role, heading])).toEqual([
      ['more', 'In our team'],
      ['more', 'And'],
    ]);
  });

  it('serves both parts of a half that is written in two', () => {
    const half = englishOf(`${buildNote()}\n## English\n\nMemory stays.\n\n### Kinds\n\nOne.\n`);
    expect(half.summary).toEqual([textRun('Freezes every process.')]);
    expect(half.sections.map(({ role }) => role)).toEqual(['lead', 'kinds']);
  });

  it('freezes entries to the last word', () => {
    const { halves } = parseOne(buildNote());
    const run = halves.ko?.summary[0];
    expect(() => Object.assign(run ?? {}, { text: '' })).toThrow(TypeError);
    expect(Object.isFrozen(halves.en?.sections)).toBe(true);
  });

  it('leaves out an entry without one of its halves', () => {
    const text = buildNote().replace('## English', '## 日本語');
    expect(parseEntry('a.md', text)).toEqual({
      entries: [],
      problems: [
        {
          id: 'K412',
          severity: 'error',
          path: 'a.md',
          line: 1,
          says: 'The half under `## English` is missing; an entry is written in both languages.',
        },
      ],
    });
  });

  it('leaves out an entry whose front matter is never closed', () => {
    const { entries, problems } = parseEntry('a.md', 'x\n'.replace('x', '---\nid: a\nkind: concept'));
    expect(entries).toEqual([]);
    expect(problems.map(({ id, line, says }) => [id, line, says])).toEqual([
      ['K410', 1, 'The front matter is not closed; end it with a line `---`.'],
    ]);
  });
});

describe('a family in one file', () => {
  const pause = buildNote({ id: 'docker-pause' });
  const unpause = buildNote({ id: 'docker-unpause' });

  it('is read entry after entry, with lines counted through the whole file', () => {
    const { entries, problems } = parseEntry('pausing.md', `${pause}\n${unpause}`);
    expect(problems).toEqual([]);
    expect(entries.map(({ id, source }) => [id, source.line])).toEqual([
      ['docker-pause', 1],
      ['docker-unpause', pause.split('\n').length + 1],
    ]);
  });

  it('loses only the entry that is broken', () => {
    const broken = buildNote({ id: 'docker-freeze', kind: 'order' });
    const { entries, problems } = parseEntry('pausing.md', `${pause}\n${broken}\n${unpause}`);
    expect(entries.map(({ id }) => id)).toEqual(['docker-pause', 'docker-unpause']);
    expect(problems.map(({ id, line }) => [id, line])).toEqual([['K411', pause.split('\n').length + 3]]);
  });

  it('loses only the entry that nests too deeply', () => {
    const deep = buildNote({ id: 'docker-freeze', en: `${'>'.repeat(10_000)} deep` });
    const { entries, problems } = parseEntry('pausing.md', `${pause}\n${deep}\n${unpause}`);
    expect(entries.map(({ id }) => id)).toEqual(['docker-pause', 'docker-unpause']);
    expect(problems.map(({ id }) => id)).toEqual(['K407']);
  });

  it('is not swallowed by a code block that is left open', () => {
    const open = readBroken('K022');
    const { entries } = parseEntry('pausing.md', `${open}\n${unpause}`);
    expect(entries.map(({ id }) => id)).toEqual(['docker-pause', 'docker-unpause']);
  });

  it('is not cut at a rule across the page', () => {
    const text = buildNote({ en: 'Freezes.\n\n---\n\nidle: it is.' });
    expect(parseEntry('pausing.md', text).entries).toHaveLength(1);
  });
});
