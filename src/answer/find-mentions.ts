import type { Lexicon } from '../language/create-lexicon.ts';
import { withoutParticle } from '../language/find-stems.ts';
import { VERB_ENDING } from '../language/words/particles.ts';
import type { Lookup } from '../search/search.ts';

/** Something that a text names literally. */
export interface Mention {
  /** As written, without the particle it carried. */
  readonly name: string;
  /** Entries of that name, the best kind first. */
  readonly ids: readonly string[];
}

/** Names have up to four words: `kubectl config use-context`, `docker image ls`. */
const LONGEST_NAME = 4;

/** Shorter Latin words that name something (`no`, `sa`, `ep`) are far more often just words. */
const SHORTEST_NAME = 3;

/** Finds what a text names, in order, the longest name first, none twice. */
export function findMentions(text: string, lookup: Lookup, lexicon: Lexicon): Mention[] {
  const words = text.split(/[\s,?!()'"`“”‘’]+/).filter((word) => word !== '');
  const mentions: Mention[] = [];
  for (let index = 0; index < words.length; ) {
    const found = longestMention(words, index, lookup, lexicon, mentions.at(-1)?.name);
    if (found !== undefined && !mentions.some((mention) => mention.ids[0] === found.mention.ids[0])) {
      mentions.push(found.mention);
    }
    index += found?.length ?? 1;
  }
  return mentions;
}

function longestMention(
  words: readonly string[],
  start: number,
  lookup: Lookup,
  lexicon: Lexicon,
  before: string | undefined,
): { mention: Mention; length: number } | undefined {
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
    const run = words.slice(start, start + length);
    for (const name of namesIn(run.join(' '), lexicon)) {
      if (length === 1 && !isTelling(name, lexicon)) continue;
      const ids = lookup(name);
      if (ids.length > 0) return { mention: { name, ids }, length };
      const shared = length > 2 ? undefined : withSharedHead(name, before, lookup);
      if (shared !== undefined) return { mention: shared, length };
    }
  }
  return undefined;
}

/** A name may carry a particle, or the verb that is made of it: `kubectl drain하면`. */
function namesIn(text: string, lexicon: Lexicon): readonly string[] {
  const bare = text.replace(GLUED_VERB, '');
  return [text, ...withoutParticle(text, lexicon), ...(bare === text ? [] : [bare])];
}

const GLUED_VERB = new RegExp(`(?<=[A-Za-z])${VERB_ENDING.source}`);

/** "docker save랑 export", "docker compose up이랑 run": the head is said once, and the longest that fits is meant. */
function withSharedHead(name: string, before: string | undefined, lookup: Lookup): Mention | undefined {
  if (before === undefined || !/^(?:docker|kubectl)\b/.test(before)) return undefined;
  const heads = before.split(' ').slice(0, -1);
  for (let length = heads.length; length > 0; length--) {
    const whole = `${heads.slice(0, length).join(' ')} ${name}`;
    const ids = lookup(whole);
    if (ids.length > 0) return { name: whole, ids };
  }
  return undefined;
}

function isTelling(name: string, lexicon: Lexicon): boolean {
  if (lexicon.isScaffolding(name.toLowerCase())) return false;
  return !/^[a-z]+$/i.test(name) || name.length >= SHORTEST_NAME;
}
