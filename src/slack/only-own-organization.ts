import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { isOutsider } from './is-outsider.ts';
import type { Log } from './log.ts';
import type { LanguageOf } from './person-language.ts';
import { PHRASES } from './phrases.ts';
import { renderSentence } from './render-sentence.ts';
import { tellPerson } from './tell-person.ts';

/** Refuses people of other organizations, politely: notes are a team's own, and a shared channel has guests. */
export function onlyOwnOrganization(languageOf: LanguageOf, log: Log): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    if (!isOutsider(args.body)) return args.next();
    await tellPerson(args, languageOf, (language) => renderSentence(PHRASES[language].outsider), log);
  };
}
