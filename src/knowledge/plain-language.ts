import type { Root } from 'mdast';
import type { Language } from './entry.ts';
import type { Draft } from './plain-draft.ts';
import { everyNode } from './plain-tree.ts';

/** A Korean note on Kubernetes may be half English; an English glossary with a Korean word here and there is not Korean. */
const KOREAN_SHARE = 0.1;
const HANGUL = /\p{Script=Hangul}/gu;

/** The language a note is written in, judged by its headings and sentences; code does not count. */
export function languageOfNote(root: Root): Language {
  let hangul = 0;
  let letters = 0;
  for (const node of everyNode(root)) {
    if (node.type !== 'text') continue;
    hangul += node.value.match(HANGUL)?.length ?? 0;
    letters += node.value.match(/\p{L}/gu)?.length ?? 0;
  }
  return hangul > 0 && hangul / letters >= KOREAN_SHARE ? 'ko' : 'en';
}

/** The language of one entry: Korean if any of it is; a line without a word of prose speaks the language of its note. */
export function languageOfDraft(draft: Draft, note: Language): Language {
  const said = JSON.stringify([draft.title, draft.summary, draft.blocks]);
  return said.search(HANGUL) >= 0 ? 'ko' : note;
}
