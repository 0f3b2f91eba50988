import type { Brain } from '../answer/answer.ts';
import { COLOURED } from '../terminal/ansi-style.ts';
import { answerTextLines } from '../terminal/answer-lines.ts';
import { runPrompt } from '../terminal/run-prompt.ts';
import { createWriter } from '../terminal/write-output.ts';

/** The streams of a process. */
export interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** Answers at a prompt, or line by line where nobody types; returns when the input ends. */
export async function runTerminal(brain: () => Brain, { stdin, stdout }: Streams): Promise<void> {
  // `npm start | head` closes the pipe early, which is no error of ours.
  stdout.on('error', () => process.exit(0));
  await (stdin.isTTY
    ? runPrompt({ brain, input: stdin, output: stdout, style: COLOURED })
    : answerTextLines({ brain, input: stdin, write: createWriter(stdout), now: () => performance.now() }));
}
