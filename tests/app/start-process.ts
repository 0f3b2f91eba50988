import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The bot as a process of its own. */
export interface BotProcess {
  /** The first line of the log that says this and was not handed out before; waits for it. */
  readonly logged: (msg: string) => Promise<Readonly<Record<string, unknown>>>;
  /** Everything that was written, to be looked through at the end. */
  readonly output: () => string;
  /** Where it listens, once it does. */
  readonly url: () => Promise<string>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Writes to its standard input and ends that. */
  readonly type: (text: string) => void;
  /** How it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
}

/** Milliseconds that a test waits for a line. */
const PATIENCE = 15_000;

/** A few real notes: enough to answer from, quick to load. */
const STATUSES = fileURLToPath(new URL('../../knowledge/statuses', import.meta.url));

const running = new Set<ChildProcess>();

/** Starts the bot with these variables and no others, on a free port. */
export function startProcess(entry: string, env: Readonly<Record<string, string>>): BotProcess {
  const child = spawn(process.execPath, [entry], {
    env: { KNOWLEDGE_PATHS: STATUSES, PORT: '0', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  const lines: { text: string; msg: unknown; fields: Record<string, unknown>; taken: boolean }[] = [];
  const waiting = new Set<() => void>();
  const listen = (stream: NodeJS.ReadableStream) =>
    createInterface({ input: stream }).on('line', (text) => {
      const fields = readFields(text);
      lines.push({ text, fields, msg: fields['msg'], taken: false });
      for (const look of waiting) look();
    });
  listen(child.stdout);
  listen(child.stderr);
  const output = () => lines.map(({ text }) => text).join('\n');
  const logged: BotProcess['logged'] = (msg) =>
    new Promise((resolve, reject) => {
      const deadline = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`the bot did not say "${msg}"; it said:\n${output()}`));
      }, PATIENCE);
      const look = () => {
        const line = lines.find((candidate) => !candidate.taken && candidate.msg === msg);
        if (line === undefined) return;
        line.taken = true;
        waiting.delete(look);
        clearTimeout(deadline);
        resolve(line.fields);
      };
      waiting.add(look);
      look();
    });
  return {
    logged,
    output,
    url: async () => `http://127.0.0.1:${String((await logged('listening for Slack over HTTP'))['port'])}`,
    kill: (signal) => void child.kill(signal),
    type: (text) => child.stdin.end(text),
    ended: new Promise((resolve) =>
      child.on('close', (code, signal) => {
        running.delete(child);
        resolve({ code, signal });
      }),
    ),
  };
}

/** Ends what a failed test left behind. */
export function endAllProcesses(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Lines of the log are JSON; what is said to a person is not. */
function readFields(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
