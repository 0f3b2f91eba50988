import type { WebClient } from '@slack/web-api';
import type { Language } from '../knowledge/entry.ts';
import type { FindLocale, Memory, Person } from './ask.ts';

/** The language to say something in that is no answer: an apology, a refusal, a hint. */
export type LanguageOf = (client: WebClient, person: Person, text: string) => Promise<Language>;

/** What finding a person's language needs. */
interface LanguageSources {
  readonly memory: Pick<Memory, 'preference'>;
  readonly findLocale?: FindLocale | undefined;
  readonly defaultLanguage: Language;
}

/** In this order: what the person chose, Hangul in what they wrote, their Slack's locale, the default. */
export function createLanguageOf({ memory, findLocale, defaultLanguage }: LanguageSources): LanguageOf {
  return async (client, person, text) => {
    const chosen = await memory.preference(person);
    if (chosen !== undefined) return chosen;
    if (/\p{Script=Hangul}/u.test(text)) return 'ko';
    return (await findLocale?.(client, person)) ?? defaultLanguage;
  };
}

/** The person behind anything that Slack sends, as Bolt's context names them. */
export function personOf(context: { teamId?: string; enterpriseId?: string }, user: string): Person {
  return { team: context.teamId ?? context.enterpriseId ?? '', user };
}
