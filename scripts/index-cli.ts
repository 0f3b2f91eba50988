import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CliIndexFile } from '../src/knowledge/oracle/cli-index-file.ts';
import { type IndexedProgram, indexProgram, PROGRAMS } from './index-program.ts';

const USAGE = `Usage: npm run index-cli -- [--kubectl <path>] [--docker <path>]

Asks the programs for the help of all their commands, and writes what they understand to the index that notes are
checked against. What is not named, and those of docker's plugins that are not installed, stay in it as they were.
`;

const INDEX = new URL('../src/knowledge/oracle/cli-index.json', import.meta.url);

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const call = readCall(args);
  if (call.kind === 'misused') {
    process.stderr.write(`${call.says}\n\n${USAGE}`);
    return 2;
  }
  // An empty home: no preference, alias or plugin of whoever runs this finds its way into the index.
  const home = await mkdtemp(join(tmpdir(), 'index-cli-'));
  try {
    let index: CliIndexFile = JSON.parse(await readFile(INDEX, 'utf8'));
    for (const { program, path } of call.programs) {
      index = { ...index, ...(await indexProgram(program, (words) => ask(path, words, home))) };
    }
    await writeFile(INDEX, `${JSON.stringify(index, undefined, 2)}\n`);
    process.stdout.write(sayVersions(index));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await rm(home, { recursive: true });
  }
}

type Call =
  | {
      readonly kind: 'index';
      readonly programs: readonly { readonly program: IndexedProgram; readonly path: string }[];
    }
  | { readonly kind: 'misused'; readonly says: string };

function readCall(args: string[]): Call {
  try {
    const { values } = parseArgs({
      args,
      options: { kubectl: { type: 'string' }, docker: { type: 'string' } },
    });
    const programs = PROGRAMS.flatMap((program) => {
      const path = values[program];
      return path === undefined ? [] : [{ program, path }];
    });
    if (programs.length === 0) return { kind: 'misused', says: 'Name a program to ask.' };
    return { kind: 'index', programs };
  } catch (error) {
    return { kind: 'misused', says: error instanceof Error ? error.message : String(error) };
  }
}

function ask(path: string, args: readonly string[], home: string): Promise<string> {
  const options = { env: { PATH: process.env['PATH'], HOME: home }, maxBuffer: 16 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(path, args, options, (error, stdout, stderr) => {
      // A program that refuses its arguments has answered; one that cannot be started has not.
      if (error === null || typeof error.code === 'number') resolve(`${stdout}\n${stderr}`);
      else reject(new Error(`${path} cannot be started; name the program's whole path.`, { cause: error }));
    });
  });
}

function sayVersions(index: CliIndexFile): string {
  return Object.entries(index)
    .map(([part, { version, commands }]) => {
      return `${part} ${version}: ${Object.keys(commands).length} commands\n`;
    })
    .join('');
}
