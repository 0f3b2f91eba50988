import { QUESTION_CHARACTERS } from './limits.ts';

/** Slack's own tokens. Anything else in angle brackets is what somebody wrote: `docker save <image>`. */
const TOKEN = /<(?:([@#!])([^<>|\s]*)|((?:https?|mailto|tel):[^<>|]*))(?:\|([^<>]*))?>/gi;

/** What people's keyboards make of plain characters: macOS turns `--all` into `—all`, quotes into curly ones. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b]/g, "'"],
  [/[\u201c\u201d\u201e\u201f]/g, '"'],
  [/(?<=^|\s)\u2014(?=[a-z])/gim, '--'],
  [/(?<=^|\s)\u2013(?=[a-z])/gim, '-'],
];

/**
 * Turns the text of a message or a slash command into what the person meant to say: without the bot's own mention,
 * links as their label, entities decoded, code kept as text. Cut at {@link QUESTION_CHARACTERS}.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function readText(text: unknown, botUserId?: string): string {
  if (typeof text !== 'string') return '';
  const plain = text
    .slice(0, 2 * QUESTION_CHARACTERS)
    .replace(TOKEN, (_, sigil?: string, target?: string, url?: string, label?: string) =>
      url === undefined ? readToken(sigil ?? '', target ?? '', label, botUserId) : (label ?? url),
    )
    // A fence marks code for Slack's eyes; on the first line of pasted output it would hide the column names.
    .replaceAll('```', '\n')
    .replace(/&(lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
  return TYPOGRAPHY.reduce((tidy, [pattern, replacement]) => tidy.replace(pattern, replacement), plain)
    .trim()
    .slice(0, QUESTION_CHARACTERS)
    .replace(/[\ud800-\udbff]$/, '');
}

/** All at once, so that `&amp;lt;` stays the `&lt;` that was typed. */
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** Other people and channels keep their name where Slack tells it; an id alone would only be noise to a search. */
function readToken(sigil: string, target: string, label: string | undefined, botUserId?: string): string {
  if (sigil === '@' && target === botUserId) return ' ';
  // `<!date^…|fallback>` and `<!subteam^S1|@team>` bring a label; `<!here>` and `<!channel>` address people, not us.
  if (sigil === '!') return label ?? ' ';
  return label === undefined || label === '' ? ' ' : `${sigil}${label.replace(/^[@#]/, '')}`;
}
