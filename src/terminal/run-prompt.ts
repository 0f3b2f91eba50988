import { createInterface } from 'node:readline';
import type { Brain } from '../answer/answer.ts';
import type { Language } from '../knowledge/entry.ts';
import { renderAnswer } from './render-answer.ts';
import type { Style } from './render-card.ts';

/** What the prompt runs on. */
export interface PromptOptions {
  readonly brain: () => Brain;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly style: Style;
  readonly language?: Language;
  readonly locale?: Language;
}

/** What one types at the prompt to leave it. */
const LEAVE = /^(?:exit|quit|:q|bye|나가기|종료|끝)$/i;

/**
 * Runs an interactive prompt until its input ends or somebody leaves. It remembers what was spoken of last, so that
 * "왜?" means that; `lang ko` holds until it is left.
 */
export async function runPrompt(options: PromptOptions): Promise<void> {
  const lines = createInterface({
    input: options.input,
    output: options.output,
    prompt: '› ',
    terminal: true,
  });
  // From Node 24 on, prompting after the input has ended throws, and a pipe ends while its last lines are read.
  let isOpen = true;
  lines.once('close', () => {
    isOpen = false;
  });
  let language = options.language;
  let about: string | undefined;
  lines.prompt();
  for await (const line of lines) {
    const text = line.trim();
    if (LEAVE.test(text)) break;
    if (text !== '') {
      const answer = options.brain().answer({
        text,
        ...(language !== undefined && { language }),
        ...(options.locale !== undefined && { locale: options.locale }),
        ...(about !== undefined && { about }),
      });
      if (answer.kind === 'found') about = answer.cards[0].id;
      if (answer.kind === 'language') language = answer.choice === 'auto' ? undefined : answer.choice;
      options.output.write(`\n${renderAnswer(answer, options.style)}\n\n`);
    }
    if (isOpen) lines.prompt();
  }
  lines.close();
}
