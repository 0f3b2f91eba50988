/**
 * A status that the STATUS column composes of parts: `Init:CrashLoopBackOff`, `Init:2/3`, `Init:ExitCode:1`,
 * `ExitCode:137`, `Signal:9`. The pieces are looked up as names, the most particular first.
 */
export interface ComposedStatus {
  /** As it was asked, in the spelling kubectl prints. */
  readonly asked: string;
  /** Names for the stage it happens in, empty outside init containers. */
  readonly stage: readonly string[];
  /** Names for what happened, the most particular first. */
  readonly event: readonly string[];
}

const FORMS: readonly { readonly says: RegExp; readonly read: (match: RegExpExecArray) => ComposedStatus }[] =
  [
    {
      says: /\binit\s?:\s?(exitcode|signal)\s?:\s?(\d{1,3})\b/i,
      read: ([, word = '', number = '']) => {
        const inner = numbered(word, number);
        return { asked: `Init:${inner.asked}`, stage: ['Init:N/M'], event: inner.event };
      },
    },
    {
      says: /\binit\s?:\s?(\d{1,2})\/(\d{1,2})(?!\d)/i,
      read: ([, done = '', total = '']) => ({
        asked: `Init:${done}/${total}`,
        stage: ['Init:N/M'],
        event: [],
      }),
    },
    {
      says: /\binit\s?:\s?([a-z]{3,40})\b/i,
      read: ([, reason = '']) => ({
        asked: `Init:${reason}`,
        stage: ['Init:N/M'],
        event: [`Init:${reason}`, reason],
      }),
    },
    {
      says: /\b(exitcode|signal)\s?:\s?(\d{1,3})\b/i,
      read: ([, word = '', number = '']) => numbered(word, number),
    },
    {
      says: /(?:\bexit(?:ed with)?(?: status)?(?: ?codes?)?|종료\s?코드|엑시트\s?코드)\s*[:=#]?\s*(\d{1,3})\b/i,
      read: ([, number = '']) => numbered('exitcode', number),
    },
  ];

/** Finds the first composed status in a text, or `undefined`. */
export function resolveStatus(text: string): ComposedStatus | undefined {
  for (const { says, read } of FORMS) {
    const match = says.exec(text);
    if (match !== null) return read(match);
  }
  return undefined;
}

function numbered(word: string, number: string): ComposedStatus {
  const isSignal = word.toLowerCase() === 'signal';
  const asked = `${isSignal ? 'Signal' : 'ExitCode'}:${number}`;
  const names = isSignal ? [`signal ${number}`, 'Signal:N'] : [`exit code ${number}`, 'ExitCode:N'];
  return { asked, stage: [], event: [asked, ...names] };
}
