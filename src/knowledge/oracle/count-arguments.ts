/** How many arguments a command takes. */
export interface ArgumentCount {
  readonly least: number;
  /** `Infinity` where there is no end. */
  readonly most: number;
}

/**
 * Reads off a usage of docker's how many arguments it allows: `[OPTIONS] CONTAINER [COMMAND...]` is at least one, and
 * `PATH | URL | -` exactly one. What stands in brackets may be left out, and three dots go on.
 */
export function countArguments(usage: string): ArgumentCount {
  const terms = splitTerms(usage.replace(/\s*\|\s*/g, '|').replace(ASIDE, ''));
  // A dash alone is standard input, which may also be told with `<`.
  const required = terms.filter((term) => !term.startsWith('[') && term !== '-');
  const endless = terms.some((term) => term.includes('...') || MANY_IN_ONE.test(term));
  return { least: required.length, most: endless ? Number.POSITIVE_INFINITY : terms.length };
}

/** The range that the forms of a command span together. One whose usage is its name alone takes none. */
export function countAnyArguments(usages: readonly string[]): ArgumentCount {
  const counts = (usages.length === 0 ? [''] : usages).map(countArguments);
  return {
    least: Math.min(...counts.map(({ least }) => least)),
    most: Math.max(...counts.map(({ most }) => most)),
  };
}

/** No arguments: flags, and in `docker buildx dial-stdio` a redirection. */
const ASIDE = /\[OPTIONS?\]|-- |<(?= ).*$/g;
/** `[SERVICES]` and `[ps OPTIONS]` are as many as one likes. */
const MANY_IN_ONE = /^\[[A-Z]+S\]$| /;

/** Splits at spaces, not inside brackets: `[REF [DIGEST]]` is one term. */
function splitTerms(usage: string): string[] {
  const terms: string[] = [];
  let depth = 0;
  for (const word of usage.split(' ').filter((one) => one !== '')) {
    if (depth === 0) terms.push(word);
    else terms.push(`${terms.pop() ?? ''} ${word}`);
    depth += (word.match(/\[/g)?.length ?? 0) - (word.match(/\]/g)?.length ?? 0);
  }
  return terms;
}
