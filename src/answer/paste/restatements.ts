/**
 * What says the same trouble of the same object over again, and what says it better. Both are names that a trouble is
 * looked up by, or the first name of an error's note; what is restated is mentioned and gets no card of its own.
 */
export const RESTATEMENTS: readonly {
  readonly because: string;
  readonly dull: RegExp;
  readonly told: RegExp;
}[] = [
  {
    because: 'The event repeats what the STATUS column says.',
    dull: /^(?:BackOff event|back-off restarting failed container)$/i,
    told: /^(?:Init:)?CrashLoopBackOff$/,
  },
  {
    because: 'The kubelet tries, fails, and backs off: one trouble under three names.',
    dull: /^(?:BackOff event|back-off pulling image|(?:Init:)?ErrImagePull)$/i,
    told: /^(?:Init:)?ImagePullBackOff$/,
  },
  {
    because: 'Failed is the event of everything that the status names better.',
    dull: /^Failed event$/,
    told: /Image|CreateContainer|RunContainer|StartError/,
  },
  {
    because: 'The reason is more than the code, and the code more than the word Error.',
    dull: /^(?:ExitCode:137|Error|Init:Error)$/,
    told: /^(?:Init:)?OOMKilled$/,
  },
  { because: 'A code says more than Error.', dull: /^(?:Init:)?Error$/, told: /^ExitCode:/ },
  { because: 'The event is why the Pod is Pending.', dull: /^FailedScheduling event$/, told: /^Pending$/ },
  {
    because: 'Why it is not ready is told.',
    dull: /^ContainersNotReady$/,
    told: /^(?:ExitCode:|OOMKilled|CrashLoopBackOff|Readiness probe failed|Unhealthy event)/,
  },
  { because: 'The event tells of the state.', dull: /^NodeNotReady event$/, told: /^NotReady node$/ },
  {
    because: 'How it last ended is known; that it was restarted is then no news.',
    dull: /^exit code$/,
    told: /^(?:ExitCode:|(?:Init:)?(?:OOMKilled|CrashLoopBackOff|Error)$)/,
  },
];
