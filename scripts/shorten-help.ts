/** What fits on a line beside its flag. */
const LONGEST = 120;

/** Shortens what a help says of a flag or a command to its first sentence, in one line and without a full stop. */
export function shortenHelp(text: string): string {
  const [sentence = ''] = text
    .replace(/\s+/g, ' ')
    // Defaults vary with the machine: `(default "/root/.docker")`.
    .replace(/ ?\(default [^)]*\)/g, '')
    .trim()
    .split(SENTENCE_END);
  const said = sentence.replace(/[.:;,]$/, '');
  if (said.length <= LONGEST) return said;
  return `${said.slice(0, LONGEST).replace(/[\s,:(]+\S*$/, '')}…`;
}

/**
 * A full stop before a new sentence, but not that of `e.g.` or `etc.`, where kubectl now and then forgets the space;
 * a semicolon; or the beginning of docker's lists of values, `'json': Print in JSON format`.
 */
const SENTENCE_END = /(?<!\b(?:e\.g|i\.e|etc|ex))\.(?= [A-Z"'-]|\()|(?<=[a-z])\.(?=[A-Z])|; |:? '[\w ]*': /;
