import { expect, it } from 'vitest';
import type { Brain } from '../../src/answer/answer.ts';
import { warmUp } from '../../src/app/warm-up.ts';
import { buildBrain } from '../answer/build-brain.ts';
import { buildEntry } from '../build-entry.ts';

const entries = Array.from({ length: 200 }, (_, index) =>
  buildEntry({ id: `thing-${index}`, names: [`thing ${index}`], asked: { en: [`what is thing ${index}`] } }),
);

/** A brain that notes what it is asked. */
function listen(): { readonly brain: Brain; readonly asked: string[] } {
  const asked: string[] = [];
  const real = buildBrain(entries);
  return {
    asked,
    brain: {
      ...real,
      answer(question) {
        asked.push(question.text);
        return real.answer(question);
      },
    },
  };
}

it('a new brain is asked questions from all over the notes, and no more than it takes', async () => {
  const { brain, asked } = listen();
  await warmUp(brain, entries, () => true);
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.length).toBeLessThan(entries.length);
  expect(asked).toContain('what is thing 0');
  expect(asked.some((question) => Number(question.split(' ').at(-1)) > 190)).toBe(true);
});

it('a brain that is replaced is asked no more', async () => {
  const { brain, asked } = listen();
  await warmUp(brain, entries, () => asked.length < 3);
  expect(asked).toHaveLength(3);
});

it('notes without likely questions are no trouble', async () => {
  const { brain, asked } = listen();
  await warmUp(brain, [buildEntry({ id: 'plain', names: ['plain'] })], () => true);
  await warmUp(brain, [], () => true);
  expect(asked).toEqual([]);
});
