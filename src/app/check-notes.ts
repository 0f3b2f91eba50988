import { parseArgs } from 'node:util';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { listByAge, reportProblems, summarizeLibrary } from '../knowledge/report-problems.ts';

const USAGE = `Usage: npm run check:notes -- [--stale] [folder...]

Reads every note in the folders (./knowledge if none is named), prints what is wrong with its file and line,
and fails if anything is an error. --stale lists the entries that were checked longest ago first instead.
`;

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
  const library = await loadKnowledge(call.folders, { check: true });
  if (call.stale) {
    process.stdout.write(listByAge(library.entries));
    return EXIT.well;
  }
  const problems = reportProblems(library.problems);
  process.stdout.write(`${problems}${problems === '' ? '' : '\n'}${summarizeLibrary(library)}`);
  return library.problems.some(({ severity }) => severity === 'error') ? EXIT.wrong : EXIT.well;
}

type Call =
  | { readonly kind: 'check'; readonly folders: readonly string[]; readonly stale: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'misused'; readonly says: string };

function readCall(args: string[]): Call {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        stale: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) return { kind: 'help' };
    return {
      kind: 'check',
      folders: positionals.length === 0 ? ['./knowledge'] : positionals,
      stale: values.stale,
    };
  } catch (error) {
    return { kind: 'misused', says: error instanceof Error ? error.message : String(error) };
  }
}
