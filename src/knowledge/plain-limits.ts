/** How much of a plain note is read. What is beyond is left out and reported; all else is served. */
export const PLAIN_LIMITS = {
  /** No sentence and no command is longer; GFM looks for addresses in a line again from every hyphen of it. */
  lineCharacters: 10_000,
  /** `> > - text` opens three containers, and every later line is compared with every open one. */
  markersInLine: 20,
  /** Sixteen levels of bullets, four columns each; all that reads the tree calls itself at each level. */
  markerColumn: 64,
  /** Marks that may pair in one paragraph or list: a table of 500 rows with four code spans each. */
  marksTogether: 4_000,
  /** Milliseconds of a slow machine, as `effortOf` estimates them: some eight thousand lines of honest notes. */
  effort: 2_000,
  /** More than one file of notes has ever held; a generated file does not crowd out what people wrote. */
  entries: 5_000,
} as const;
