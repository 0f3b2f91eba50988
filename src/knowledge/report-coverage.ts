import type { Coverage } from './oracle/coverage.ts';

/** So many names say where to begin; the rest only fills the screen. */
const NAMED = 10;

/**
 * Says how much of what there is has an entry, a line for each oracle, and names what has none: the first of it, or all
 * where asked to.
 */
export function reportCoverage(coverages: readonly Coverage[], all = false): string {
  return coverages.map((coverage) => `${sayCoverage(coverage, all)}\n`).join('');
}

function sayCoverage({ of, version, expected, missing }: Coverage, all: boolean): string {
  const what = version === '' ? of : `${of} of ${version}`;
  const line = `${expected - missing.length} of ${expected} ${what} have an entry`;
  if (missing.length === 0) return line;
  if (all) return [`${line}; missing:`, ...missing.map((name) => `  ${name}`)].join('\n');
  const rest = missing.length - NAMED;
  const named = missing.slice(0, NAMED).join(', ');
  return `${line}; missing: ${named}${rest > 0 ? `, and ${rest} more (--missing names them)` : ''}`;
}
