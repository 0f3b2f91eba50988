/**
 * What Slack takes and no more, in characters unless said otherwise. No bare number of Slack's stands anywhere else.
 * Notes are kept short by their checks; these are for what the checks do not see: plain notes, titles, hostile input.
 */
export const LIMITS = Object.freeze({
  /** Blocks in a message: https://docs.slack.dev/reference/block-kit/blocks */
  blocks: 50,
  /**
   * Text over all blocks of a message. Slack documents no sum, yet refuses messages of about 13,200 characters
   * with `msg_blocks_too_long`, so the budget ends before.
   */
  message: 12_000,
  /** The `text` beside the blocks, shown in notifications. Slack recommends at most 4,000; a glance reads less. */
  notification: 600,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  header: 150,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  text: 3_000,
  /** Elements: https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actions: 25,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonText: 75,
  buttonValue: 2_000,
  actionId: 255,
  /** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
  placeholder: 150,
  options: 100,
  optionText: 75,
  optionValue: 150,
  /** Rows (with the header), columns, and characters over all cells: https://docs.slack.dev/reference/block-kit/blocks/table-block */
  tableRows: 100,
  tableColumns: 20,
  tableText: 10_000,
  /** Of one list: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
  listIndent: 8,
});

/**
 * What of a person's message is read at all. Slack hands over up to 40,000 characters; a long paste of
 * `kubectl describe` has a few thousand.
 */
export const QUESTION_CHARACTERS = 12_000;

/** The first `limit` characters of a text, never half a surrogate pair; `…` takes the place of the rest. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '');
  return `${kept.trimEnd()}…`;
}
