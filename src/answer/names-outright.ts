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

/** Whether the question calls an entry by a name that nothing else has, whatever else it says around it. */
export function namesOutright({ text, notes }: Asking, id: string): boolean {
  return findMentions(text, notes.lookup, notes.lexicon).some(
    ({ name, ids }) => OUTRIGHT.test(name) && /^[\x20-\x7e]+$/.test(name) && ids.includes(id),
  );
}
