import { describe, expect, it } from 'vitest';
import { ask, explain, partsOf, read, told } from './build-lines.ts';

describe('a command line that somebody asks about', () => {
  it('is explained part by part, in Korean', () => {
    expect(read('docker run -d --rm -p 8080:80 -v $PWD:/app nginx 이거 무슨 뜻?')).toMatchInlineSnapshot(`
      "docker run
      이미지로 새 컨테이너를 켠다.

        -d            백그라운드로 돌린다
        --rm          끝나면 컨테이너를 지운다
        -p 8080:80    포트를 연다 (호스트의 \`8080\` → 컨테이너의 \`80\`)
        -v $PWD:/app  호스트 디렉터리나 볼륨을 붙인다 (호스트의 \`$PWD\` → 컨테이너의 \`/app\`)
        nginx         이미지

      출처 commands/docker-run.md:1"
    `);
  });

  it('is explained part by part, in English', () => {
    expect(read('what does kubectl delete pod x --grace-period=0 --force do')).toMatchInlineSnapshot(`
      "⚠ Deletes the object without waiting to hear that its containers stopped. They may go on running on the node.

      kubectl delete
      Deletes objects.

        pod               the resource type: Pod
        x                 the name
        --grace-period=0  seconds to shut down
        --force           skip a safeguard

      Source commands/kubectl-delete.md:1"
    `);
  });

  it('tells what it destroys, then what is wrong with it, before its parts', () => {
    expect(read('docker rm -f --volums $(docker ps -aq) 실행해도 돼?')).toMatchInlineSnapshot(`
      "⚠ 돌고 있는 컨테이너도 곧바로 죽여 지운다. 볼륨 밖에 쓴 파일은 사라진다.
      ⚠ 딸린 익명 볼륨을 데이터째 지운다.
      ✗ \`docker rm\`에는 \`--volums\` 플래그가 없어요. 혹시 \`--volumes\`인가요?
        docker rm -f --volumes $(docker ps -aq)

      docker rm
      컨테이너를 지운다.

        -f                묻거나 멈추기를 기다리지 않고 지운다
        --volumes         딸린 익명 볼륨도 지운다
        $(docker ps -aq)  컨테이너

      docker ps
      켜진 컨테이너를 보여 준다.

        -a  멈춘 것과 숨은 것까지 모두
        -q  ID만

      출처 commands/docker-rm.md:1 · commands/docker-ps.md:1"
    `);
  });

  it('is explained in the language of the words around it, and of a bare one in that of the asker', () => {
    const line = 'kubectl get po -A -o wide';
    expect(ask(line, { locale: 'ko' }).language).toBe('ko');
    expect(ask(line).language).toBe('en');
    expect(ask(`${line} 설명 좀`).language).toBe('ko');
    expect(ask(`explain ${line}`, { language: 'ko' }).language).toBe('ko');
  });
});

describe('the parts of a line', () => {
  it('are taken out of short flags that stand together', () => {
    expect(partsOf('docker run -itdp 80:80 ubuntu:24.04')).toEqual([
      '-i: keep standard input open',
      '-t: attach a terminal (TTY)',
      '-d: run in the background',
      '-p 80:80: open a port (port 80 of the host → port 80 of the container)',
      'ubuntu:24.04: the image',
    ]);
  });

  it.each([
    [
      'docker run -d -p 127.0.0.1:8080:80/udp web:1',
      '-p 127.0.0.1:8080:80/udp: open a port (port 127.0.0.1:8080 of the host → port 80/udp of the container)',
    ],
    [
      'docker run -d -p 80 web:1',
      '-p 80: open a port (any free port of the host → port 80 of the container)',
    ],
    [
      'docker run -d -v data:/var/lib/x:ro web:1',
      '-v data:/var/lib/x:ro: mount a directory of the host or a volume (the volume data → /var/lib/x in the container, read-only)',
    ],
    [
      'docker run -d -v ./app:/app web:1',
      '-v ./app:/app: mount a directory of the host or a volume (./app of the host → /app in the container)',
    ],
  ])('of `%s` say what the pair of a value means', (line, part) => {
    expect(partsOf(line)).toContain(part);
  });

  it('are told by the note on the very value, the note on the command, our own table, and the help, in this order', () => {
    const [card] = explain('kubectl get pods -o wide --show-kind --server-print=false').cards;
    expect(card.parts.map(({ text, origin }) => [text, origin])).toEqual([
      ['pods', 'house'],
      ['-o wide', 'note'],
      ['--show-kind', 'house'],
      ['--server-print=false', 'help'],
    ]);
    expect(partsOf('docker run -d web:1')[0]).toBe('-d: run in the background');
    expect(partsOf('kubectl get pods -o wide --show-kind')).toContain('-o wide: Shows more columns.');
  });

  it('are told by no note on the other program: both have a --context', () => {
    expect(partsOf('kubectl --context far get pods -A')[0]).toBe(
      '--context far: by this context of the kubeconfig',
    );
  });

  it('in the words of the help are remarked on where the answer is not English', () => {
    const line = 'docker swarm init --advertise-addr 10.0.0.1';
    expect(explain(`${line} 뭐야`).remarks).toEqual(['영어로 적힌 뜻은 프로그램의 도움말에 있는 말이에요.']);
    expect(explain(line).remarks).toEqual([]);
  });

  it.each([
    [
      'kubectl exec -it web -c app -- sh -c "ls -al"',
      ['web: the Pod', "sh -c 'ls -al': the command to run inside"],
    ],
    [
      'kubectl label pod web db env=prod tier- --overwrite',
      [
        'pod: the resource type: Pod',
        'web db: the name',
        'env=prod: key and value to set',
        'tier-: key to remove',
      ],
    ],
    ['kubectl scale deploy/web --replicas=3', ['deploy/web: web, of the type Deployment']],
    [
      'kubectl port-forward svc/web 8080:80',
      ['8080:80: the ports: port 8080 of this computer → port 80 over there'],
    ],
    [
      'docker cp web:/etc/hosts ./hosts',
      ['web:/etc/hosts: the container and a path in it', './hosts: where it is copied to'],
    ],
    [
      'docker cp ./hosts web:/etc/hosts',
      ['./hosts: the path that is copied', 'web:/etc/hosts: the container and a path in it'],
    ],
    [
      'docker tag web:1 registry.example.com/web:1',
      ['web:1: the image there is', 'registry.example.com/web:1: its new name'],
    ],
    [
      'kubectl taint nodes worker-1 gpu=yes:NoSchedule',
      ['worker-1: the node', 'gpu=yes:NoSchedule: the taint'],
    ],
    ['docker-compose -f a.yml up -d web db', ['web db: the Compose service']],
    ['docker build -t web:1 .', ['.: the build context: the files that the build may use']],
    ['kubectl get po -o name | xargs -r kubectl delete --wait=false', ['…: what comes from before']],
  ])('of `%s` are arguments named by their role', (line, parts) => {
    expect(partsOf(line)).toEqual(expect.arrayContaining(parts));
  });
});

describe('around a line', () => {
  it('only docker and kubectl are explained in a pipe, and the others named', () => {
    const answer = explain('kubectl get po -A -o wide | grep web | sort -k 2 설명해줘');
    expect(answer.cards.map(({ title }) => title)).toEqual(['kubectl get']);
    expect(answer.remarks).toEqual(['다른 프로그램은 설명하지 않았어요: grep, sort']);
  });

  it.each([
    ['a fence', '```sh\n$ docker run -d web:1\n```\n이거 무슨 뜻이에요?'],
    ['backticks', 'is `docker run -d web:1` safe?'],
    ['a prompt', 'dev@host:~$ docker run -d web:1'],
    ['the prompt of PowerShell', 'PS C:\\> docker run -d web:1'],
    ['a variable and sudo', 'FOO=bar sudo docker run -d web:1'],
    ['a comment', 'docker run -d web:1 # 이거 뭐예요'],
    ['a redirection', 'docker run -d web:1 > id.txt 2>&1 || echo failed'],
    ['lines that go on', 'docker run \\\n  -d \\\n  web:1'],
    ['a loop', 'for i in 1 2; do docker run -d web:$i; done 뭐 하는 거야'],
    ['dashes that a keyboard joined', 'docker run —detach web:1 설명'],
    ['a particle', 'docker run -d web:1가 무슨 뜻이야'],
  ])('%s does not hide it', (_, message) => {
    const [card] = explain(message).cards;
    expect(card.id).toBe('docker-run');
    expect(card.parts[0]?.text).toMatch(/^(?:-d|--detach)$/);
  });

  it('a here-document is no part of it', () => {
    const message = 'cat <<EOF | kubectl apply -f -\nkind: Pod\nspec: --force\nEOF\n이게 뭐 하는 거야?';
    expect(partsOf(message)).toEqual(['-f -: 파일, 디렉터리, URL. -이면 표준 입력']);
  });

  it('many calls are explained up to four, and a text that is too long up to its limit', () => {
    const line = 'kubectl get po -A -o wide';
    expect(explain(Array.from({ length: 6 }, () => line).join('\n')).cards).toHaveLength(4);
    expect(explain(Array.from({ length: 6 }, () => line).join('\n')).remarks).toEqual([
      'There are many commands in it: 2 are not explained.',
    ]);
    expect(explain(`docker run -d ${'-e A=1 '.repeat(400)}web:1`).remarks).toEqual([
      'It is long: only the first 2,000 characters were read.',
    ]);
  });

  it('who doubts a line that is well-formed is told so', () => {
    const remark = /^문법에는 틀린 데가 없어요/;
    expect(explain('kubectl get pods -n dev 왜 안돼').remarks[0]).toMatch(remark);
    expect(explain('kubectl get pods -n dev 맞아?').remarks[0]).toMatch(remark);
    expect(explain('kubectl get pods -n dev 무슨 뜻').remarks).toEqual([]);
    expect(explain('kubectl get pods --namepsace dev 왜 안돼').remarks).toEqual([]);
  });
});

describe('cautions', () => {
  it.each([
    ['docker rm -f web', 1],
    ['docker rm -v web', 1],
    ['docker system prune -a --volumes', 3],
    ['docker volume prune -a -f', 1],
    ['docker compose down -v', 1],
    ['docker run --privileged -d web:1', 1],
    ['docker run -d -v /var/run/docker.sock:/var/run/docker.sock web:1', 1],
    ['docker run -d -v /:/host web:1', 1],
    ['kubectl delete pods --all', 1],
    ['kubectl delete ns dev --wait=false', 1],
    ['kubectl delete pvc/data --wait=false', 1],
    ['kubectl delete pod web --force --grace-period=0', 1],
    ['kubectl drain worker-1 --delete-emptydir-data', 1],
    ['kubectl scale deploy/web --replicas=0', 1],
    ['kubectl scale deploy/web --replicas=3', 0],
    ['kubectl rollout undo deploy/web --to-revision=2', 0],
    ['kubectl delete pods --all --dry-run=server', 0],
    ['kubectl delete pod web --force=false', 0],
    ['docker rm web-1', 0],
    ['docker compose down --timeout 5', 0],
  ])('for `%s` there are %i', (line, count) => {
    expect(explain(`what does ${line} do?`).cautions).toHaveLength(count);
  });

  it('of the note are told where the command destroys by itself, or the line has the flag they name', () => {
    expect(told(explain('docker volume rm data-1').cautions)).toEqual([
      'The data of the volume cannot be brought back.',
    ]);
    expect(told(explain('docker login -u me -p 1234 registry.example.com').cautions)).toEqual([
      'A password given by -p stays in the history of the shell.',
    ]);
    expect(explain('docker login -u me registry.example.com').cautions).toEqual([]);
  });
});
