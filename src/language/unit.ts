import type { Lexicon } from './create-lexicon.ts';
import type { Word } from './split-words.ts';

/**
 * One meaningful piece of a text: a word, or up to four words that the lexicon knows as one thing
 * (`crash loop back off`, 영구 볼륨).
 */
export interface Unit {
  /** As written, for telling people what was not understood. */
  readonly text: string;
  /** The stem in lower case, without particles or joints. */
  readonly stem: string;
  /** Parts of a compound (`kube-proxy`: kube, proxy), searched beside the stem. */
  readonly parts: readonly string[];
  /** What it means, as concepts of the lexicon; empty where it is unknown there. */
  readonly concepts: readonly string[];
  /** `scaffolding` carries the question (뭐야, how); `context` is said in nearly every question (k8s). */
  readonly weightClass: 'content' | 'context' | 'scaffolding';
  readonly script: Word['script'];
  /** What is glued to it: 를 in 이미지를 and in `Pod를`; empty where nothing is. */
  readonly particle: string;
}

/** Makes a unit; its weight and its particle follow from the rest. */
export function unitOf(
  text: string,
  stem: string,
  parts: readonly string[],
  concepts: readonly string[],
  script: Word['script'],
  lexicon: Lexicon,
): Unit {
  const weightClass = weightClassOf(text, stem, concepts, lexicon);
  return { text, stem, parts, concepts, weightClass, script, particle: particleOf(text, stem, script) };
}

/** A name of several words keeps its last particle: 도커 이미지로 has the stem 도커이미지. */
function particleOf(text: string, stem: string, script: Word['script']): string {
  if (script !== 'hangul') return '';
  const joined = text.replaceAll(' ', '');
  return joined.startsWith(stem) ? joined.slice(stem.length) : '';
}

function weightClassOf(
  text: string,
  stem: string,
  concepts: readonly string[],
  lexicon: Lexicon,
): Unit['weightClass'] {
  if (concepts.length > 0) return concepts.every(lexicon.isContext) ? 'context' : 'content';
  const written = text.toLowerCase();
  return lexicon.isScaffolding(written) || lexicon.isScaffolding(stem) ? 'scaffolding' : 'content';
}
