import type { Language } from '../knowledge/entry.ts';

/** What `ask` was called to do. */
export type AskCall =
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly format: 'text' | 'json';
      readonly language?: Language;
    }
  | { readonly kind: 'lines'; readonly format: 'text' | 'jsonl'; readonly language?: Language }
  | { readonly kind: 'usage'; readonly fault?: string };

/** How `ask` is used. */
export const USAGE = `Usage: npm run -s ask -- [--json] [--lang ko|en] <question>
       npm run -s ask -- --jsonl [--lang ko|en] < questions

  explain CrashLoopBackOff     what a status means
  cmd docker save              a command's syntax
  resource pvc                 a resource type
  <anything else>              a question, in Korean or English
  topics, help                 what the notes hold, how to ask

  --json     one JSON object
  --jsonl    one question a line in (text, or {"question", "language"}), one JSON object a line out
  --lang     the language of the answer

Without words, a prompt opens; from a pipe, each line is a question.`;

/**
 * Reads the arguments of `ask`. Only flags before the first word are its own, because questions are made of flags too:
 * `ask -- cmd -o=yaml`, `ask -- -A`.
 */
export function readArguments(args: readonly string[]): AskCall {
  let format: 'text' | 'json' | 'jsonl' = 'text';
  let language: Language | undefined;
  let index = 0;
  for (; index < args.length; index++) {
    const flag = args[index] ?? '';
    if (flag === '--json') format = 'json';
    else if (flag === '--jsonl') format = 'jsonl';
    else if (flag === '--help' || flag === '-h') return { kind: 'usage' };
    else if (flag === '--lang' || flag.startsWith('--lang=')) {
      const value = flag === '--lang' ? args[++index] : flag.slice('--lang='.length);
      if (value !== 'ko' && value !== 'en') {
        return { kind: 'usage', fault: `--lang takes ko or en, got ${JSON.stringify(value ?? '')}` };
      }
      language = value;
    } else break;
  }
  const text = args.slice(index).join(' ');
  const chosen = language === undefined ? {} : { language };
  if (format === 'jsonl') {
    return text === ''
      ? { kind: 'lines', format, ...chosen }
      : { kind: 'usage', fault: '--jsonl reads its questions from standard input, not from arguments' };
  }
  if (text !== '') return { kind: 'question', text, format, ...chosen };
  if (format === 'json') return { kind: 'usage', fault: '--json needs a question' };
  return { kind: 'lines', format, ...chosen };
}
