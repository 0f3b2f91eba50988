/** Commands that people use day by day, by the words before them. Each is to have an entry, under any of its names. */
const EXPECTED: Readonly<Record<string, string>> = {
  docker: `version, info, login, logout, search, build, image ls, image rm, image prune, image inspect,
    history, tag, pull, push, save, load, export, import, commit, manifest inspect, run, create,
    exec, start, restart, stop, kill, pause, unpause, rm, container prune, rename, update, wait, cp,
    ps, logs, inspect, stats, top, attach, port, diff, events, network create, network ls,
    network inspect, network connect, network disconnect, network rm, network prune, volume create,
    volume ls, volume inspect, volume rm, volume prune, system df, system prune, builder prune,
    context ls, context use`,
  'docker buildx': 'build, ls, create, bake, imagetools inspect, du',
  'docker compose': `up, ps, down, stop, start, restart, logs, exec, run, build, pull, push, config, watch, ls, rm,
    kill, cp, top, port, images, events, scale, wait, pause, unpause, stats, version`,
  kubectl: `get, describe, apply, create, delete, logs, exec, run, config get-contexts, config use-context,
    config set-context, config current-context, config view, rollout status, rollout history,
    rollout undo, rollout restart, rollout pause, rollout resume, scale, autoscale, set image,
    set env, set resources, edit, patch, replace, diff, label, annotate, expose, port-forward, proxy,
    cp, attach, debug, events, top pod, top node, wait, explain, api-resources, api-versions,
    auth can-i, auth whoami, cordon, uncordon, drain, taint, cluster-info, kustomize,
    create deployment, create job, create configmap, create secret generic,
    create secret docker-registry, create token, version, completion`,
};

/** The commands that the shipped notes are to cover: `docker image rm`, `kubectl rollout undo`. */
export const EXPECTED_COMMANDS: readonly string[] = Object.entries(EXPECTED).flatMap(([before, commands]) =>
  commands.split(/,\s+/).map((command) => `${before} ${command}`),
);
