import { beforeAll, describe, expect, it } from 'vitest';
import type { Brain, Card } from '../../src/answer/answer.ts';
import { renderJson } from '../../src/terminal/render-json.ts';
import { LOADING_LIMIT, loadShippedNotes } from './load-shipped-notes.ts';

let brain: Brain;
beforeAll(async () => {
  ({ brain } = await loadShippedNotes());
}, LOADING_LIMIT);

function cardsOf(text: string, about?: string): readonly Card[] {
  const answer = brain.answer({ text, ...(about !== undefined && { about }) });
  return answer.kind === 'found' ? answer.cards : [];
}

describe('with the notes that ship with the bot', () => {
  it.each([
    // The example whose sentence or flag says it leads, not the syntax of everything.
    ['죽은 파드의 이전 로그', 'kubectl logs <pod-name> -c <container-name> --previous'],
    ['logs of a pod from before the crash', 'kubectl logs <pod-name> -c <container-name> --previous'],
    ['환경 변수 넣어서 docker run', 'docker run -d -e <key>=<value> --env-file <env-file> <image>:<tag>'],
    ['root로 컨테이너 접속', 'docker exec -u root -it <container-name> sh'],
    // The flag list knows it, and no example does.
    ['docker 컨테이너 목록 전부 (멈춘 것도)', 'docker ps -a'],
    ['list docker containers including stopped ones', 'docker ps -a'],
    ['kubectl get으로 바뀔 때마다 한 줄씩', 'kubectl get pods -w'],
    // The note of an option says it.
    ['kubectl get pods 어느 노드', 'kubectl get pods -o wide'],
    // Nothing in particular is asked for.
    ['kubectl logs', 'kubectl logs <pod-name> -c <container-name>'],
    ['파드 로그 보는 명령어', 'kubectl logs <pod-name> -c <container-name>'],
  ])('%s: %s comes first', (question, line) => {
    const { commands } = renderJson(brain.answer({ text: question }), 0);
    expect(commands.find((command) => / /.test(command))).toBe(line);
  });

  it.each([
    ['CrashLoopBackOff는 몇 분까지 기다려?', 'timing'],
    ['how long does CrashLoopBackOff wait', 'timing'],
    ['OOMKilled 왜 나', 'causes'],
    ['when should I use a StatefulSet', 'when'],
    ['can I change the ports of a container with docker update', 'more'],
  ])('%s: the section %s is the first that tells', (question, role) => {
    const [card] = cardsOf(question);
    expect(
      card?.sections.filter((section) => section.role !== 'lead' && section.role !== 'changed')[0]?.role,
    ).toBe(role);
  });

  it.each([
    ['도커는?', 'kubectl-logs', 'docker-logs'],
    ['and for docker?', 'kubectl-exec', 'docker-exec'],
    ['쿠버네티스에서는?', 'docker-ps', 'kubectl-get'],
    ['deployment랑 차이는?', 'stateful-set', 'deployment-or-stateful-set-or-daemon-set'],
    ['그거 만들려면?', 'namespace', 'kubectl-create-namespace'],
    ['how do I restart it', 'deployment', 'kubectl-rollout-restart'],
    ['export랑 뭐가 달라', 'docker-save', 'docker-save-or-export'],
  ])('%s after %s: %s', (text, about, id) => {
    expect(cardsOf(text, about).map((card) => card.id)).toEqual([id]);
  });

  it.each([
    ['what is OOMKilled and how do I see pod logs?', 2],
    ['이미지 목록 보는 거랑 안 쓰는 이미지 지우는 거 알려줘', 2],
    ['what is a deployment and how do I restart it', 2],
    ['how do I build an image and push it', 1],
    ['컨테이너 멈추고 지우는 법', 1],
  ])('%s: %i cards', (question, count) => {
    expect(cardsOf(question)).toHaveLength(count);
  });
});
