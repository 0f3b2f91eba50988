import { PASTES } from './fuzz-inputs.ts';

/** How long inputs of one family take, by their length. */
export interface Growth {
  readonly family: string;
  /** Milliseconds, in the order of {@link LENGTHS}. */
  readonly times: readonly number[];
  /** Twice the length takes more than twice the time, beyond what a busy machine explains. */
  readonly isSuperlinear: boolean;
}

/** Characters of the inputs, each twice as many as before. */
export const LENGTHS: readonly number[] = [1, 2, 4, 8, 16, 32, 64].map((thousands) => thousands * 1024);

/** The shortest of so many runs is the time: whatever else the machine does only ever adds. */
const RUNS = 3;

/** Below this many milliseconds a ratio says nothing. */
const TELLING = 15;

/** From this ratio on, time grows faster than length. */
const SUPERLINEAR = 3;

/** What an input is made of, over and over. */
const FAMILIES: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one syllable': '가',
  jamo: 'ㅏㅎ',
  spaces: ' ',
  tabs: '\t',
  'line ends': '\n',
  digits: '1',
  dots: 'a.',
  hyphens: 'a-',
  dashes: '-',
  flags: '--all ',
  colons: 'Init:',
  'exit codes': 'exit code ',
  slashes: '1/',
  brackets: '(',
  angles: '<',
  bars: '|',
  quotes: '"',
  backticks: '`',
  escapes: '\u001b[',
  titles: '\u001b]',
  'lone surrogates': '\ud800',
  'marks on a letter': '\u0301',
  ligatures: '\ufdfa',
  names: 'CrashLoopBackOff ',
  'names in one': 'CrashLoopBackOff',
  'unknown words': 'zqxv wkjp ',
  'misspelt words': 'dokcer kubetcl deploymnet ',
  'Korean words': '컨태이너 파드를 ',
  'other layout': 'vkem fhrm ',
  'command lines': 'kubectl get pods -n shop\n',
  sentences: 'why does my pod keep restarting? ',
  comparisons: 'save or export vs load ',
  'open JSON': '{"status":',
  'open lists': '[',
  'YAML that nests': '- - ',
  'error heads': 'Error response from daemon: ',
  ...Object.fromEntries(PASTES.map((paste, at) => [`paste ${at + 1}`, paste])),
  'paste on one line': PASTES.join('').replaceAll('\n', ' '),
};

/** Measures every family. `run` does the work; `now` is a clock in milliseconds, best one of the process's own time. */
export function measureGrowth(run: (text: string) => void, now: () => number): Growth[] {
  return Object.entries(FAMILIES).map(([family, unit]) => {
    const times = LENGTHS.map((length) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      return shortest(() => run(text), now);
    });
    return { family, times, isSuperlinear: ratiosOf(times).some((ratio) => ratio > SUPERLINEAR) };
  });
}

/** Each time divided by the one before, where it says anything. */
export function ratiosOf(times: readonly number[]): number[] {
  return times
    .slice(1)
    .map((time, at) => (time < TELLING ? 1 : time / Math.max(times[at] ?? time, TELLING / 2)));
}

function shortest(run: () => void, now: () => number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < RUNS; turn++) {
    const started = now();
    run();
    best = Math.min(best, now() - started);
  }
  return best;
}
