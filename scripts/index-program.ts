import type { CliIndexFile, CliPart, WrittenProgram } from '../src/knowledge/oracle/cli-index-file.ts';
import { type Walk, walkHelp } from './walk-help.ts';

/** The programs that can be asked. */
export const PROGRAMS = ['kubectl', 'docker'] as const;

/** One of the programs that can be asked. */
export type IndexedProgram = (typeof PROGRAMS)[number];

/** How each program is walked, which parts of the index it fills, and with which words a part tells its version. */
const WALKS: Readonly<
  Record<IndexedProgram, Omit<Walk, 'run'> & { parts: Partial<Record<CliPart, readonly string[]>> }>
> = {
  kubectl: {
    plugins: [],
    listFlags: ['options'],
    parts: { kubectl: ['version', '--client'] },
  },
  docker: {
    plugins: ['compose', 'buildx'],
    parts: {
      docker: ['--version'],
      'docker compose': ['compose', 'version'],
      'docker buildx': ['buildx', 'version'],
    },
  },
};

/** Asks a program for its commands and those of its plugins; a plugin that is not installed is not among the parts. */
export async function indexProgram(
  program: IndexedProgram,
  run: Walk['run'],
): Promise<Partial<CliIndexFile>> {
  const { parts, ...walk } = WALKS[program];
  const commands = Object.entries(await walkHelp(program, { ...walk, run })).sort(byPath);
  if (commands.length < 2) {
    throw new Error(`\`${program} --help\` lists no commands; name the path of ${program} itself.`);
  }
  const filled: Partial<Record<string, WrittenProgram>> = {};
  for (const [part, words] of Object.entries(parts)) {
    const own = commands.filter(([path]) => partOf(path, Object.keys(parts)) === part);
    if (own.length === 0) continue;
    const version = /v?\d+\.\d+\.\d+[\w.+-]*/.exec(await run(words))?.[0] ?? 'unknown';
    filled[part] = { version, commands: Object.fromEntries(own) };
  }
  return filled;
}

/** The longest part that a command begins with: `docker compose up` is Compose's and not docker's. */
function partOf(path: string, parts: readonly string[]): string | undefined {
  return parts
    .filter((part) => path === part || path.startsWith(`${part} `))
    .sort((one, other) => other.length - one.length)[0];
}

function byPath([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
