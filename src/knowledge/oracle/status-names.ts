/** Where the names of statuses were read: the sources of the kubelet, the controllers and kubectl's printer. */
export const STATUS_NAMES_VERSION = 'Kubernetes v1.36.2';

/** Who says a status; see the table below. */
export type StatusOrigin = (typeof NAMES)[number]['origin'];

/** A status that a Pod or what belongs to it can have. */
export interface StatusName {
  /** `N`, `M` and `<resource>` stand for what varies. */
  readonly name: string;
  readonly origin: StatusOrigin;
}

const NAMES = [
  // A phase of a Pod.
  { origin: 'phase', names: 'Pending, Running, Succeeded, Failed, Unknown' },
  // What the STATUS column of `kubectl get pods` alone says.
  {
    origin: 'column',
    names: `Terminating, NotReady, Init:N/M, Init:Error, Init:CrashLoopBackOff, Init:ErrImagePull,
    Init:ImagePullBackOff, Init:ErrImageNeverPull, Init:InvalidImageName,
    Init:CreateContainerConfigError, Init:CreateContainerError, Init:RunContainerError,
    Init:OOMKilled, Init:ContainerStatusUnknown, Init:ExitCode:N, Init:Signal:N, ExitCode:N,
    Signal:N`,
  },
  // Why a container waits.
  {
    origin: 'waiting',
    names: `PodInitializing, ContainerCreating, CrashLoopBackOff, ErrImagePull, ImagePullBackOff,
    ErrImageNeverPull, InvalidImageName, ImageInspectError, RegistryUnavailable,
    SignatureValidationFailed, CreateContainerConfigError, PreCreateHookError, CreateContainerError,
    PreStartHookError, RunContainerError, PostStartHookError, RestartingAllContainers`,
  },
  // Why a container ended.
  {
    origin: 'terminated',
    names: `Completed, Error, OOMKilled, StartError, ContainerCannotRun, ContainerStatusUnknown,
    seccomp killed`,
  },
  // Why a Pod was refused, put out or ended: its `status.reason`.
  {
    origin: 'pod',
    names: `Evicted, DeadlineExceeded, NodeShutdown, Terminated, Shutdown, Preempting, NodeLost,
    NodeAffinity, NodePorts, NodeName, TaintToleration, OutOfcpu, OutOfmemory,
    OutOfephemeral-storage, OutOfpods, OutOf<resource>, UnexpectedAdmissionError,
    TopologyAffinityError, SMTAlignmentError, SysctlForbidden, AppArmor,
    VolumeAttachmentLimitExceeded, SupplementalGroupsPolicyNotSupported,
    PodLevelResourcesNotSupported, PodFeatureUnsupported, PodOSNotSupported,
    PodOSSelectorNodeLabelDoesNotMatch, InitContainerRestartPolicyForbidden, InvalidNodeInfo,
    UnknownReason, UnexpectedPredicateFailureType, EmptyPodSharedPoolError`,
  },
  // Why a Pod's condition is as it is.
  {
    origin: 'condition',
    names: `SchedulingGated, Unschedulable, SchedulerError, ContainersNotReady, ContainersNotInitialized,
    ReadinessGatesNotReady, PodCompleted, PodFailed, UnknownContainerStatuses, PreemptionByScheduler,
    DeletionByTaintManager, EvictionByEvictionAPI, DeletionByPodGC, TerminationByKubelet, Deferred,
    Infeasible, RestartAllContainersStarted`,
  },
  // The reason of an event.
  {
    origin: 'event',
    names: `FailedScheduling, Scheduled, Preempted, Pulling, Pulled, Created, Started, Failed (event),
    BackOff, Killing, Unhealthy, ProbeWarning, FailedMount, FailedAttachVolume,
    SuccessfulAttachVolume, FailedMapVolume, AlreadyMountedVolume, VolumeResizeFailed,
    FileSystemResizeFailed, FailedCreatePodSandBox, SandboxChanged, FailedPodSandBoxStatus,
    NetworkNotReady, FailedCreatePodContainer, FailedKillPod, ExceededGracePeriod,
    FailedPostStartHook, FailedPreStopHook, InspectFailed, FailedToRetrieveImagePullSecret,
    FailedPrepareDynamicResources, FailedSync, FailedValidation, DNSConfigForming, MissingClusterDNS,
    EvictionThresholdMet, SystemOOM, NodeNotReady, NodeReady, NodeNotSchedulable, NodeSchedulable,
    Rebooted, NodeHasDiskPressure, ImageGCFailed, ContainerGCFailed, CgroupV1, TaintManagerEviction,
    FailedCreate, SuccessfulCreate, FailedDelete, SuccessfulDelete, FailedDaemonPod,
    ScalingReplicaSet, MissSchedule, TooManyMissedTimes, JobAlreadyActive, FailedBinding,
    ProvisioningFailed, WaitForFirstConsumer, ExternalProvisioning, VolumeMismatch, ClaimLost,
    FailedGetResourceMetric, SuccessfulRescale, NoPods, ResizeDeferred`,
  },
  // What the kubelet calls a failure of its own, in its log and in events.
  {
    origin: 'sync',
    names: `CreatePodSandboxError, ConfigPodSandboxError, KillContainerError, KillPodSandboxError,
    ResizePodInPlaceError, RemoveContainerError`,
  },
  // Why a Deployment's condition is as it is.
  { origin: 'deployment', names: 'ProgressDeadlineExceeded' },
  // Why a Job's condition is as it is.
  { origin: 'job', names: 'BackoffLimitExceeded, PodFailurePolicy' },
] as const;

/** Everything that the STATUS column, a container's reason, a condition or an event can say of a Pod, each name once. */
export const STATUS_NAMES: readonly StatusName[] = NAMES.flatMap(({ origin, names }) =>
  names.split(/,\s+/).map((name) => ({ name, origin })),
);

/** The STATUS column of something that is not a Pod. */
export interface StatusColumn {
  /** What people call it: `PVC`, `docker ps`. */
  readonly of: string;
  readonly values: readonly string[];
}

/** What else has a STATUS column, and what stands in it. Of `docker ps`, only the words: `Exited (137) 2 hours ago`. */
export const STATUS_COLUMNS: readonly StatusColumn[] = [
  { of: 'Node', values: ['Ready', 'NotReady', 'Unknown', 'SchedulingDisabled'] },
  {
    of: 'Job',
    values: [
      'Running',
      'Complete',
      'Failed',
      'Suspended',
      'Terminating',
      'FailureTarget',
      'SuccessCriteriaMet',
    ],
  },
  { of: 'PVC', values: ['Pending', 'Bound', 'Lost', 'Terminating'] },
  { of: 'PV', values: ['Pending', 'Available', 'Bound', 'Released', 'Failed', 'Terminating'] },
  { of: 'Namespace', values: ['Active', 'Terminating'] },
  {
    of: 'docker ps',
    values: ['Created', 'Up', 'unhealthy', 'Paused', 'Restarting', 'Exited', 'Removal In Progress', 'Dead'],
  },
];

/** Exit codes that mean something by themselves; from 129 on, 128 and a signal. */
export const EXIT_CODES: readonly number[] = [
  0, 1, 2, 125, 126, 127, 128, 129, 130, 131, 132, 134, 135, 136, 137, 139, 141, 143, 159, 255,
];
