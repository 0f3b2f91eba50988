import { findMentions } from './find-mentions.ts';
import type { Asking } from './found-answer.ts';

/** Names that are no word of any language: `kubectl get`, CrashLoopBackOff, `kube-proxy`, but not Service. */
const OUTRIGHT = /\S[ -]\S|[a-z][A-Z]/;

/** Whether the question holds a name as only programs write it, whichever entries bear it. */
export function holdsWrittenName({ text, notes }: Asking): boolean {
  return findMentions(text, notes.lookup, notes.lexicon).some(
    ({ name }) => /[A-Z]/.test(name) && /[a-z]/.test(name),
  );
}

/** Ids of the entries that the question calls by a name that nothing else has, whatever else it says around it. */
export function idsNamedOutright({ text, notes }: Asking): ReadonlySet<string> {
  const named = findMentions(text, notes.lookup, notes.lexicon).filter(
    ({ name }) => OUTRIGHT.test(name) && /^[\x20-\x7e]+$/.test(name),
  );
  return new Set(named.flatMap(({ ids }) => ids));
}
