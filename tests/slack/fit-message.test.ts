import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../src/slack/render-answer.ts';
import { refuseMessage } from '../fake-slack/check-message.ts';
import { bullets, card, found, paragraph, section, shell } from './build-answers.ts';
import { screen } from './screen.ts';

const MORE = '(이 노트에는 여기 다 싣지 못한 내용이 더 있어요.)';

function show(blocks: Parameters<typeof section>[0]['blocks']): string {
  const cards = [card({ sections: [section({ blocks: blocks ?? [] })] })] as const;
  const message = renderAnswer(found({ cards: [cards[0]] }), { tables: 'block', share: true, prefix: '' });
  expect(refuseMessage({ ...message })).toBeUndefined();
  return screen(message.blocks);
}

describe('a note that is longer than a message', () => {
  it('ends between paragraphs and says that there is more, with its source and its buttons', () => {
    const lines = Array.from({ length: 40 }, (_, index) =>
      paragraph(`${index}번째 문단. ${'가'.repeat(600)}`),
    );
    const shown = show(lines);
    expect(shown).toContain('0번째 문단.');
    expect(shown).not.toContain('39번째 문단.');
    expect(shown.endsWith(`${MORE}\n(출처 statuses/oom-killed.md)\n[채널에 공유]`)).toBe(true);
  });

  it('ends between the items of a list', () => {
    const shown = show([
      bullets(...Array.from({ length: 300 }, (_, index) => `${index}: ${'나'.repeat(90)}`)),
    ]);
    expect(
      shown
        .split('\n')
        .filter((line) => line.startsWith('•'))
        .every((line) => line.endsWith('나'.repeat(90))),
    ).toBe(true);
    expect(shown).toContain(MORE);
  });

  it('ends between words of prose that has no other place to end', () => {
    const shown = show([paragraph('낱말 '.repeat(10_000))]);
    expect(shown).toContain(`낱말 …\n${MORE}`);
  });

  it('never shows half a command', () => {
    const commands = Array.from({ length: 30 }, (_, index) =>
      shell(`kubectl get pods --selector=${'app'.repeat(200)} # ${index}`),
    );
    const shown = show(commands);
    expect(shown).toContain('# 0```');
    for (const line of shown.split('\n').filter((text) => text.startsWith('```')))
      expect(line).toMatch(/# \d+```$/);
    expect(shown).toContain(MORE);
  });

  it('leaves out a single command that is too long for any message', () => {
    const shown = show([paragraph('이렇게 한다.'), shell('x'.repeat(100_000)), paragraph('끝.')]);
    expect(shown).toContain(`이렇게 한다.\n${MORE}`);
    expect(shown).not.toContain('끝.');
  });

  it('keeps to the number of blocks that Slack takes', () => {
    const sections = Array.from({ length: 90 }, (_, index) =>
      section({ label: `${index}`, blocks: [paragraph('짧다.')] }),
    );
    const { blocks } = renderAnswer(found({ cards: [card({ sections })] }), {
      tables: 'block',
      share: true,
      prefix: '',
    });
    expect(blocks).toHaveLength(50);
    expect(blocks.at(-1)).toMatchObject({ type: 'actions' });
  });
});
