import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Brain } from '../../src/answer/answer.ts';
import { createBrain } from '../../src/app/create-brain.ts';
import { type Library, loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { LIMITS } from '../../src/slack/limits.ts';
import { PHRASES } from '../../src/slack/phrases.ts';
import { createRender } from '../../src/slack/surfaces.ts';
import { refuseMessage } from '../fake-slack/check-message.ts';
import { screen } from './screen.ts';

let library: Library;
let brain: Brain;
beforeAll(async () => {
  library = await loadKnowledge([fileURLToPath(new URL('../../knowledge', import.meta.url))]);
  brain = createBrain(library, 'en');
  // All notes are read, beside other tests that want the processor too.
}, 60_000);

describe.each(['ko', 'en'] as const)('every note that ships with the bot, in %s', (language) => {
  it.each(['private', 'thread', 'direct', 'shared'] as const)('is taken by Slack whole: %s', (surface) => {
    const render = createRender({
      command: '/k8s',
      sourceUrl: 'https://git.example.com/blob/main/{path}#L{line}',
    });
    for (const { id } of library.entries) {
      const answer = brain.open(id, language);
      expect(answer, id).toBeDefined();
      if (answer === undefined) continue;
      const message = render(answer, surface, surface === 'shared' ? 'U1MINJI' : undefined);
      expect(refuseMessage({ ...message }), id).toBeUndefined();
      expect(screen(message.blocks), id).not.toContain(PHRASES[language].more);
      expect(message.text.length, id).toBeLessThanOrEqual(5 * LIMITS.notification);
    }
  });

  it('stands in a table of contents that Slack takes', () => {
    const message = createRender({ command: '/k8s' })(brain.answer({ text: 'topics', language }), 'private');
    expect(refuseMessage({ ...message })).toBeUndefined();
  });
});
