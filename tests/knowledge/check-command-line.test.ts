import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCommandLine, findCallFaults } from '../../src/knowledge/oracle/check-command-line.ts';

describe('checkCommandLine accepts', () => {
  it.each([
    // Commands, by their proper words and by aliases.
    'docker image rm <image>',
    'docker rmi <image>',
    'docker image remove <image>',
    'kubectl create cm <name> --from-literal=<key>=<value>',
    'kubectl top po',
    'docker help run',
    // Flags, in every spelling.
    'docker ps --all --filter status=exited',
    'docker ps -aqf status=exited',
    'docker run -it -p8080:80 -e=LEVEL=debug --rm=true <image>',
    'kubectl get pods -owide',
    'kubectl get pods -o=wide --watch=false',
    'kubectl logs <pod-name> --tail -1',
    'docker build -t <image>:<tag> -',
    'docker logs --help',
    'docker run -h <host-name> <image>',
    // Of a program as a whole.
    'docker --version',
    'docker --context <context> ps',
    'kubectl --context=<context> -n <namespace> get pods',
    'kubectl get pods -v=6 --request-timeout 5s',
    // A value that is only taken behind an equals sign.
    'kubectl apply -f <file>.yaml --dry-run=client',
    'kubectl apply -f <file>.yaml --dry-run',
    // What stands behind the first argument, or behind the dashes, is another program's.
    'docker run --rm alpine ls -la --color',
    'docker exec -it <container> sh -c "docker image"',
    'docker compose exec -T <service> psql --no-such-thing',
    'docker compose -f <file>.yaml up -d --build',
    'kubectl exec -it <pod-name> -c <container-name> -- ls --color',
    'kubectl debug node/<node-name> -it --image=busybox -- chroot /host',
    'kubectl run <name> --image=<image> -- sleep 1d',
    // Groups that act by themselves.
    'kubectl cluster-info',
    'kubectl create -f <file>.yaml',
    'docker buildx history inspect <build>',
    // Where the buildx plugin takes over, and what a later release added.
    'docker build --push --build-arg KEY=value .',
    'docker builder prune --max-used-space 10gb',
    'docker commit --no-pause <container>',
    'kubectl explain pods --max-depth=2',
    // Deprecated, and understood all the same.
    'docker stop --time 20 <container>',
    // What the shell or the reader fills in may be anything.
    'docker rm $(docker ps -aq)',
    'docker tag $SOURCE $TARGET',
    'docker ps -q | xargs -r docker inspect',
    'kubectl <command> --help',
    'docker {command} --no-such-thing',
    'kubectl ...',
    'docker $COMMAND',
    // Resource types, by any of their names, alone, in a list, with a group or before a name.
    'kubectl get po,svc,ing -A',
    'kubectl get all',
    'kubectl describe StatefulSet <name>',
    'kubectl get deployments.v1.apps',
    'kubectl get widgets.example.com',
    'kubectl get httproutes',
    'kubectl get $TYPE',
    'kubectl get <type>/<name>',
    'kubectl scale deploy/<name> --replicas=3',
    'kubectl annotate deploy <name> kubernetes.io/change-cause="new image"',
    'kubectl explain pod.spec.containers',
    'kubectl auth can-i get pods/log',
    'kubectl auth can-i get /healthz',
    'kubectl taint nodes <node-name> <key>=<value>:NoSchedule',
    // Where a Pod's name does without a type, it may be called anything.
    'kubectl logs pdo',
    'kubectl port-forward svc/<service-name> 8080:80',
    'kubectl exec deploy/<name> -- cat etc/hosts',
    // Plugins that are not indexed.
    'docker scout cves <image>',
    'kubectl ctx <context>',
    // Other programs, whatever they are given.
    'helm install --no-such-thing',
    'sudo journalctl -u docker -n 50',
    'sudo install -m 0755 kubectl /usr/local/bin/kubectl',
    'echo docker imags',
    '# docker imags',
    '',
  ])('%s', (line) => {
    expect(checkCommandLine(line)).toEqual([]);
  });
});

describe('checkCommandLine refuses', () => {
  it.each([
    ['docker imags', '`docker` has no command `imags`; `docker --help` lists those it has.'],
    ['docker image lst', '`docker image` has no command `lst`; `docker image --help` lists those it has.'],
    ['kubectl crate ns x', '`kubectl` has no command `crate`; `kubectl --help` lists those it has.'],
    ['docker image', '`docker image` alone does nothing; name one of its commands.'],
    ['kubectl config', '`kubectl config` alone does nothing; name one of its commands.'],
    ['docker trust sign <image>', '`docker trust` is gone since docker 29; name what has taken its place.'],
    ['docker ps --al', '`docker ps` has no flag `--al`; `docker ps --help` lists those it has.'],
    ['docker ps -aqz', '`docker ps` has no flag `-z`; `docker ps --help` lists those it has.'],
    ['kubectl --version', '`kubectl` has no flag `--version`; `kubectl --help` lists those it has.'],
    // kubectl takes its flags anywhere, docker only right behind its name.
    [
      'docker ps --context <context>',
      '`docker ps` has no flag `--context`; `docker ps --help` lists those it has.',
    ],
    [
      'docker compose up -f <file>.yaml',
      '`docker compose up` has no flag `-f`; `docker compose up --help` lists those it has.',
    ],
    [
      'docker run --disable-content-trust <image>',
      '`--disable-content-trust` of `docker run` is gone since docker 29; leave it out.',
    ],
    ['kubectl logs <pod-name> --tail', '`--tail` of `kubectl logs` needs a value; write it behind the flag.'],
    ['docker ps -af', '`-af` of `docker ps` needs a value; write it behind the flag.'],
    [
      'kubectl get pods --watch=yes',
      '`--watch` of `kubectl get` is `true` or `false`, not `yes`; correct it or leave it out.',
    ],
    [
      'docker save -o <file>.tar',
      '`docker save` needs arguments; it is called as `docker save [OPTIONS] IMAGE [IMAGE...]`.',
    ],
    [
      'docker logs web db',
      '`docker logs` does not take 2 arguments; it is called as `docker logs [OPTIONS] CONTAINER`.',
    ],
    [
      'docker cp web:/etc',
      '`docker cp` does not take 1 argument; it is called as `docker cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-` or `docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH`.',
    ],
    [
      'docker swarm unlock x',
      '`docker swarm unlock` does not take 1 argument; it is called as `docker swarm unlock`.',
    ],
    [
      'kubectl exec -it <pod-name> sh',
      '`kubectl exec` has no `--` before the inner command; write it, or flags of the inner command go to kubectl.',
    ],
    [
      'kubectl debug <pod-name> sh',
      '`kubectl debug` has no `--` before the inner command; write it, or flags of the inner command go to kubectl.',
    ],
    [
      'kubectl get pod,srv',
      'There is no resource type `srv` for `kubectl get`; `kubectl api-resources` lists those there are.',
    ],
    [
      'kubectl rollout restart dep/web',
      'There is no resource type `dep` for `kubectl rollout restart`; `kubectl api-resources` lists those there are.',
    ],
    [
      'kubectl logs dep/web',
      'There is no resource type `dep` for `kubectl logs`; `kubectl api-resources` lists those there are.',
    ],
    [
      'kubectl explain pds.spec',
      'There is no resource type `pds` for `kubectl explain`; `kubectl api-resources` lists those there are.',
    ],
    [
      'kubectl auth can-i list pds',
      'There is no resource type `pds` for `kubectl auth can-i`; `kubectl api-resources` lists those there are.',
    ],
    ['kubectl get psp', 'The resource type `psp` is gone since v1.25; `kubectl get` cannot find it.'],
    [
      'kubectl exec <pod-name> -c <container-name> --',
      '`kubectl exec` names no command to run inside; write it behind `--`.',
    ],
  ])('%s', (line, says) => {
    expect(checkCommandLine(line)).toEqual([says]);
  });

  const UNKNOWN = '`docker` has no command `imags`; `docker --help` lists those it has.';

  it.each([
    '$ docker imags',
    'sudo docker imags',
    'sudo -u root docker imags',
    'DOCKER_HOST=tcp://<host>:2375 docker imags',
    'env DOCKER_BUILDKIT=1 docker imags',
    'timeout 10s docker imags',
    'ls | xargs -n 1 docker imags',
    'if ! docker imags; then',
    'docker ps && docker imags',
    'docker rm $(docker imags)',
    'echo "`docker imags`"',
    'docker \\\n  imags',
    'docker imags 2>&1 > out.txt # why',
  ])('what a shell runs in %j', (line) => {
    expect(checkCommandLine(line)).toEqual([UNKNOWN]);
  });

  it('each call of a script, with its line', () => {
    const script = 'docker ps\n\nkubectl get \\\n  pods --al\ndocker imags | docker imags';
    expect(findCallFaults(script).map(({ fault, line }) => [fault.kind, line])).toEqual([
      ['unknown-flag', 2],
      ['unknown-command', 4],
      ['unknown-command', 4],
    ]);
  });
});

describe('checkCommandLine', () => {
  it('never throws, and answers in sentences', () => {
    const word = fc.constantFrom(
      ...`docker kubectl compose exec run image ls get -it -n --tail --tail= --watch=x -- - --help | && $( ) " ' \` \\
        <pod-name> {pod} $POD constructor __proto__ toString sudo xargs 파드 🐳 -🐳`.split(/\s+/),
    );
    const line = fc.array(fc.oneof({ weight: 4, arbitrary: word }, fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(line, (words) => {
        for (const says of checkCommandLine(words.join(' '))) expect(says).toMatch(/^`.*\.$/su);
      }),
    );
  });

  it('quotes no more than the beginning of what is endless', () => {
    expect(checkCommandLine(`docker ${'a'.repeat(1_000)}`)).toEqual([
      `\`docker\` has no command \`${'a'.repeat(60)}…\`; \`docker --help\` lists those it has.`,
    ]);
  });

  it('takes hostile lines in its stride', () => {
    for (const piece of ['$(', '`', '"$(', '${', '<<a\na\n', '<', "'\\", '(', 'docker ', '-', 'a;']) {
      expect(() => checkCommandLine(`docker ps ${piece.repeat(20_000)}`)).not.toThrow();
    }
  });
});
