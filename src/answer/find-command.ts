import type { Lookup } from '../search/search.ts';

/** Programs whose command lines are looked up from the front: the longest known head wins. */
const PROGRAM = /^(?:docker|kubectl|minikube|kind|brew|helm|crictl)$/;

/** What people type for a program: `k` is kubectl nearly everywhere, `docker-compose` is the old compose. */
const SHORT_FORMS: Readonly<Record<string, string>> = { k: 'kubectl', 'docker-compose': 'docker compose' };

/**
 * Finds the entries of a command line by its longest known head: `docker image prune -a -f` is `docker image prune`.
 * Empty where the text does not begin with a known program or nothing is known of it.
 */
export function findCommand(text: string, lookup: Lookup): readonly string[] {
  const exact = lookup(text);
  if (exact.length > 0) return exact;
  const words = text
    .replace(/^\s*[$#>]\s*/, '')
    .trim()
    .split(/\s+/);
  const first = words[0]?.toLowerCase() ?? '';
  const line = [Object.hasOwn(SHORT_FORMS, first) ? SHORT_FORMS[first] : first, ...words.slice(1)]
    .join(' ')
    .split(' ');
  if (!PROGRAM.test(line[0] ?? '')) return [];
  for (let length = Math.min(line.length, 12); length > 1; length--) {
    const ids = lookup(line.slice(0, length).join(' '));
    if (ids.length > 0) return ids;
  }
  return [];
}
