/**
 * The form of a name in which `docker image-save`, `Docker Image Save` and `docker  image save` are one.
 *
 * A short flag keeps its case, because `-A` and `-a` are different flags.
 */
export function foldName(name: string): string {
  const text = name.normalize('NFC').trim();
  const [flag = ''] = SHORT_FLAG.exec(text) ?? [];
  return flag + text.slice(flag.length).toLowerCase().replace(FOLDED, '');
}

const SHORT_FLAG = /^-\p{L}(?!\p{L})/u;
const FOLDED = /[\s_-]+/g;
