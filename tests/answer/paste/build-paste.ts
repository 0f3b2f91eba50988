import type { Answer, Question } from '../../../src/answer/answer.ts';
import type { Entry, EntryKind } from '../../../src/knowledge/entry.ts';
import { renderAnswer } from '../../../src/terminal/render-answer.ts';
import { buildEntry, buildSection, code } from '../../build-entry.ts';
import { buildBrain } from '../build-brain.ts';

/** Builds the note on a trouble, with the commands to look at first. */
function trouble(
  names: readonly string[],
  commands: string,
  overrides: { kind?: EntryKind; patterns?: string[] } = {},
): Entry {
  const [name = ''] = names;
  return buildEntry({
    kind: 'status',
    names,
    ko: `${name} 상태다.`,
    en: `This is ${name}.`,
    sections: [buildSection('check', 'Check first', code(commands))],
    source: { path: 'statuses/troubles.md', line: 1 },
    ...overrides,
  });
}

const DESCRIBE_POD = 'kubectl describe pod <pod-name>';

/** A handful of notes, of every kind that a paste can lead to. */
const TROUBLES: readonly Entry[] = [
  trouble(['CrashLoopBackOff'], `kubectl logs <pod-name> -c <container-name> --previous\n${DESCRIBE_POD}`),
  trouble(['ImagePullBackOff'], DESCRIBE_POD),
  trouble(['ErrImagePull'], DESCRIBE_POD),
  trouble(['CreateContainerConfigError'], DESCRIBE_POD),
  trouble(['OOMKilled'], DESCRIBE_POD),
  trouble(['Error'], 'kubectl logs <pod-name> --previous'),
  trouble(['Evicted'], DESCRIBE_POD),
  trouble(['Pending'], `${DESCRIBE_POD}\nkubectl get pvc`),
  trouble(['ContainersNotReady'], DESCRIBE_POD),
  trouble(['exit code', 'ExitCode:N'], DESCRIBE_POD),
  trouble(['exit code 1', 'ExitCode:1'], 'kubectl logs <pod-name> --previous\ndocker logs <container-name>'),
  trouble(['exit code 137', 'ExitCode:137'], `${DESCRIBE_POD}\ndocker logs <container-name>`),
  trouble(['Init:N/M'], 'kubectl logs <pod-name> -c <init-container-name>'),
  trouble(['Init:CrashLoopBackOff'], 'kubectl logs <pod-name> -c <init-container-name>'),
  trouble(['NotReady node'], 'kubectl describe node <node-name>'),
  trouble(['SchedulingDisabled'], 'kubectl describe node <node-name>'),
  trouble(['MemoryPressure'], 'kubectl top node <node-name>'),
  trouble(['PVC Pending'], 'kubectl describe pvc <pvc-name> -n <namespace>'),
  trouble(['Released', 'PV Released'], 'kubectl describe pv <pv-name>'),
  trouble(['Job Failed'], 'kubectl describe job <job-name>'),
  trouble(['Namespace Terminating'], 'kubectl get namespace <namespace> -o yaml'),
  trouble(['EXTERNAL-IP <pending>'], 'kubectl describe service <service-name>'),
  trouble(['Deployment', 'deployments'], 'kubectl describe deployment <deployment-name>', {
    kind: 'resource',
  }),
  trouble(['DaemonSet', 'daemonsets'], 'kubectl describe daemonset <daemonset-name>', { kind: 'resource' }),
  trouble(['FailedScheduling'], DESCRIBE_POD),
  trouble(['BackOff'], DESCRIBE_POD),
  trouble(['Unhealthy'], DESCRIBE_POD),
  trouble(['Exited'], 'docker logs <container-name>'),
  trouble(['Restarting (docker ps)'], 'docker logs <container-name>'),
  trouble(['unhealthy (docker ps)'], 'docker inspect <container-name>'),
  trouble(['Paused (docker ps)'], 'docker unpause <container-name>'),
  trouble(['Insufficient cpu'], 'kubectl describe nodes', { kind: 'error', patterns: ['Insufficient cpu'] }),
  trouble(['port is already allocated'], 'docker ps', {
    kind: 'error',
    patterns: ['port is already allocated'],
  }),
  trouble(['pull access denied'], 'docker login', {
    kind: 'error',
    patterns: ['pull access denied for \\S+'],
  }),
  trouble(['no space left on device'], 'df -h', { kind: 'error', patterns: ['no space left on device'] }),
];

const brain = buildBrain(TROUBLES);

/** What the bot says to a message, over those notes. */
export function paste(text: string, more: Omit<Question, 'text'> = {}): Answer {
  return brain.answer({ text, ...more });
}

/** The same as a person reads it on a terminal. */
export function read(text: string): string {
  return renderAnswer(paste(text));
}

/** The troubles that a message shows, in the order of their cards, each with what shows it. */
export function troublesIn(text: string): readonly string[] {
  const answer = paste(text);
  if (answer.kind !== 'diagnosis') return [`(${answer.kind})`];
  return answer.cards.map(({ title, shownBy }) =>
    [title, shownBy.map((run) => run.text).join('')].join(': '),
  );
}

/** The headline over a message's troubles. */
export function headlineOf(text: string): string {
  const answer = paste(text);
  return answer.kind === 'diagnosis' || answer.kind === 'not-found' ? answer.says : `(${answer.kind})`;
}

/** The commands that are offered for a message. */
export function checksIn(text: string): readonly string[] {
  const answer = paste(text);
  return answer.kind === 'diagnosis' ? answer.cards.flatMap(({ checks }) => checks) : [];
}
