import { findAnyFlag } from './find-any-flag.ts';
import { isFlags, readFlags } from './read-flags.ts';
import { readShell } from './read-shell.ts';

/**
 * Finds the flags in the name of an option that no command has: `-o wide`, `--dry-run=client`, `docker -H`. With a
 * program before it, that program's commands count alone. A name without flags, `DOCKER_HOST`, is none of its business.
 */
export function findUnknownFlags(name: string): { readonly flag: string; readonly program: string }[] {
  const words = readShell(name).flatMap((command) => command.words);
  const first = words[0]?.text ?? '';
  const named = first === 'docker' || first === 'kubectl' ? first : undefined;
  const find = findAnyFlag(named);
  const program = named ?? 'docker or kubectl';
  return words
    .filter(isFlags)
    .flatMap((word) =>
      readFlags(word, find, program).faults.flatMap((fault) =>
        fault.kind === 'unknown-flag' ? [{ flag: fault.flag, program }] : [],
      ),
    );
}
