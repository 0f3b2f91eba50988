import type { WebClient } from '@slack/web-api';
import type { Language } from '../knowledge/entry.ts';

/** The two languages that a Slack locale (`ko-KR`, `en-GB`) can stand for here; any other tells nothing. */
const LOCALES: Readonly<Record<string, Language>> = { ko: 'ko', en: 'en' };

/**
 * Asks Slack for the locale of somebody's Slack: https://docs.slack.dev/reference/methods/users.info
 * Takes as long as Slack does, and fails without the scope `users:read`.
 */
export async function lookUpLocale(client: WebClient, user: string): Promise<Language | undefined> {
  const { user: found } = await client.users.info({ user, include_locale: true });
  return LOCALES[found?.locale?.slice(0, 2).toLowerCase() ?? ''];
}
