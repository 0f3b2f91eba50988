/** What a release after the indexed one changed: flags that came, flags that went, a whole command that went. */
export type LaterChange =
  | {
      readonly kind: 'adds';
      readonly since: string;
      readonly commands: readonly string[];
      /** As `writeFlag` writes them, with what they do. */
      readonly flags: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'drops';
      readonly since: string;
      readonly commands: readonly string[];
      readonly flags: readonly string[];
    }
  | { readonly kind: 'removes'; readonly since: string; readonly commands: readonly string[] };

/**
 * What is known of releases newer than those the index was made of, from their release notes and sources. When such a
 * release is indexed itself, its lines are taken out.
 */
export const LATER_CHANGES: readonly LaterChange[] = [
  {
    kind: 'adds',
    since: 'kubectl v1.37',
    commands: ['kubectl explain'],
    flags: { '--max-depth int': 'How many levels of nested fields to print' },
  },
  {
    kind: 'adds',
    since: 'docker 29',
    commands: ['docker commit'],
    flags: { '--no-pause': 'Leave the container running while its files are taken' },
  },
  {
    kind: 'adds',
    since: 'docker 29',
    commands: ['docker service create', 'docker service update'],
    flags: {
      '--memory-swap bytes': 'Memory and swap together; -1 for as much swap as there is',
      '--memory-swappiness int': 'How readily memory is swapped out, from 0 to 100',
    },
  },
  {
    kind: 'drops',
    since: 'docker 29',
    commands: ['docker run', 'docker create'],
    flags: ['--kernel-memory'],
  },
  {
    kind: 'drops',
    since: 'docker 29',
    commands: [
      'docker build',
      'docker create',
      'docker plugin install',
      'docker plugin push',
      'docker plugin upgrade',
      'docker pull',
      'docker push',
      'docker run',
    ],
    flags: ['--disable-content-trust'],
  },
  // It is a plugin of its own now, which hardly anybody has.
  { kind: 'removes', since: 'docker 29', commands: ['docker trust'] },
];

/** Flags that are deprecated, so that help is silent about them, and understood all the same. */
export const HIDDEN_FLAGS: readonly { readonly flag: string; readonly commands: readonly string[] }[] = [
  { flag: '--time int', commands: ['docker stop', 'docker restart'] },
  { flag: '--cpu-percent int', commands: ['kubectl autoscale'] },
  {
    flag: '--record',
    commands: [
      'kubectl annotate',
      'kubectl apply',
      'kubectl edit',
      'kubectl expose',
      'kubectl label',
      'kubectl patch',
      'kubectl run',
      'kubectl scale',
      'kubectl set image',
    ],
  },
];
