import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { explainFailure } from './known-failures.ts';
import type { Log } from './log.ts';
import type { LanguageOf } from './person-language.ts';
import { PHRASES } from './phrases.ts';
import { renderSentence } from './render-sentence.ts';
import { tellPerson } from './tell-person.ts';

/** What handling errors needs. */
interface ErrorHandling {
  readonly languageOf: LanguageOf;
  readonly log: Log;
  /** A short word that ties what the person sees to what the log has. */
  readonly newReference: () => string;
}

/**
 * The one place where errors of listeners end. A middleware around all the others, rather than Bolt's own handler,
 * since that one is not given the means to answer, and a command that is not acknowledged stays without an answer.
 */
export function onError({ languageOf, log, newReference }: ErrorHandling): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    try {
      await args.next();
    } catch (error) {
      const reference = newReference();
      log.error({ err: error, reference, ...explainFailure(error) }, 'a request failed');
      try {
        await tellPerson(
          args,
          languageOf,
          (language) => renderSentence(PHRASES[language].failed(reference)),
          log,
        );
      } catch (second) {
        log.warn({ err: second, reference, ...explainFailure(second) }, 'and the person could not be told');
      }
    }
  };
}
