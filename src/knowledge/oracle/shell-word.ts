/** A word of a command line, as the shell hands it to a program: without its quotes. */
export interface ShellWord {
  readonly text: string;
  /** Whether the shell puts something in its place, `$POD` or `$(docker ps -q)`: then it may be any words, or none. */
  readonly open: boolean;
}

/** A command between pipes, semicolons and line ends. Redirections are none of its words. */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  /** The line it begins on, from 0. */
  readonly line: number;
}
