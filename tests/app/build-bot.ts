import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The bot as it is deployed: compiled, in a folder of its own. */
export interface BuiltBot {
  /** What is given to `node`. */
  readonly entry: string;
  readonly remove: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the bot beside its dependencies, where it finds them, and where no other build is in the way. */
export async function buildBot(): Promise<BuiltBot> {
  const cache = join(ROOT, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'bot-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  const output = await compile(folder);
  const entry = join(folder, 'app', 'main.js');
  if (!existsSync(entry)) throw new Error(`the bot could not be built:\n${output}`);
  return { entry, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Errors of types are another check's business: what runs is what is emitted. */
function compile(folder: string): Promise<string> {
  const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [
    compiler,
    '-p',
    join(ROOT, 'tsconfig.build.json'),
    '--outDir',
    folder,
    '--sourceMap',
    'false',
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (_, stdout, stderr) => resolve(stdout + stderr));
  });
}
