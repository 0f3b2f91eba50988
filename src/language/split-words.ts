/** The script of a piece of text; `flag` is a command-line option such as `-A` or `--all-namespaces`. */
export type Script = 'latin' | 'hangul' | 'jamo' | 'number' | 'flag';

/** A run of one script. */
export interface Word {
  /** As written; case kept, because `-A` is not `-a` and CrashLoopBackOff is four words. */
  readonly text: string;
  readonly script: Script;
  /** It follows the word before it without a space: `kubectl` + `이란`, `파드` + `s`. */
  readonly glued: boolean;
}

/**
 * One group per script, the more particular first: flag, Latin, Hangul, number. Latin words keep inner hyphens, dots and
 * underscores (`kube-proxy`, `compose.yaml`, `kube_pod`); `:` and `/` divide (`Init:Error`, `apps/v1`).
 */
const WORD =
  /((?<![\p{L}\p{N}-])--?[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)|(\p{Script=Latin}[\p{Script=Latin}\p{N}]*(?:[-_.][\p{Script=Latin}\p{N}]+)*)|(\p{Script=Hangul}+)|\p{N}+(?:\.\p{N}+)*/gu;

const JAMO = /^[\u3130-\u318f]+$/;

/** Splits text into words at spaces, punctuation and borders between scripts. Everything else is dropped. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const [whole] = match;
    words.push({ text: whole, script: scriptOf(match), glued: match.index === end });
    end = match.index + whole.length;
  }
  return words;
}

function scriptOf([whole, flag, latin, hangul]: RegExpExecArray): Script {
  if (flag !== undefined) return 'flag';
  if (latin !== undefined) return 'latin';
  if (hangul === undefined) return 'number';
  return JAMO.test(whole) ? 'jamo' : 'hangul';
}

/**
 * The parts of a compound Latin word in lower case: `CrashLoopBackOff` is crash, loop, back, off; `kube-proxy` is
 * kube, proxy; `OOMKilled` is oom, killed. A word without inner borders has none.
 */
export function compoundParts(text: string): string[] {
  const parts = text
    .split(/[-_.]|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());
  return parts.length > 1 ? parts : [];
}

/** The key a Latin compound is looked up by: lower case, without its joints (`kube-proxy`, `KubeProxy`: kubeproxy). */
export function lookupKey(text: string): string {
  return text.toLowerCase().replace(/[-_.\s]/g, '');
}
