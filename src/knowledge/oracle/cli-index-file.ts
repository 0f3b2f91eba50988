import { readFileSync } from 'node:fs';
// Imported as a type alone, so that the compiler lays the file beside the compiled code; Node 20 warns of importing JSON.
import type CLI_INDEX from './cli-index.json';

/** A part of the index: a program, or a plugin that is released by itself. */
export type CliPart = keyof typeof CLI_INDEX;

/** The commands and flags of some programs, as `scripts/index-cli.ts` writes them: texts alone, sorted by name. */
export type CliIndexFile = Readonly<Record<CliPart, WrittenProgram>>;

/** What one version of a program understands. */
export interface WrittenProgram {
  readonly version: string;
  /** By the words that call them, `docker image rm`; the program by itself is one of them. */
  readonly commands: Readonly<Record<string, WrittenCommand>>;
}

/** A command as its help tells it. */
export interface WrittenCommand {
  readonly says?: string;
  /** What follows its words, a line for each form: `[OPTIONS] IMAGE [IMAGE...]`. */
  readonly usage?: string;
  /** Other words that call it, whole and separated by commas: `docker rmi, docker image remove`. */
  readonly aliases?: string;
  /** What each flag does, by the flag as `writeFlag` writes it. */
  readonly flags?: Readonly<Record<string, string>>;
}

/** Reads the index that is shipped. */
export function readCliIndexFile(): CliIndexFile {
  return JSON.parse(readFileSync(new URL('./cli-index.json', import.meta.url), 'utf8'));
}
