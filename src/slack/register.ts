import type { App } from '@slack/bolt';
import type { Brain } from '../answer/answer.ts';
import type { Language } from '../knowledge/entry.ts';
import { actionPattern } from './actions.ts';
import { createAsk, type FindLocale, type Memory } from './ask.ts';
import type { Log } from './log.ts';
import { onCommand } from './on-command.ts';
import { onError } from './on-error.ts';
import { onMention } from './on-mention.ts';
import { onMessage } from './on-message.ts';
import { onOpenEntry } from './on-open-entry.ts';
import { onOpenTopics } from './on-open-topics.ts';
import { onShare } from './on-share.ts';
import { type Claims, onlyOnce } from './only-once.ts';
import { onlyOwnOrganization } from './only-own-organization.ts';
import { onlyPeople } from './only-people.ts';
import { createLanguageOf } from './person-language.ts';
import { createRender, type House } from './surfaces.ts';
import type { WorkTracker } from './track-work.ts';

/** Everything that the surface is given by the app. */
export interface SlackSurface {
  /** The brain of this moment; notes are replaced while the bot runs. */
  readonly brain: () => Brain;
  readonly house: House;
  readonly memory: Memory;
  readonly claims: Claims;
  readonly findLocale?: FindLocale | undefined;
  readonly defaultLanguage: Language;
  readonly answersOutsiders: boolean;
  readonly work: Pick<WorkTracker, 'middleware'>;
  readonly log: Log;
  readonly newReference: () => string;
}

/** The part of a Bolt app that is used to listen. */
export type Listeners = Pick<App, 'use' | 'event' | 'command' | 'action'>;

/** The whole bot on one page: what of Slack's is listened to, and which listener answers it. */
export function register(app: Listeners, surface: SlackSurface): void {
  const { brain, house, memory, log } = surface;
  const ask = createAsk(surface);
  const render = createRender(house);
  const languageOf = createLanguageOf(surface);
  const open: Brain['open'] = (id, language) => brain().open(id, language);
  const answer: Brain['answer'] = (question) => brain().answer(question);

  app.use(surface.work.middleware);
  app.use(onError({ languageOf, log, newReference: surface.newReference }));
  app.use(onlyPeople);
  app.use(onlyOnce(surface.claims));
  if (!surface.answersOutsiders) app.use(onlyOwnOrganization(languageOf, log));

  app.event('app_mention', onMention({ ask, render, languageOf, log }));
  app.event('message', onMessage({ ask, render, log }));
  app.command(house.command, onCommand({ ask, render, log }));
  app.action(
    { type: 'block_actions', action_id: actionPattern('openEntry') },
    onOpenEntry({ open, memory, render, languageOf, log }),
  );
  app.action(
    { type: 'block_actions', action_id: actionPattern('openTopics') },
    onOpenTopics({ answer, render, languageOf, log }),
  );
  app.action(
    { type: 'block_actions', action_id: actionPattern('share') },
    onShare({ open, render, languageOf, log }),
  );
}
