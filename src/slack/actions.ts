import type { Button, StaticSelect } from '@slack/types';
import { z } from 'zod';
import type { Language } from '../knowledge/entry.ts';
import { LIMITS, shorten } from './limits.ts';

/** What the value of each thing that can be pressed holds. */
interface ActionValues {
  /** Opens one entry. */
  openEntry: { id: string; language: Language };
  /** Opens the table of contents. */
  openTopics: { language: Language };
  /** Posts an answer that only its asker sees for everyone: the entries by id, never the question. */
  share: { ids: string[]; language: Language };
}

/** Names of the actions, as listeners are registered under them. */
export type ActionName = keyof ActionValues;

/** What an action's value holds. */
export type ActionValue<Name extends ActionName> = ActionValues[Name];

const language = z.enum(['ko', 'en']);
const entryId = z.string().min(1);

/**
 * Every action's id and the schema of its value. Messages with these buttons stay in channels for years, so an id and
 * its schema are never changed; what is new gets a new id.
 */
export const ACTIONS: {
  readonly [Name in ActionName]: { readonly id: string; readonly value: z.ZodType<ActionValues[Name]> };
} = {
  openEntry: { id: 'open-entry', value: z.object({ id: entryId, language }) },
  openTopics: { id: 'open-topics', value: z.object({ language }) },
  share: { id: 'share-answer', value: z.object({ ids: z.array(entryId).min(1).max(10), language }) },
};

/** A choice in a menu. */
export interface MenuChoice<Name extends ActionName> {
  readonly label: string;
  readonly value: ActionValue<Name>;
}

/**
 * A button, or none where its value is longer than Slack keeps. `index` makes the action id unique in its message.
 * https://docs.slack.dev/reference/block-kit/block-elements/button-element
 */
export function button<Name extends ActionName>(
  name: Name,
  index: number,
  label: string,
  value: ActionValue<Name>,
): Button[] {
  const packed = JSON.stringify(value);
  if (packed.length > LIMITS.buttonValue) return [];
  return [
    {
      type: 'button',
      action_id: actionId(name, index),
      text: plain(label, LIMITS.buttonText),
      value: packed,
    },
  ];
}

/**
 * A menu of choices; those whose value Slack would not keep are left out, and a menu without any.
 * https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#static_select
 */
export function menu<Name extends ActionName>(
  name: Name,
  index: number,
  label: string,
  choices: readonly MenuChoice<Name>[],
): StaticSelect[] {
  const options = choices
    .map((choice) => ({
      text: plain(choice.label, LIMITS.optionText),
      value: JSON.stringify(choice.value),
    }))
    .filter((option) => option.value.length <= LIMITS.optionValue)
    .slice(0, LIMITS.options);
  if (options.length === 0) return [];
  const placeholder = plain(label, LIMITS.placeholder);
  return [{ type: 'static_select', action_id: actionId(name, index), placeholder, options }];
}

/** Matches the ids of every button and menu of an action, and nothing else. */
export function actionPattern(name: ActionName): RegExp {
  return new RegExp(`^${ACTIONS[name].id}#\\d+$`);
}

/** The value of a pressed button or a chosen option; `undefined` where it is not what we once packed. */
export function readAction<Name extends ActionName>(
  name: Name,
  action: unknown,
): ActionValue<Name> | undefined {
  const pressed = pressedSchema.safeParse(action);
  if (!pressed.success) return undefined;
  const packed = pressed.data.value ?? pressed.data.selected_option?.value ?? '';
  const read = ACTIONS[name].value.safeParse(parseJson(packed));
  return read.success ? read.data : undefined;
}

const pressedSchema = z.object({
  value: z.string().optional(),
  selected_option: z.object({ value: z.string() }).optional(),
});

function actionId(name: ActionName, index: number): string {
  return `${ACTIONS[name].id}#${index}`;
}

/** Text on a button is literal, and a note's title may hold `:ok:`. Slack refuses empty text. */
function plain(text: string, limit: number) {
  return { type: 'plain_text' as const, text: shorten(text.trim(), limit) || '…', emoji: false };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
