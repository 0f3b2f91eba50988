/** How bad a trouble is, the worst first, told by the name it is looked up by. The first that fits counts. */
const SEVERITIES: readonly { readonly because: string; readonly says: RegExp }[] = [
  {
    because: 'The process was killed or ended badly: it is the cause of what follows it here.',
    says: /^(?:Init:)?(?:OOMKilled|ExitCode:|Signal:|exit code \d|signal \d)/,
  },
  {
    because: 'It was up and dies, again and again: people notice.',
    says: /^(?:Init:)?(?:CrashLoopBackOff|Error|StartError|RunContainerError|ContainerCannotRun|P\w+HookError|BackOff event|back-off restarting|Restarting|Dead|SystemOOM)/i,
  },
  {
    because: 'It was never up, and will not be until an image or a configuration is mended.',
    says: /^(?:Init:)?(?:\w*Image\w*|RegistryUnavailable|CreateContainer\w*|Failed event|FailedCreatePod\w*|InspectFailed)/i,
  },
  {
    because: 'It was put out or refused, and does not come back by itself.',
    says: /^(?:Evicted|OutOf|NodeAffinity|UnexpectedAdmission|Failed(?:Create|DaemonPod)?(?: event)?$|(?:PV|Job) Failed|PVC Lost|DeadlineExceeded|BackoffLimitExceeded|Preempt|NodeLost|ProgressDeadlineExceeded)/,
  },
  {
    because: 'It waits for room, a volume or an address that may never come.',
    says: /^(?:Pending|(?:PVC|PV) Pending|Failed(?:Scheduling|Mount|AttachVolume|Binding|MapVolume)|Unschedulable|Provisioning|EXTERNAL-IP|Insufficient|node\(s\)|SchedulingGated)/,
  },
  {
    because: 'It runs, but nobody may rely on it.',
    says: /^(?:NotReady|Unknown|ContainersNotReady|Unhealthy|unhealthy|Readiness probe|Liveness probe|Node|Disk|Memory|PID|Network|deployments|statefulsets|daemonsets|replicasets)/,
  },
  { because: 'It is well now, and was not a moment ago.', says: /^exit code$/ },
  {
    because: 'It is on its way, or somebody wanted it so.',
    says: /^(?:ContainerCreating|PodInitializing|Init:|Terminating|(?:PVC|PV|Job|Namespace) Terminating|SchedulingDisabled|PV Released|Job Suspended|Created|Paused|Removal)/,
  },
];

/** Where a trouble stands that no row of the table knows: after what has stopped, before what waits. */
const UNLISTED = 3.5;

/** The rank of a trouble by the name it is looked up by; less is worse. */
export function severityOf(name: string): number {
  const rank = SEVERITIES.findIndex(({ says }) => says.test(name));
  return rank === -1 ? UNLISTED : rank;
}
