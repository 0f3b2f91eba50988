import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/knowledge/check.ts';
import { COMMAND_CHECKS } from '../../src/knowledge/checks/commands.ts';
import { draftEntries } from '../../src/knowledge/parse-entry.ts';
import { buildNote } from './build-note.ts';

/** Ids of what is found in a block of commands that stands in the English half. */
function findIn(command: string, { language = 'sh', before = '' } = {}): string[] {
  const en = `Does it.\n\n${before}\`\`\`${language}\n${command}\n\`\`\``;
  const { drafts } = draftEntries('docker-pause.md', buildNote({ en }));
  return drafts.flatMap((draft) => checkDraft(COMMAND_CHECKS, draft)).map(({ id }) => id);
}

describe('commands that destroy', () => {
  it.each([
    'kubectl delete pod <pod-name>',
    'kubectl -n <namespace> delete pod <pod-name>',
    'sudo kubectl drain <node-name> --ignore-daemonsets',
    'kubectl config delete-context <context>',
    'kubectl replace --force -f <file>.yaml',
    'kubectl patch pod <pod-name> --grace-period=0',
    'kubectl get pods -o name | xargs kubectl delete',
    'kubectl exec <pod-name> -- rm -rf /tmp/cache',
    'docker rm <container>',
    'docker rmi <image>',
    'docker container rm <container>',
    'docker system prune',
    'docker kill <container>',
    'docker ps -q && docker volume rm <volume>',
    'docker compose down -v',
    'docker compose -f <file>.yaml down --volumes',
    'docker compose down --rmi all',
    'docker compose rm',
    'crictl rmp <pod-id>',
    'kill -9 <pid>',
  ])('need a warning before them: %s', (command) => {
    expect(findIn(command)).toEqual(['K223']);
    expect(findIn(command, { before: 'Caution: it is gone for good.\n\n' })).toEqual([]);
  });

  it.each([
    'docker run --rm -it <image> sh',
    'docker compose down',
    'docker compose run --rm <service> sh',
    'docker build --force-rm .',
    'docker compose up --force-recreate',
    'kubectl auth can-i delete pods',
    'kubectl delete pod <pod-name> --dry-run=client',
    'kubectl delete --help',
    'kubectl apply -f <file>.yaml',
    'kubectl create role <role> --verb=get,delete --resource=pods',
    'docker events --filter event=kill',
    'docker logs <container> | grep kill',
    'kubectl get events --field-selector reason=Killing',
    'echo rm',
  ])('are not: %s', (command) => {
    expect(findIn(command)).toEqual([]);
  });

  it('are not excused by a warning that comes after them, or stands in the other half', () => {
    const after = 'Does it.\n\n```sh\ndocker rm <container>\n```\n\nCaution: it is gone.';
    const ko = '지운다.\n\n주의: 돌아오지 않는다.';
    const { drafts } = draftEntries('docker-pause.md', buildNote({ ko, en: after }));
    const found = drafts.flatMap((draft) => checkDraft(COMMAND_CHECKS, draft));
    expect(found.map(({ id, line }) => [id, line])).toEqual([['K223', 17]]);
  });

  it('are only looked for in blocks of commands', () => {
    expect(findIn('docker rm <container>', { language: 'text' })).toEqual([]);
    expect(findIn('docker ps', { before: 'Use `docker rm` later.\n\n' })).toEqual([]);
  });
});

describe('placeholders', () => {
  it.each([
    'docker rm {container}',
    'docker logs <CONTAINER>',
    'docker logs <Container-name>',
    'docker logs <container_name>',
    'docker logs <컨테이너>',
    'docker logs <container name>',
  ])('are not written as in: %s', (command) => {
    expect(findIn(command, { before: 'Caution: gone.\n\n' })).toEqual(['K222']);
  });

  it.each([
    'docker logs <container-name>',
    'docker save <image>:<tag> > <file>.tar',
    "docker ps --format '{{.Names}}'",
    "kubectl get pods -o jsonpath='{range .items[*]}{.metadata.name}{end}'",
    'kubectl get pods -o jsonpath={.items}',
    `kubectl patch pod <pod-name> -p '{"spec":{}}'`,
    `echo \${HOME} {a,b} {1..3}`,
    'cat <<EOF > <file>.yaml',
    'wc -l < in.txt > out.txt',
    'diff <(docker ps) <(docker ps -a)',
    'docker ps -q | xargs -I {} docker inspect {}',
  ])('are well written, or none, in: %s', (command) => {
    expect(findIn(command)).toEqual([]);
  });
});

describe('placeholders in running text', () => {
  it('are looked at in commands alone', () => {
    expect(findIn('docker ps', { before: 'Run `docker logs {container}`.\n\n' })).toEqual(['K222']);
    expect(findIn('docker ps', { before: 'The path `/logs/{container}` is read.\n\n' })).toEqual([]);
  });
});

describe('lines to copy', () => {
  it.each(['$ docker ps', '# docker ps', '# lists containers'])('begin with no prompt: %s', (command) => {
    expect(findIn(command)).toEqual(['K221']);
  });

  it('may be of a script', () => {
    expect(findIn('#!/bin/sh\necho $HOME')).toEqual([]);
  });

  it.each(['kubectl exec <pod-name> ls', 'kubectl exec -it <pod-name> sh'])(
    'keep flags apart: %s',
    (command) => {
      expect(findIn(command)).toEqual(['K224']);
    },
  );

  it.each([
    'kubectl exec <pod-name> -- ls',
    'kubectl exec -it <pod-name> -c <container-name> -- sh -c "ls; date"',
    'docker exec -it <container> sh',
  ])('keep flags apart already: %s', (command) => {
    expect(findIn(command)).toEqual([]);
  });
});
