import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, actionPattern, button, menu, readAction } from '../../src/slack/actions.ts';

describe('a button', () => {
  it('carries a value that is read back as it was', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (id) => {
        const [pressed] = button('openEntry', 3, 'Pod', { id, language: 'ko' });
        expect(readAction('openEntry', pressed)).toEqual({ id, language: 'ko' });
      }),
    );
  });

  it('has an id that only its own listener matches', () => {
    const [pressed] = button('openEntry', 3, 'Pod', { id: 'pod', language: 'ko' });
    expect(pressed?.action_id).toBe('open-entry#3');
    expect(actionPattern('openEntry').test('open-entry#3')).toBe(true);
    expect(actionPattern('openEntry').test('open-entry')).toBe(false);
    expect(actionPattern('openTopics').test('open-entry#3')).toBe(false);
  });

  it('is left out where its value is longer than Slack keeps', () => {
    expect(button('openEntry', 0, 'Pod', { id: 'x'.repeat(2_000), language: 'ko' })).toEqual([]);
  });

  it('shows a long title shortened, and a title of nothing as a sign', () => {
    expect(button('openEntry', 0, '파'.repeat(80), { id: 'pod', language: 'ko' })[0]?.text.text).toBe(
      `${'파'.repeat(74)}…`,
    );
    expect(button('openEntry', 0, ' ', { id: 'pod', language: 'ko' })[0]?.text.text).toBe('…');
  });

  it.each([
    ['no value', {}],
    ['no JSON', { value: '{' }],
    ['another shape', { value: '{"id":7}' }],
    ['an unknown language', { value: '{"id":"pod","language":"fr"}' }],
    ['nothing at all', undefined],
  ])('with %s is read as undefined', (_, pressed) => {
    expect(readAction('openEntry', pressed)).toBeUndefined();
  });
});

describe('a menu', () => {
  const pod = { label: 'Pod', value: { id: 'pod', language: 'en' as const } };

  it('is read like a button', () => {
    const [made] = menu('openEntry', 0, 'Concepts', [pod]);
    expect(readAction('openEntry', { selected_option: made?.options?.[0] })).toEqual({
      id: 'pod',
      language: 'en',
    });
  });

  it('leaves out what Slack would not keep, and itself when nothing is left', () => {
    const long = { label: 'Long', value: { id: 'x'.repeat(150), language: 'en' as const } };
    expect(menu('openEntry', 0, 'Concepts', [long, pod])[0]?.options).toHaveLength(1);
    expect(menu('openEntry', 0, 'Concepts', [long])).toEqual([]);
    expect(
      menu(
        'openEntry',
        0,
        'Concepts',
        Array.from({ length: 150 }, () => pod),
      )[0]?.options,
    ).toHaveLength(100);
  });
});

// Messages with these buttons stay in channels for years: a change here makes all of them useless.
it('ids of actions stay what they are', () => {
  expect(Object.values(ACTIONS).map(({ id }) => id)).toEqual(['open-entry', 'open-topics', 'share-answer']);
});
