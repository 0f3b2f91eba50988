import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { renderAnswer as renderForSlack } from '../../../src/slack/render-answer.ts';
import { renderAnswer } from '../../../src/terminal/render-answer.ts';
import { renderJson } from '../../../src/terminal/render-json.ts';
import { refuseMessage } from '../../fake-slack/check-message.ts';
import { paste } from './build-paste.ts';

/** Pieces of everything that is read, and of what could come alive on a surface or in a shell. */
const piece = fc.oneof(
  fc.constantFrom(
    'NAME READY STATUS RESTARTS AGE\n',
    'NAMESPACE NAME READY STATUS RESTARTS AGE\n',
    'web-0 0/1 CrashLoopBackOff 12 (3m ago) 5m\n',
    'node-a NotReady,SchedulingDisabled <none> 9d v1.36.1\n',
    'Name: web-0\nNamespace: prod\n',
    'Containers:\n  app:\n    State: Waiting\n      Reason: CrashLoopBackOff\n',
    'Last State: Terminated\n Exit Code: 137\n',
    'LAST SEEN TYPE REASON OBJECT MESSAGE\n',
    '5m Warning FailedScheduling pod/db-0 0/3 nodes are available: 3 Insufficient cpu.\n',
    'CONTAINER ID IMAGE COMMAND CREATED STATUS PORTS NAMES\n',
    '3f2a9c1b7d10 postgres:16 "x" 3 hours ago Exited (137) 3 minutes ago db\n',
    'status:\n  phase: Pending\n  containerStatuses:\n  - name: app\n',
    '{"kind":"Pod","status":{"phase":"Failed","reason":"Evicted"}}\n',
    'port is already allocated',
    '$ kubectl get pods -n shop\n',
    '```\n',
    '\u001b[31m',
    '<!channel> <@U1> &lt;!here&gt; *x* `y` :tada:',
    '$(reboot)',
    'Init:9999/9999 ExitCode:999',
    '파드가 이상해요\n',
    '\t',
    '\r\n',
    ' | ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyPaste = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** A good paste with some of its characters replaced or lost. */
const mutatedPaste = fc
  .tuple(
    anyPaste,
    fc.array(fc.tuple(fc.nat(2_000), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 10 }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, by]) => changed.slice(0, at) + by + changed.slice(at + 2), text),
  );

/** Commands that a diagnosis offers are made of these characters, whatever was pasted. */
const HARMLESS = /^[\w\s./<>-]*$/;

function commandsOf(answer: Answer): readonly string[] {
  return answer.kind === 'diagnosis' ? answer.cards.flatMap(({ checks }) => checks) : [];
}

describe('any message', () => {
  it('is answered, shown on every surface, and never puts more than names into a command', () => {
    fc.assert(
      fc.property(fc.oneof(anyPaste, mutatedPaste), (text) => {
        const answer = paste(text);
        expect(renderAnswer(answer).trim()).not.toBe('');
        expect(renderJson(answer, 0).text.trim()).not.toBe('');
        const message = renderForSlack(answer, { tables: 'text', share: true, prefix: '/k8s ' });
        expect(refuseMessage({ ...message })).toBeUndefined();
        expect(JSON.stringify(message)).not.toMatch(/<!|<@|"(?:broadcast|usergroup|user)"/);
        for (const command of commandsOf(answer)) expect(command).toMatch(HARMLESS);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one word without an end', 'a'.repeat(100_000)],
    ['nothing but spaces', ' '.repeat(100_000)],
    ['nothing but line ends', '\n'.repeat(100_000)],
    ['JSON that only opens', '{"status":'.repeat(10_000)],
    ['an escape that only begins', '\u001b]'.repeat(50_000)],
    ['a frame without a table', '|'.repeat(100_000)],
    ['a description over and over', 'Name: web-0\nContainers:\n  app:\n    State: Waiting\n'.repeat(2_000)],
    ['Pods without an end', 'web-0 0/1 CrashLoopBackOff 12 (3m ago) 5m\n'.repeat(3_000)],
    ['digits in brackets', 'Exited ('.repeat(10_000)],
  ])('is answered even if it is %s', (_, text) => {
    expect(renderAnswer(paste(text)).trim()).not.toBe('');
  });
});
