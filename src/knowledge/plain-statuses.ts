/**
 * Whether a term is a status: a word that is known to be one, or one in CamelCase under a heading that speaks
 * of statuses.
 */
export function isStatus(term: string, headings: readonly string[]): boolean {
  if (KNOWN.has(term) || COMPOSED.test(term)) return true;
  if (!headings.some((heading) => SPEAKS_OF_STATUS.test(heading))) return false;
  return UNDER_HEADING.has(term) || (isCamelCase(term) && !NO_STATUS.has(term));
}

/** "state" as a word of its own: a heading about StatefulSets does not speak of states. */
const SPEAKS_OF_STATUS =
  /\bstatus(?:es)?\b|\bstates?\b|\bphases?\b|\blife\s?-?cycles?\b|상태|라이프\s?사이클|(?:생명|수명)\s?주기/i;
/** `Init:0/1`, `Init:CrashLoopBackOff`, `ExitCode:137`, `Signal:9`, `OutOfcpu`. */
const COMPOSED = /^(?:Init:\S+|ExitCode:\w+|Signal:\w+|OutOf\S+)$/;

/** `NodeReady` and `OOMKilled`, but neither `Ready` nor `PVCs`: any English word may begin with a capital. */
function isCamelCase(term: string): boolean {
  return /^[A-Z][A-Za-z]+$/.test(term) && /[a-z][A-Z]|[A-Z]{2}[a-z]{2}/.test(term);
}

/** Statuses wherever they stand; none of them is an everyday word or the name of something else. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    // Pod phases, and what the STATUS column adds to them.
    `Pending Running Succeeded Failed Unknown Terminating Completed NotReady SchedulingGated
      PodInitializing ContainerCreating`,
    // Why a container waits.
    `CrashLoopBackOff ErrImagePull ImagePullBackOff ErrImageNeverPull InvalidImageName ImageInspectError
      RegistryUnavailable SignatureValidationFailed CreateContainerConfigError CreateContainerError
      PreCreateHookError PreStartHookError PostStartHookError RunContainerError RestartingAllContainers
      CreatePodSandboxError ConfigPodSandboxError KillContainerError KillPodSandboxError
      ResizePodInPlaceError RemoveContainerError`,
    // Why a container ended.
    `OOMKilled StartError ContainerCannotRun ContainerStatusUnknown DeadlineExceeded`,
    // Why a Pod was refused or put out.
    `Evicted NodeLost NodeShutdown Preempting UnexpectedAdmissionError TopologyAffinityError
      SMTAlignmentError SysctlForbidden VolumeAttachmentLimitExceeded PodFeatureUnsupported
      PodOSNotSupported PodOSSelectorNodeLabelDoesNotMatch InitContainerRestartPolicyForbidden
      SupplementalGroupsPolicyNotSupported PodLevelResourcesNotSupported InvalidNodeInfo
      UnexpectedPredicateFailureType EmptyPodSharedPoolError UnknownReason`,
    // Why a Pod's condition is not met.
    `Unschedulable SchedulerError ContainersNotReady ContainersNotInitialized PodCompleted
      ReadinessGatesNotReady UnknownContainerStatuses PreemptionByScheduler DeletionByTaintManager
      EvictionByEvictionAPI DeletionByPodGC TerminationByKubelet`,
    // Events that people look up.
    `FailedScheduling BackOff Unhealthy FailedMount FailedAttachVolume FailedMapVolume VolumeResizeFailed
      FileSystemResizeFailed FailedCreatePodSandBox SandboxChanged FailedPodSandBoxStatus NetworkNotReady
      FailedCreatePodContainer FailedKillPod ExceededGracePeriod FailedPostStartHook FailedPreStopHook
      InspectFailed FailedSync FailedToRetrieveImagePullSecret FailedPrepareDynamicResources
      FailedValidation DNSConfigForming MissingClusterDNS EvictionThresholdMet SystemOOM NodeNotReady
      NodeReady NodeNotSchedulable NodeHasDiskPressure ImageGCFailed ContainerGCFailed FailedCreate
      FailedDelete FailedDaemonPod FailedBinding ProvisioningFailed WaitForFirstConsumer
      ExternalProvisioning VolumeMismatch ClaimLost MissSchedule TooManyMissedTimes
      FailedGetResourceMetric SuccessfulCreate SuccessfulDelete SuccessfulRescale`,
    // What becomes of Deployments, Jobs and nodes.
    `ProgressDeadlineExceeded BackoffLimitExceeded FailureTarget SuccessCriteriaMet SchedulingDisabled
      MemoryPressure DiskPressure PIDPressure NetworkUnavailable`,
  ].flatMap(wordsOf),
);

/** Everyday words that are statuses only where statuses are spoken of: "Error: connection refused" is none. */
const UNDER_HEADING: ReadonlySet<string> = new Set(
  wordsOf(`Active Available Bound Complete Created Dead Deferred Error Exited Healthy Infeasible Initialized
    Killing Lost Paused Preempted Pulled Pulling Ready Rebooted Released Restarting Scheduled Shutdown
    Started Suspended Terminated Up Waiting`),
);

/** Kinds and hooks, which notes on a life cycle speak of as well. */
const NO_STATUS: ReadonlySet<string> = new Set(
  wordsOf(`ConfigMap CronJob DaemonSet HorizontalPodAutoscaler LimitRange NetworkPolicy PersistentVolume
    PersistentVolumeClaim PodDisruptionBudget ReplicaSet ReplicationController ResourceQuota
    ServiceAccount StatefulSet StorageClass PreStop PostStart`),
);

function wordsOf(list: string): string[] {
  return list.split(/\s+/);
}
