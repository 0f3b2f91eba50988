import type { CliCommand } from './cli-command.ts';
import type { CliFlag } from './cli-flag.ts';
import { readCliTree } from './cli-tree.ts';
import type { FindFlag } from './read-flags.ts';

/** Makes a search for a flag that any command of a program has, or of both where none is named. */
export function findAnyFlag(program?: string): FindFlag {
  const roots = [...readCliTree()].filter(([name]) => program === undefined || name === program);
  return (spelling) => {
    for (const [, root] of roots) {
      const flag = search(root, spelling);
      if (flag !== undefined) return flag;
    }
    return undefined;
  };
}

function search({ flags, subcommands }: CliCommand, spelling: string): CliFlag | undefined {
  const own = flags.get(spelling);
  if (own !== undefined) return own;
  for (const command of subcommands.values()) {
    const found = search(command, spelling);
    if (found !== undefined) return found;
  }
  return undefined;
}
