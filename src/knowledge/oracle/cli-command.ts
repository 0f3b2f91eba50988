import type { CliFlag } from './cli-flag.ts';

/** A command that a program understands, with the commands under it. */
export interface CliCommand {
  /** Its proper words: `docker container ls`, also where it was called as `docker ps`. */
  readonly path: string;
  readonly says: string;
  /** What follows its words, a line for each form: `[OPTIONS] IMAGE [IMAGE...]`. */
  readonly usages: readonly string[];
  /** By both spellings, `--output` and `-o`. */
  readonly flags: ReadonlyMap<string, CliFlag>;
  /** Flags that are gone, each with the release that dropped it. */
  readonly dropped: ReadonlyMap<string, string>;
  /** By the word that calls them, aliases included. */
  readonly subcommands: ReadonlyMap<string, CliCommand>;
  /** The release that removed the command; mostly `undefined`. */
  readonly removed: string | undefined;
}
