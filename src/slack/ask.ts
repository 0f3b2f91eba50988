import type { WebClient } from '@slack/web-api';
import type { Answer, Brain, Question } from '../answer/answer.ts';
import type { Language } from '../knowledge/entry.ts';

/** A member of a workspace. */
export interface Person {
  readonly team: string;
  readonly user: string;
}

/** A place where a conversation goes on: a thread, or the whole of a direct conversation (`thread` empty). */
interface Thread {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

/** What is remembered of people and conversations. Nothing here may throw or keep anyone waiting: the app sees to it. */
export interface Memory {
  readonly preference: (person: Person) => Promise<Language | undefined>;
  readonly setPreference: (person: Person, language: Language | undefined) => Promise<void>;
  /** Id of the entry a conversation last spoke of. */
  readonly subject: (thread: Thread) => Promise<string | undefined>;
  readonly setSubject: (thread: Thread, entryId: string) => Promise<void>;
}

/** A direct conversation: people go on at its top as often as in the thread, so both are remembered. */
export function directThreads(team: string, channel: string, thread: string): readonly Thread[] {
  return [
    { team, channel, thread },
    { team, channel, thread: '' },
  ];
}

/** Looks up the language of somebody's Slack, within half a second or not at all. */
export type FindLocale = (client: WebClient, person: Person) => Promise<Language | undefined>;

/** One question as it came from Slack. */
interface Asked {
  readonly text: string;
  readonly person: Person;
  readonly client: WebClient;
  /** Where the conversation is remembered: the first that has a subject gives it, all are told the new one. */
  readonly threads: readonly Thread[];
}

/** Asks the brain on somebody's behalf. */
export type Ask = (asked: Asked) => Promise<Answer>;

/** What asking needs. */
export interface AskDependencies {
  readonly brain: () => Brain;
  readonly memory: Memory;
  /** Left out where Slack is not to be asked for the locale. */
  readonly findLocale?: FindLocale | undefined;
  /** The language of last resort. */
  readonly defaultLanguage: Language;
}

/** Makes the one way from a message to an answer: with the person's language and what the conversation is about. */
export function createAsk({ brain, memory, findLocale, defaultLanguage }: AskDependencies): Ask {
  return async ({ text, person, client, threads }) => {
    const [language, about] = await Promise.all([memory.preference(person), findSubject(threads, memory)]);
    const question = { text, ...(about !== undefined && { about }) };
    const answer =
      language === undefined
        ? await answerInLocale(
            question,
            brain(),
            async () => (await findLocale?.(client, person)) ?? defaultLanguage,
          )
        : brain().answer({ ...question, language });
    await remember(answer, person, threads, memory);
    return answer;
  };
}

/**
 * Only the brain knows whether a text tells its own language (`explain OOMKilled` does not, "how do I fix it?" does).
 * Asked for both locales, it says: where the answers agree the locale need not be looked up.
 */
async function answerInLocale(
  question: Question,
  brain: Brain,
  locale: () => Promise<Language>,
): Promise<Answer> {
  const korean = brain.answer({ ...question, locale: 'ko' });
  const english = brain.answer({ ...question, locale: 'en' });
  if (korean.language === english.language) return korean;
  return (await locale()) === 'ko' ? korean : english;
}

async function findSubject(threads: readonly Thread[], memory: Memory): Promise<string | undefined> {
  const subjects = await Promise.all(threads.map(memory.subject));
  return subjects.find((subject) => subject !== undefined);
}

async function remember(
  answer: Answer,
  person: Person,
  threads: readonly Thread[],
  memory: Memory,
): Promise<void> {
  if (answer.kind === 'language') {
    await memory.setPreference(person, answer.choice === 'auto' ? undefined : answer.choice);
  }
  // Of several troubles the worst comes first, and "why?" means that one. A command that no note knows has no id.
  const subject = 'cards' in answer ? answer.cards.find(({ id }) => id !== '')?.id : undefined;
  if (subject !== undefined) {
    await Promise.all(threads.map((thread) => memory.setSubject(thread, subject)));
  }
}
