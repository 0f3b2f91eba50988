import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

/** Which folders each may import besides itself, and which packages: the plan of the house in docs/design.md. */
const ROOMS: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly RegExp[] }>
> = {
  knowledge: {
    rooms: [],
    packages: [
      /^mdast/,
      /^micromark-extension-/,
      /^yaml$/,
      /^zod$/,
      /^chokidar$/,
      /^node:(?:buffer|crypto|fs|fs\/promises|path|timers\/promises)$/,
    ],
  },
  language: { rooms: [], packages: [/^es-hangul$/] },
  search: { rooms: ['knowledge', 'language'], packages: [/^minisearch$/] },
  answer: { rooms: ['knowledge', 'language', 'search'], packages: [] },
  slack: { rooms: ['knowledge', 'language', 'search', 'answer'], packages: [/^@slack\//, /^zod$/] },
  terminal: { rooms: ['knowledge', 'language', 'search', 'answer'], packages: [/^node:(?:readline|util)$/] },
  store: { rooms: ['knowledge'], packages: [] },
  app: {
    rooms: ['knowledge', 'language', 'search', 'answer', 'slack', 'terminal', 'store'],
    packages: [/^node:/, /^zod$/, /^pino$/, /^close-with-grace$/, /^@slack\//],
  },
};

/** What stands in tables may be long; what acts may not. */
const LONGEST_FILE = 200;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: SourceFile[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(SOURCE, path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    return { path: path.split(sep).join('/'), room: path.split(sep)[0] ?? '', text, imports };
  });

describe('the house', () => {
  it('has only the rooms of the plan', () => {
    expect([...new Set(files.map((file) => file.room))].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('is imported one way', () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(SOURCE, resolve(SOURCE, dirname(path), target)).split(sep)[0] ?? '')
        .filter((target) => target !== room && !ROOMS[room]?.rooms.includes(target))
        .map((target) => `src/${path} imports from ${target}/`),
    );
    expect(wrong).toEqual([]);
  });

  it('uses only the packages of each room', () => {
    const wrong = files.flatMap(({ path, room, imports }) =>
      imports
        .filter((target) => !target.startsWith('.'))
        .filter((target) => !ROOMS[room]?.packages.some((allowed) => allowed.test(target)))
        .map((target) => `src/${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps its files small', () => {
    const long = files
      .filter(({ path, text }) => !path.includes('/words/') && text.split('\n').length > LONGEST_FILE)
      .map(({ path, text }) => `src/${path} has ${text.split('\n').length} lines`);
    expect(long).toEqual([]);
  });

  it('names its files for what they are, and has no barrels', () => {
    const wrong = files
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/^(?:[a-z]+(?:-[a-z]+)*\/)+[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(path) ||
          /\b(?:utils?|helpers?|types|common|manager)\.ts$|\/index\.ts$/.test(path),
      );
    expect(wrong).toEqual([]);
  });

  it('reads the environment in one place', () => {
    const readers = files.filter(({ text }) => text.includes('process.env')).map(({ path }) => path);
    for (const path of readers) {
      const { text } = files.find((file) => file.path === path) ?? { text: '' };
      expect(text.replaceAll('readConfig(process.env)', '')).not.toContain('process.env');
    }
    expect(readers.every((path) => path.startsWith('app/'))).toBe(true);
  });
});
