const KUBECTL_GROUPS = `alpha, auth, certificate, cluster-info, config, create, create secret, create service, krew,
  plugin, rollout, set, top`;

/**
 * Command line tools whose first words say what they do, each with its groups: words after which one more word
 * belongs to the command. `docker image` is half a command, `docker image prune` a whole one, and in
 * `docker stop web` the `web` is an argument.
 */
export const SUBCOMMAND_TOOLS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    docker: `builder, buildx, buildx imagetools, checkpoint, compose, config, container, context, image, manifest,
      model, network, node, plugin, scout, secret, service, stack, swarm, system, trust, trust key,
      trust signer, volume`,
    'docker-compose': '',
    kubectl: KUBECTL_GROUPS,
    k: KUBECTL_GROUPS,
    apt: '',
    'apt-get': '',
    argocd: 'account, app, cluster, proj, repo',
    aws: 'ecr, eks, s3, sts',
    az: 'acr, aks',
    brew: 'services',
    buildah: '',
    crictl: '',
    ctr: 'containers, images, tasks',
    dnf: '',
    eksctl: 'create, delete, get, scale, upgrade',
    etcdctl: 'endpoint, member, snapshot',
    flux: 'create, get, reconcile',
    gcloud: 'auth, config, container, container clusters',
    git: 'remote, stash, submodule',
    helm: 'dependency, get, plugin, registry, repo, search, show',
    istioctl: 'proxy-config',
    k3d: 'cluster, image, node',
    k9s: '',
    kind: 'create, delete, export, get, load',
    kubeadm: 'certs, config, token, upgrade',
    kubectx: '',
    kubens: '',
    kustomize: 'edit',
    minikube: 'addons, cache, config, image, node, profile',
    nerdctl: 'compose, container, image, network, system, volume',
    podman: 'container, image, machine, network, pod, system, volume',
    skopeo: '',
    systemctl: '',
    terraform: 'state, workspace',
    yum: '',
  }).map(([tool, groups]) => [tool, new Set(groups.split(/,\s+/))]),
);

/** Groups that are commands as well: `kubectl create -f`, while `docker image` and `kubectl config` do nothing alone. */
const GROUPS_THAT_ACT: ReadonlySet<string> = new Set([
  'cluster-info',
  'create',
  'remote',
  'stash',
  'submodule',
]);

/** Tools whose subcommands speak of everything: `brew install minikube` is no answer to "brew install". */
const INSTALLERS: ReadonlySet<string> = new Set(
  'apk apt apt-get brew choco dnf npm pacman pip pip3 scoop snap winget yum'.split(' '),
);

/** Whether a tool with its subcommand is a command that somebody may ask for, not half of one. */
export function isWholeCommand([tool = '', ...subcommand]: readonly string[]): boolean {
  if (INSTALLERS.has(tool)) return false;
  const word = subcommand.join(' ');
  return GROUPS_THAT_ACT.has(word) || SUBCOMMAND_TOOLS.get(tool)?.has(word) !== true;
}

/** Tools that take arguments at once. */
const PLAIN_TOOLS: ReadonlySet<string> = new Set(
  `awk base64 cat cd chmod chown cp curl cut df dig du echo export find grep head ip iptables journalctl
    jq kill kubelet ln ls lsof mkdir mount mv nc netstat nslookup nsenter openssl ping ps rm scp sed sort
    source ss ssh stern tail tar tcpdump tee top traceroute vi vim watch wc wget xargs yq`.split(/\s+/),
);

/** Options before a subcommand that take the next word with them: `kubectl -n web get pods`. */
export const VALUED_OPTIONS: ReadonlySet<string> = new Set(
  `-n --namespace --context --kubeconfig --cluster --user -s --server -H --host -c --config -l
    --log-level -f --file -p --project-name --profile --env-file --project-directory -k --region`.split(
    /\s+/,
  ),
);

/** Whether a word is the name of a tool that commands begin with. */
export function isTool(word: string): boolean {
  return SUBCOMMAND_TOOLS.has(word) || PLAIN_TOOLS.has(word);
}
