import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Card } from '../../src/answer/answer.ts';
import type { Block, Inline } from '../../src/knowledge/entry.ts';
import { renderAnswer } from '../../src/slack/render-answer.ts';
import { renderSentence } from '../../src/slack/render-sentence.ts';
import { refuseMessage } from '../fake-slack/check-message.ts';
import { card, choice, found, notFound, section } from './build-answers.ts';

/** Text with what could come alive in Slack sown in. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<!channel>',
        '<!here|here>',
        '<@U1>',
        '<#C1>',
        '@here',
        '<https://evil.example|ok>',
        '&lt;!channel&gt;',
        '|',
        '>',
        '`',
        '*',
        ':tada:',
        '\n',
        '파드',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const url = fc.oneof(
  hostile,
  hostile.map((text) => `https://kubernetes.io/${text}`),
  fc.constantFrom('javascript:alert(1)', '!channel', '@U1', 'https://a|<!channel>'),
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constantFrom('text' as const, 'code' as const, 'strong' as const), text: hostile }),
  fc.record({ kind: fc.constant('link' as const), text: hostile, url }),
);
const content = fc.array(inline, { maxLength: 4 });

const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constant('paragraph' as const), content }),
    fc.record({ kind: fc.constant('caution' as const), content }),
    fc.record({ kind: fc.constant('code' as const), language: hostile, text: hostile }),
    fc.record({
      kind: fc.constant('table' as const),
      header: fc.array(content, { maxLength: 3 }),
      rows: fc.array(fc.array(content, { maxLength: 4 }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(fc.record({ content, children: fc.array(tie('block'), { maxLength: 2 }) }), {
        maxLength: 3,
      }),
    }),
  ),
}));

const source = fc.record({ title: hostile, path: hostile, line: fc.nat() });
const anyCard: fc.Arbitrary<Card> = fc
  .record({
    id: hostile,
    title: hostile,
    aside: content,
    remark: hostile,
    summary: content,
    checked: hostile,
    blocks: fc.array(block, { maxLength: 4 }),
    label: hostile,
    flow: fc.constantFrom('inline' as const, 'lines' as const, 'joined' as const),
    source,
    page: fc.tuple(source, url),
    breadcrumb: fc.array(hostile, { maxLength: 2 }),
    related: hostile,
  })
  .map(({ blocks, label, flow, page, breadcrumb, related, ...rest }) =>
    card({
      ...rest,
      sections: [section({ label, flow, blocks })],
      notes: [{ title: label, breadcrumb, blocks, source: rest.source }],
      sources: [rest.source, { ...page[0], url: page[1] }],
      related: [choice(related, related)],
    }),
  );

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc
    .tuple(anyCard, hostile)
    .map(([one, readAs]) => found({ cards: [one], readAs, band: 'unsure', alternatives: one.related })),
  fc.tuple(anyCard, anyCard).map(([one, other]) => found({ cards: [one, other] })),
  hostile.map((says) => notFound({ says, alternatives: [choice(says, says)] })),
  hostile.map(
    (label): Answer => ({
      kind: 'topics',
      question: label,
      language: 'en',
      says: label,
      groups: [{ label, entries: [choice(label, label)] }],
    }),
  ),
  hostile.map(
    (text): Answer => ({
      kind: 'help',
      question: text,
      language: 'en',
      says: text,
      examples: [{ text, does: text }],
      tips: [text],
    }),
  ),
);

/** Every place of a message where Slack reads markup: `text` beside the blocks, and mrkdwn objects. */
function markup(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap(markup);
}

/** Types of the elements of rich text, which are the other way to mention somebody. */
function types(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value ? [value.type] : [];
  return [...own, ...Object.values(value).flatMap(types)];
}

const MENTIONS = ['user', 'usergroup', 'broadcast', 'channel', 'team'];

describe('nobody can make the bot ping', () => {
  it('through any note or question: what is live are links to the web alone', () => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom('block' as const, 'text' as const), (answer, tables) => {
        const message = renderAnswer(answer, {
          tables,
          share: true,
          prefix: '/k8s ',
          sourceUrl: 'https://git.example/{path}#{line}',
        });
        for (const text of [message.text, ...markup(message.blocks)]) {
          expect(text.replace(/<https?:\/\/[^\s<>|]+\|[^<>]*>/g, '')).not.toMatch(/[<>]/);
        }
        expect(types(message.blocks).filter((type) => MENTIONS.includes(String(type)))).toEqual([]);
        expect(refuseMessage({ ...message })).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('through a sentence of our own that quotes something', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(renderSentence(`‘${text}’`).text).not.toMatch(/[<>]/);
      }),
    );
  });
});
