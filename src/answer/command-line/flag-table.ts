/** What a flag does, in Korean and in English. Backticks set code off. */
export type Told = readonly [korean: string, english: string];

/** What flags of some commands do. */
export interface FlagRow {
  /** Their proper words, `docker container run`; every command of the program where there are none. */
  readonly commands: readonly string[];
  /** By the flag's long name, with its dashes. */
  readonly flags: Readonly<Record<string, Told>>;
}
