import fc, { type Arbitrary } from 'fast-check';

/** What inputs are made from: text that really is asked or pasted. */
export interface Material {
  /** Questions, names and aliases of the notes. */
  readonly questions: readonly string[];
  /** Command lines of the notes. */
  readonly commands: readonly string[];
}

/** Output as it is pasted, one piece of each form that is read. */
export const PASTES: readonly string[] = [
  'NAME READY STATUS RESTARTS AGE\nweb-0 0/1 CrashLoopBackOff 12 (3m ago) 5m\nweb-1 0/1 Init:0/2 0 4s\n',
  'NAMESPACE NAME READY STATUS RESTARTS AGE\nprod api-7d9f8-x2x1z 1/2 ImagePullBackOff 0 2d\n',
  'NAME STATUS ROLES AGE VERSION\nnode-a NotReady,SchedulingDisabled <none> 9d v1.36.1\n',
  'Name: web-0\nNamespace: prod\nStatus: Pending\nContainers:\n  app:\n    State: Waiting\n      Reason: CrashLoopBackOff\n    Last State: Terminated\n      Exit Code: 137\n',
  'LAST SEEN TYPE REASON OBJECT MESSAGE\n5m Warning FailedScheduling pod/db-0 0/3 nodes are available: 3 Insufficient cpu.\n',
  'CONTAINER ID IMAGE COMMAND CREATED STATUS PORTS NAMES\n3f2a9c1b7d10 postgres:16 "x" 3 hours ago Exited (137) 3 minutes ago db\n',
  'status:\n  phase: Pending\n  containerStatuses:\n  - name: app\n    state:\n      waiting:\n        reason: ErrImagePull\n',
  '{"kind":"Pod","metadata":{"name":"a"},"status":{"phase":"Failed","reason":"Evicted"}}\n',
  'Error response from daemon: driver failed programming external connectivity: port is already allocated\n',
  'error: unable to connect to the server: dial tcp 10.0.0.1:6443: i/o timeout\n',
];

/** What means something to a shell, to a surface, or to whoever reads pasted output. */
const SIGNS: readonly string[] =
  '``` ` * _ ~ | > <!channel> <@U1> &lt; :tada: $(reboot) " \' \\ { } [ ] ( ) -- - : / Init: ExitCode: . , ? ㅏ ㅋㅋ 각'.split(
    ' ',
  );

/** White space, controls, halves of characters, and those that normalising makes others or more of. */
const UNSEEN: readonly string[] =
  '\t,\r\n,\n,\u0000,\u001b[31m,\u202e,\u200b,\ud800,\udc00,\u1100\u1161,\ufb03,\ufdfa, '.split(',');

const noise = fc.constantFrom(...SIGNS, ...UNSEEN, '0'.repeat(30));
const anyText = fc.string({ unit: 'binary', maxLength: 120 });
const anyWords = fc.string({ unit: 'grapheme', maxLength: 200 });

/** Inputs of every family, mixed: nothing that anyone can send is none of these. */
export function fuzzInputs({ questions, commands }: Material): Arbitrary<string> {
  const question = fc.constantFrom(...questions);
  const command = fc.constantFrom(...commands);
  const paste = fc
    .array(fc.constantFrom(...PASTES), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(''));
  return fc.oneof(
    anyText,
    anyWords,
    mutated(question),
    mutated(command),
    mutated(paste),
    cut(paste),
    fc.tuple(question, question).map(([one, other]) => `${one} ${other}`),
    shuffled(fc.oneof(question, command)),
    fc.array(fc.oneof(noise, question, command, anyText), { maxLength: 12 }).map((parts) => parts.join('')),
    repeated(fc.oneof(noise, question, command, fc.constantFrom(...PASTES))),
  );
}

/** Some characters replaced, lost or put in. */
function mutated(texts: Arbitrary<string>): Arbitrary<string> {
  const change = fc.tuple(
    fc.nat(1_000),
    fc.nat(3),
    fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 2 })),
  );
  return fc.tuple(texts, fc.array(change, { maxLength: 8 })).map(([text, changes]) =>
    changes.reduce((changed, [place, lost, by]) => {
      const at = place % (changed.length + 1);
      return changed.slice(0, at) + by + changed.slice(at + lost);
    }, text),
  );
}

function cut(texts: Arbitrary<string>): Arbitrary<string> {
  return fc
    .tuple(texts, fc.nat(600), fc.nat(600))
    .map(([text, from, length]) => text.slice(from, from + length));
}

function shuffled(texts: Arbitrary<string>): Arbitrary<string> {
  return texts.chain((text) => {
    const words = text.split(' ');
    return fc.shuffledSubarray(words, { minLength: 1 }).map((some) => some.join(' '));
  });
}

function repeated(texts: Arbitrary<string>): Arbitrary<string> {
  return fc.tuple(texts, fc.nat(300)).map(([text, times]) => text.repeat(times));
}
