import type { Language } from '../knowledge/entry.ts';
import type { Unit } from '../language/unit.ts';
import { isAction } from '../language/words/actions.ts';
import type { Program } from '../search/program-side.ts';
import { CUES } from './cue-patterns.ts';
import type { Wish } from './cues.ts';

/**
 * What a short question goes on to ask of the entry that a conversation last spoke of. `part`: a part of it. `language`: the
 * same again in another language. `program`: its counterpart. `compare`: how it differs from what the question names.
 * `deed`: something to be done with it.
 */
export type FollowUp =
  | { readonly kind: 'part' }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'program'; readonly program: Program }
  | { readonly kind: 'compare' }
  | { readonly kind: 'deed'; readonly withName: (name: string) => string };

/** A question that says more than this stands by itself. */
const LONGEST = 60;

/** Reads a question as one that goes on; `undefined` where it may well stand by itself. `isNamed`: it names an entry. */
export function readFollowUp(
  text: string,
  units: readonly Unit[],
  wishes: readonly Wish[],
  isNamed: boolean,
): FollowUp | undefined {
  if (text.length > LONGEST) return undefined;
  const language = LANGUAGE_TURNS.find(({ says }) => says.test(text))?.language;
  if (language !== undefined) return { kind: 'language', language };
  const telling = units.filter(({ weightClass }) => weightClass !== 'scaffolding');
  const program = turnTo(text, telling, wishes);
  if (program !== undefined) return { kind: 'program', program };
  if (isNamed) return isComparison(wishes, telling, text) ? { kind: 'compare' } : undefined;
  const content = telling.filter((unit) => unit.weightClass === 'content' && !isCovered(unit, text));
  const goesOn = GOES_ON.test(text) || pointsBack(text);
  if (content.length === 0) return wishes.length > 0 || goesOn ? { kind: 'part' } : undefined;
  return content.every(isAction) ? readDeed(text, wishes) : undefined;
}

/** The same again, in the other language. */
const LANGUAGE_TURNS: readonly { readonly language: Language; readonly says: RegExp }[] = [
  {
    language: 'en',
    says: /^(?:(?:그럼|이거|그거|다시)\s*)*(?:영어|영문)(?:로|판)(?:도|는)?(?:\s*(?:다시|답|알려|보여|말|설명|번역|부탁|해\s?줘요?|해\s?주세요|줘요?|주세요|드려요|해))*[\s?!.~]*$|^(?:(?:and|now|again|the same|please|(?:say|show|give)(?: me)?(?: it| that| this)?)\s+)*in english(?:,?\s+(?:please|pls))?[\s?!.]*$/i,
  },
  {
    language: 'ko',
    says: /^(?:(?:그럼|이거|그거|다시)\s*)*(?:한국어|한국말|한글|우리말)(?:로|판)(?:도|는)?(?:\s*(?:다시|답|알려|보여|말|설명|번역|부탁|해\s?줘요?|해\s?주세요|줘요?|주세요|드려요|해))*[\s?!.~]*$|^(?:(?:and|now|again|the same|please|(?:say|show|give)(?: me)?(?: it| that| this)?)\s+)*in korean(?:,?\s+(?:please|pls))?[\s?!.]*$/i,
  },
];

/** "도커는?", "and for docker?", "쿠버네티스에서는?": nothing but the other program, and said as a turn of the talk. */
const TURN =
  /(?:는|은|로는|라면|이면|쪽은)요?[\s?!.~]*$|^(?:and|or|but|so|what about|how about|for|in|on|with)\b/i;

function turnTo(text: string, telling: readonly Unit[], wishes: readonly Wish[]): Program | undefined {
  if (!TURN.test(text) || wishes.some((wish) => wish !== 'how' && wish !== 'command')) return undefined;
  const concepts = telling.flatMap((unit) => unit.concepts.filter((concept) => concept !== 'command'));
  if (concepts.length === 0 || telling.some((unit) => unit.concepts.length === 0)) return undefined;
  if (concepts.every((concept) => concept === 'docker')) return 'docker';
  return concepts.every((concept) => concept === 'k8s' || concept === 'kubectl') ? 'kubectl' : undefined;
}

/** "X랑 차이는?": one thing is named, and the other is what was spoken of. What else is said makes it a question of its own. */
function isComparison(wishes: readonly Wish[], telling: readonly Unit[], text: string): boolean {
  const WORDS = 3;
  return wishes[0] === 'compare' && telling.filter((unit) => !isCovered(unit, text)).length <= WORDS;
}

/** "More of the same", "and then?". */
const GOES_ON =
  /^(?:ㅇㅇ|응|네|아하?|그럼|그러면|그래서|그리고|또|더|근데|and|so|then|but|ok(?:ay)?|yes|more)(?:[\s,.!]|$)|더\s?(?:알려|자세|보여)|\bmore (?:about|detail)|\bin (?:more )?detail\b/i;

/** What points back to something said before. */
const PRONOUN =
  /(?<![가-힣])(?:그거|이거|저거|그것|이것|그게|이게|그건|이건|그걸|이걸)(?:[은는이가을를도만]|부터|에서|에|로)?(?![가-힣])|\b(?:it|them)\b|\b(?:that|this|those)\b(?=[\s?.!,]*$)/i;

/** Whether a text points back to something said before, with a pronoun. */
export function pointsBack(text: string): boolean {
  return PRONOUN.test(text);
}

/** A text with the name of what it points back to in place of the pronoun. */
export function withoutPronoun(text: string, name: string): string {
  return text.replace(PRONOUN, () => name);
}

/** Cues that are words of their own. Of the others (려면, "how") some are only endings of a word that does name something. */
const WHOLE_WORDS: readonly Wish[] = [
  ...(['compare', 'shortname', 'option', 'command', 'state', 'example', 'kinds', 'syntax'] as const),
  ...(['why', 'when', 'since', 'timing', 'undo', 'danger', 'check'] as const),
];

/** Words that say which part is wanted but are no cue. */
const PART_WORDS = /^(?:고치|고쳐|해결|fix|solve|확인|순서|방법|자세|상세|detail|more|말고|또)/;

function isCovered({ text: word, stem, script }: Unit, text: string): boolean {
  if (script === 'jamo' || PART_WORDS.test(stem)) return true;
  const start = text.indexOf(word);
  return CUES.filter(({ wish }) => WHOLE_WORDS.includes(wish)).some(({ says }) => {
    const match = says.exec(text);
    return match !== null && match.index < start + word.length && match.index + match[0].length > start;
  });
}

/** "그거 지우려면?", "how do I delete it": the name stands for the pronoun, and Korean leaves out even that. */
function readDeed(text: string, wishes: readonly Wish[]): FollowUp | undefined {
  if (pointsBack(text)) return { kind: 'deed', withName: (name) => withoutPronoun(text, name) };
  const isBare = wishes.includes('how') && /[가-힣]/.test(text);
  return isBare ? { kind: 'deed', withName: (name) => `${name} ${text}` } : undefined;
}
