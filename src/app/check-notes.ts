import { parseArgs } from 'node:util';
import { type Library, loadKnowledge, pathOfKey } from '../knowledge/load-knowledge.ts';
import { measureCoverage } from '../knowledge/oracle/coverage.ts';
import { reportCoverage } from '../knowledge/report-coverage.ts';
import { listByAge, reportProblems, summarizeLibrary } from '../knowledge/report-problems.ts';
import { loadCheckedNotes, saveCheckedNotes } from './checked-notes.ts';

const USAGE = `Usage: npm run check:notes -- [--stale | --missing] [folder...]

Reads every note in the folders (./knowledge if none is named), prints what is wrong with its file and line,
and fails if anything is an error. Of the notes that ship it also says how much of Kubernetes and docker they cover.

  --missing  name all that has no entry, for any folder
  --stale    list the entries that were checked longest ago first instead
`;

/** The notes that ship. A team's own folder is not meant to cover everything. */
const SHIPPED = './knowledge';

/** Exit statuses of `check:notes`: all is well, something is wrong with a note, called wrongly. */
const EXIT = { well: 0, wrong: 1, misused: 2 } as const;

// `check:notes | head` closes the pipe when it has read enough; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.well : EXIT.misused);
});
process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const call = readCall(args);
  if (call.kind === 'help') {
    process.stdout.write(USAGE);
    return EXIT.well;
  }
  if (call.kind === 'misused') {
    process.stderr.write(`${call.says}\n\n${USAGE}`);
    return EXIT.misused;
  }
  const library = await checkFolders(call.folders);
  if (call.stale) {
    process.stdout.write(listByAge(library.entries));
    return EXIT.well;
  }
  const problems = reportProblems(library.problems);
  process.stdout.write(`${problems}${problems === '' ? '' : '\n'}${summarizeLibrary(library)}`);
  if (call.coverage !== 'none') {
    const coverage = reportCoverage(measureCoverage(library.entries), call.coverage === 'all');
    process.stdout.write(`\n${coverage}`);
  }
  return library.problems.some(({ severity }) => severity === 'error') ? EXIT.wrong : EXIT.well;
}

/** Of the notes that ship it is remembered which were in order; any other folder is read whole. */
async function checkFolders(folders: readonly string[]): Promise<Library> {
  if (folders.join() !== SHIPPED) return loadKnowledge(folders, { check: true });
  const notes = await loadCheckedNotes();
  const known = new Set(notes.keys());
  const library = await loadKnowledge(folders, { check: true, cache: notes });
  const faulty = new Set(library.problems.map(({ path }) => path));
  const isFaulty = (key: string): boolean => faulty.has(pathOfKey(key));
  // Of a remembered note it is not known on which line a fault is: it is forgotten, and read again.
  for (const key of notes.keys()) if (isFaulty(key)) notes.delete(key);
  const forgotten = [...known].some(isFaulty);
  if (forgotten || [...notes.keys()].some((key) => !known.has(key))) await saveCheckedNotes(notes);
  return forgotten ? loadKnowledge(folders, { check: true, cache: notes }) : library;
}

type Call =
  | {
      readonly kind: 'check';
      readonly folders: readonly string[];
      readonly stale: boolean;
      /** Whether to say what is covered, and to name all that is missing. */
      readonly coverage: 'none' | 'short' | 'all';
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'misused'; readonly says: string };

function readCall(args: string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        stale: { type: 'boolean', default: false },
        missing: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    const folders = positionals.length === 0 ? [SHIPPED] : positionals;
    const coverage = values.missing ? 'all' : positionals.length === 0 ? 'short' : 'none';
    return { kind: 'check', folders, stale: values.stale, coverage };
  } catch (error) {
    return { kind: 'misused', says: error instanceof Error ? error.message : String(error) };
  }
}
