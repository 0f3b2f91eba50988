import type { Brain } from '../answer/answer.ts';
import { readAction } from './actions.ts';
import type { Log } from './log.ts';
import { type LanguageOf, personOf } from './person-language.ts';
import { type Click, replyToClick } from './reply-to-click.ts';
import type { Render } from './surfaces.ts';

/** What opening the table of contents needs. */
interface Contents {
  readonly answer: Brain['answer'];
  readonly render: Render;
  readonly languageOf: LanguageOf;
  readonly log: Log;
}

/** Opens the table of contents; a button of any age can do that. */
export function onOpenTopics({ answer, render, languageOf, log }: Contents) {
  return async (click: Click): Promise<void> => {
    await click.ack();
    const { action, body, client, context } = click;
    const language =
      readAction('openTopics', action)?.language ??
      (await languageOf(client, personOf(context, body.user.id), ''));
    const topics = answer({ text: 'topics', language });
    await replyToClick(click, (surface) => render(topics, surface), log);
  };
}
