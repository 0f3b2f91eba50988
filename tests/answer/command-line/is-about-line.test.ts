import { describe, expect, it } from 'vitest';
import { ask } from './build-lines.ts';

/** Lines that are explained whoever types them, and with words around that ask what they mean. */
const ASKED: readonly string[] = [
  // Bare, and behind a word that forces it.
  'docker run -d web:1',
  'kubectl get po -A -o wide --sort-by=.metadata.name',
  'docker exec web ls -al',
  'kubectl logs web-0',
  'kubectl delete $(kubectl get po -o name) --wait=false',
  'cmd docker run -d nginx',
  'explain docker run -d nginx',
  '설명 docker run -d nginx',
  'ask docker run -d nginx 뭐야',
  // What is asked in Korean, before and behind, spaced as people do.
  'docker run -d nginx 이거 무슨 뜻?',
  'docker run -d nginx 무슨뜻이에요',
  'docker run -d nginx 이게 뭐 하는 명령어인가요?',
  'docker run -d nginx 뭐하는거야',
  'docker run -d nginx 하나씩 자세히 설명해 주세요',
  'docker run -d nginx 해석 좀 부탁드려요',
  'docker run -d nginx 왜 안돼',
  'docker run -d nginx 이거 왜 안 되나요ㅠㅠ',
  'docker run -d nginx 이렇게 쓰는 거 맞아?',
  'docker run -d nginx 이거 위험해?',
  'docker run -d nginx 실행하면 어떻게 돼?',
  'docker run -d nginx 실행해도 괜찮나요?',
  '이 명령어 설명해줘: docker run -d nginx',
  '도커에서 docker run -d nginx 가 무슨 뜻인지 궁금합니다',
  '```docker run -d nginx```\n이거 분석 좀',
  // In English.
  'what does docker run -d nginx do',
  'what does docker run -d nginx do exactly?',
  "what's docker run -d nginx",
  'explain this command please: docker run -d nginx',
  'can you explain docker run -d nginx step by step',
  'docker run -d nginx what does this do?',
  'is docker run -d nginx safe to run?',
  'is this right? docker run -d nginx',
  'why is docker run -d nginx not working',
  "docker run -d nginx doesn't work",
  'why does docker run -d nginx fail?',
  'what happens if i run docker run -d nginx',
  'meaning of docker run -d nginx',
  'what does `docker rm web` do',
  // Slips and what no program takes.
  'kubectl descirbe pod web-0',
  'kubectl get pods --namepsace dev',
  'docker run nginx -d',
];

/** Names, words to search for, and questions that mention a line and want something else. */
const NOT_ASKED: readonly string[] = [
  'docker ps',
  'docker run',
  'kubectl get pods',
  'k get po',
  'cmd docker ps',
  'cmd kubectl get pods',
  'docker ps 뭐야',
  'what does docker ps do',
  'kubectl get pods -A',
  'kubectl get svc,nodes -o wide',
  'kubectl get po <pod-name> -o wide',
  'kubectl logs <pod-name>',
  'docker run <이미지>',
  'docker run port mapping',
  'docker run port mapping 설명해줘',
  'docker run code 127',
  'docker run returns 125',
  'docker run 125 뜻',
  'docker build cache',
  'docker build cache 뜻',
  'docker pull timeout',
  'docker login failed',
  'docker run -p 뜻',
  'docker run -p option',
  'docker create -d -v -p options',
  'docker run -v or --mount',
  'docker ps -a says Exited',
  'kubectl logs previous container',
  'kubectl exec multiple containers',
  'kubectl delete never returns',
  'kubectl get pods, only those with status.phase=Failed',
  'kubectl get pods -A, then count them',
  'kubectl get events --sort-by=.lastTimestamp show last 10',
  'kubectl apply -f . error',
  'kubectl run unknown flag --replicas',
  'docker run 할 때 포트 바꾸는 법',
  'docker run -p 로 포트 여는 방법',
  'docker run -d 했더니 컨테이너가 바로 꺼져요',
  'docker run -d nginx 로그 보는 법',
  'docker run -d nginx 에서 -d 빼면?',
  'docker run -d 랑 docker run -it 차이',
  'docker run -d nginx 말고 다른 방법',
  'docker rm -f web 되돌리는 방법',
  'docker rm -f 와 docker kill 차이',
  'docker build -t web:1 . 했는데 no space left on device',
  'kubectl get pods -A 에서 Failed만 보려면',
  'kubectl delete pod web-0 --force 했는데 안 지워져요',
  'kubectl port-forward svc/web 8080:80 하고 나서 접속이 안돼요',
  'kubectl logs -f 가 끊겨요',
  'difference between docker run -d and -it',
  'after docker run -d nginx how do I see logs',
  'how do I use docker run -v to mount a folder',
  'is there a flag like docker ps -a for compose',
  'what does the -p flag do in docker run -p 8080:80 nginx',
  'docker run -d nginx and then exec into it',
  'undo kubectl apply -f app.yaml',
  'alternative to kubectl get po -A -o wide',
  'find docker run -d nginx',
  'resource pods -A',
  'docker run --help',
  'docker -v',
  'docker foo --bar',
  'docker scout cves nginx:1.27',
  'helm install web ./chart -f values.yaml 무슨 뜻?',
  'git push --force 무슨 뜻?',
  'ls -al | grep docker',
  '',
];

describe('a message', () => {
  it.each(ASKED)('%j wants its line explained', (message) => {
    expect(ask(message).kind).toBe('explained-command');
  });

  it.each(NOT_ASKED)('%j does not', (message) => {
    expect(ask(message).kind).not.toBe('explained-command');
  });

  it('with output under its line is diagnosed', () => {
    expect(
      ask('$ kubectl get pods -n dev\nNAME READY STATUS RESTARTS AGE\nweb-0 1/1 Running 0 5m').kind,
    ).toBe('diagnosis');
  });
});
