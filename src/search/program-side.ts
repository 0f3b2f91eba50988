import type { Entry } from '../knowledge/entry.ts';
import type { Unit } from '../language/unit.ts';

/** The two programs whose commands do like things to different things. */
export type Program = 'docker' | 'kubectl';

/**
 * Which program's world a concept belongs to. "컨테이너 로그" wants `docker logs`, "파드 로그" wants `kubectl logs`; where
 * both worlds are named ("logs of a container in a pod"), the cluster's wins, because its Pods hold the containers.
 */
const CLUSTER = new Set(
  `pod k8s kubectl node namespace deployment statefulset daemonset replicaset replica job cronjob service ingress configmap
  secret serviceaccount role rolebinding clusterrole pv pvc storageclass context kubeconfig manifest cluster object
  resource event kubelet master rollout crashloop pending terminating evicted hpa`
    .trim()
    .split(/\s+/),
);
const ENGINE = new Set(
  'docker container image dockerfile compose registry repository volume network tag layer daemon'.split(' '),
);

/** The program whose commands a question is about, or `undefined` where it could be either. */
export function programOfQuestion(units: readonly Unit[]): Program | undefined {
  const concepts = units.flatMap((unit) => unit.concepts);
  if (units.some((unit) => unit.stem === 'docker' || unit.stem === '도커')) return 'docker';
  if (concepts.some((concept) => CLUSTER.has(concept))) return 'kubectl';
  return concepts.some((concept) => ENGINE.has(concept)) ? 'docker' : undefined;
}

/** The program that an entry belongs to: a command or an option, or what bears Docker's name; `undefined` for everything else. */
export function programOfEntry({ kind, names }: Entry): Program | undefined {
  const program = names[0]?.split(/[\s-]/)[0];
  if (kind === 'command') return program === 'docker' || program === 'kubectl' ? program : undefined;
  // Docker's options say so in their name, because the bare flags (`-f`, `--filter`) are also those of kubectl.
  if (kind === 'option') return names.some((name) => /^docker\b/i.test(name)) ? 'docker' : 'kubectl';
  return kind === 'concept' && names.some((name) => /^docker\s/i.test(name)) ? 'docker' : undefined;
}
