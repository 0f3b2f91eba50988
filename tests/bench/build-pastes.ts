/** Pastes are read up to so many characters. */
const LENGTH = 40_000;

const STATUSES = ['CrashLoopBackOff', 'Running', 'Pending', 'ImagePullBackOff', 'Error', 'Completed'];

const DESCRIPTION = `Namespace: prod
Status: Running
Containers:
  app:
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       OOMKilled
      Exit Code:    137
    Ready:          False
    Restart Count:  9
Events:
  Warning  BackOff  3m (x88 over 22m)  kubelet  Back-off restarting failed container app`;

/** Output of every sort, as much of it as fits into one message. */
export const LONG_PASTES: Readonly<Record<string, string>> = {
  'a table of Pods': fill(
    (number) =>
      `prod  web-${number}-7d9f8c6b5-x2x4z  0/1  ${STATUSES[number % 6]}  ${number % 30} (3m ago)  41m`,
    'NAMESPACE NAME READY STATUS RESTARTS AGE\n',
  ),
  events: fill(
    (number) =>
      `${number % 60}s  Warning  BackOff  pod/web-${number}  Back-off restarting failed container app`,
  ),
  descriptions: fill((number) => `Name: web-${number}\n${DESCRIPTION}`),
  'JSON on one line': fill((number) => JSON.stringify(podOf(number)), '{"items":[').replaceAll('\n', ','),
  'JSON laid out': fill((number) => JSON.stringify(podOf(number), undefined, 2)),
  'a log': fill((number) => `ERROR ${number} dial tcp 10.0.0.9:5432: connect: connection refused`),
};

/** Texts that are written to take long: repeats that a pattern may go over again and again, and no end to anything. */
export const HOSTILE_PASTES: readonly string[] = [
  '|',
  ' ',
  '\n',
  'a\n',
  'a',
  '- ',
  '"a":',
  '{"status":',
  '\u001b]',
  'Exited (',
  'Name: a\n',
  'Warning ',
  '5m Warning Failed a\n',
  '0/1 ',
  'NAME ',
  'secret "a ',
  `${' '.repeat(900)}x\n`,
  `|${' '.repeat(900)}`,
].map((piece) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH));

function podOf(number: number): object {
  const state = { waiting: { reason: 'CrashLoopBackOff' } };
  const lastState = { terminated: { exitCode: 137, reason: 'OOMKilled' } };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `web-${number}`, namespace: 'prod' },
    status: { phase: 'Running', containerStatuses: [{ lastState, name: 'app', restartCount: 5, state }] },
  };
}

function fill(lineOf: (number: number) => string, head = ''): string {
  const lines: string[] = [];
  for (let length = head.length, number = 0; length < LENGTH; number++) {
    const line = lineOf(number);
    lines.push(line);
    length += line.length + 1;
  }
  return (head + lines.join('\n')).slice(0, LENGTH);
}
