import { ENTRY_KINDS, type Entry, type EntryKind, type Language } from '../knowledge/entry.ts';
import type { Choice, Help, LanguageChosen, NotFound, Topics } from './answer.ts';
import { choiceOf } from './compose-card.ts';
import { type Asking, notFoundAnswer } from './found-answer.ts';
import { PHRASES } from './phrases.ts';

/**
 * Greetings, thanks and "what can you do": whole messages only, so that "쿠버네티스로 뭘 할 수 있어?" stays a question.
 */
const SMALL_TALK =
  /^(?:안녕(?:하세요|하십니까)?|하이|헬로|반가워요?|고마워요?|고맙습니다|감사(?:합니다|해요)?|수고(?:하세요|했어요?)?|도와\s?줘요?|도와주세요|사용법|(?:넌|너는?|뭘|무엇을|뭐|어떤\s?걸)?\s*(?:뭘|뭐|무엇을)?\s*(?:할\s?수\s?있(?:어|니|나요|어요)|물어볼\s?수\s?있(?:어|나요|어요))|넌?\s*누구(?:야|세요|니)|hi|hello|hey|yo|good (?:morning|afternoon|evening)|thanks?(?: you)?(?: (?:so|very) much)?|thx|ty|cheers|what can (?:you|i) (?:do|ask)(?: you)?|who are you|what are you|how do (?:you|i use you) work|how are you)(?:\s+(?:there|all|bot|kubenote|봇))?[\s!?.~ㅎㅋㅠ^]*$/i;

/** Thanks with a little more: "thanks, that worked", "감사합니다 해결됐어요". */
const THANKS =
  /^(?:thanks?(?: you)?|thx|고마워요?|고맙습니다|감사(?:합니다|해요|드려요)?)[\s,!.~]+[^?]{1,40}$/i;

/** Single letters that only sound like something: ㅋㅋ, ㅠㅠ, ㅇㅇ, ㄱㅅ. A keyboard slip has other vowels in it, or more letters. */
const LAUGHTER = /^[ㄱ-ㅎㅠㅜㅡ\s!?.~^]+$/;

/** So many different letters are typed to laugh: ㅋㅎㅠ. `secret` on the other layout has five (ㄴㄷㅊㄱㄷㅅ). */
const MOST_SOUNDS = 3;

/** Whether a message only greets, thanks, or asks what the bot can do. */
export function isSmallTalk(text: string): boolean {
  return (
    SMALL_TALK.test(text.trim()) ||
    THANKS.test(text.trim()) ||
    isLaughter(text) ||
    !/[\p{L}\p{N}-]/u.test(text)
  );
}

function isLaughter(text: string): boolean {
  return LAUGHTER.test(text) && new Set(text.replace(/[^ㄱ-ㅎㅠㅜㅡ]/g, '')).size <= MOST_SOUNDS;
}

/** How to ask. */
export function helpAnswer({ question, language }: Asking): Help {
  const phrases = PHRASES[language];
  return {
    kind: 'help',
    question: question.text,
    language,
    says: phrases.help,
    examples: phrases.helpExamples,
    tips: phrases.helpTips,
  };
}

/** Everything the notes hold, by kind; `topics status` shows one kind. */
export function topicsAnswer({ question, text, language, notes }: Asking): Topics {
  const phrases = PHRASES[language];
  const wanted = ENTRY_KINDS.filter((kind) => isNamed(kind, text));
  const shown = notes.entries.filter((entry) => wanted.length === 0 || wanted.includes(entry.kind));
  return {
    kind: 'topics',
    question: question.text,
    language,
    says: phrases.topics(shown.length),
    groups: ENTRY_KINDS.flatMap((kind) => {
      const entries = choicesOf(
        shown.filter((entry) => entry.kind === kind),
        language,
      );
      return entries.length === 0 ? [] : [{ label: phrases.kinds[kind], entries }];
    }),
  };
}

/** What a search finds, as a list: for those who want to look around. */
export function listEntries(asking: Asking): Topics | NotFound {
  const { question, text, language, notes, book } = asking;
  const found = notes.search({ text });
  const entries = found.hits.flatMap((hit) => book.leadOf(hit.id) ?? []);
  if (entries.length === 0) return notFoundAnswer(asking, found);
  const says = PHRASES[language].found(text);
  return {
    kind: 'topics',
    question: question.text,
    language,
    says,
    groups: [{ label: '', entries: choicesOf([...new Set(entries)], language) }],
  };
}

/** Reads `lang ko`; a surface that knows people remembers the choice. */
export function chooseLanguage({ question, text, language }: Asking): LanguageChosen | Help {
  const choice = CHOICES.find(({ says }) => says.test(text.trim()))?.choice;
  const asking = { kind: 'language', question: question.text } as const;
  if (choice === undefined) return helpLanguages(question.text, language);
  const spoken = choice === 'auto' ? language : choice;
  return { ...asking, language: spoken, choice, says: PHRASES[spoken].languageSet[choice] };
}

const CHOICES: readonly { readonly choice: Language | 'auto'; readonly says: RegExp }[] = [
  { choice: 'ko', says: /^(?:ko|kr|korean|ko-kr|한국어|한글|한국말)$/i },
  { choice: 'en', says: /^(?:en|english|en-us|영어)$/i },
  { choice: 'auto', says: /^(?:auto|자동|reset)$/i },
];

function helpLanguages(question: string, language: Language): Help {
  const phrases = PHRASES[language];
  return {
    kind: 'help',
    question,
    language,
    says: phrases.languageUnknown,
    examples: phrases.helpExamples.filter(({ text }) => text.startsWith('lang')),
    tips: [],
  };
}

function isNamed(kind: EntryKind, text: string): boolean {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/s$|es$/, '');
  if (word === '') return false;
  return (
    kind.startsWith(word) ||
    PHRASES.ko.kinds[kind] === text.trim() ||
    PHRASES.en.kinds[kind].toLowerCase().startsWith(word)
  );
}

function choicesOf(entries: readonly Entry[], language: Language): Choice[] {
  return entries.map((entry) => choiceOf(entry, language));
}
