import { describe, expect, it } from 'vitest';
import { ask, explain, partsOf, told } from './build-lines.ts';

describe('a line that would be refused', () => {
  it.each([
    ['kubectl get pods --namepsace dev', 'kubectl get pods --namespace dev'],
    ['kubectl get pods --namepsace=dev', 'kubectl get pods --namespace=dev'],
    ['kubectl descirbe pod web-0', 'kubectl describe pod web-0'],
    ['kubectl list pods -n dev', 'kubectl get pods -n dev'],
    ['kubectl pods -n dev', 'kubectl get pods -n dev'],
    ['k get pdos -n dev', 'k get pods -n dev'],
    ['kubectl scale deploymnet/web --replicas=3', 'kubectl scale deployment/web --replicas=3'],
    ['docker runn -d nginx', 'docker run -d nginx'],
    ['docker run -rm -d nginx', 'docker run --rm -d nginx'],
    ['kubectl get pods -namespace dev', 'kubectl get pods --namespace dev'],
    ['kubectl exec -it web bash', 'kubectl exec -it web -- bash'],
    ['kubectl gte pods --namepsace dev --wathc', 'kubectl get pods --namespace dev --watch'],
    ['docker ps -a --no-trnc | sort', 'docker ps -a --no-trunc | sort'],
    ['docker rm --volums $(docker ps -aq --no-trnc)', 'docker rm --volumes $(docker ps -aq --no-trunc)'],
    // Compose v1 is no more; its files still bear its name.
    ['docker-compose -f docker-compose.yml up -d', 'docker compose -f docker-compose.yml up -d'],
  ])('`%s` is put right: `%s`', (line, corrected) => {
    expect(explain(line).corrected).toBe(corrected);
  });

  it.each([
    ['kubectl get pods --namepsace dev', 'kubectl get has no flag --namepsace. Did you mean --namespace?'],
    ['kubectl get pods --frobnicate -n dev', 'kubectl get has no flag --frobnicate.'],
    ['kubectl descirbe pod web-0', 'kubectl has no command descirbe. Did you mean describe?'],
    ['kubectl get pods -n dev --field-selector', '--field-selector of kubectl get needs a value behind it.'],
    [
      'docker logs -f web db',
      'docker logs does not take so many arguments. It is called as docker logs [OPTIONS] CONTAINER.',
    ],
    [
      'docker run -d --rm',
      'An argument is missing here. It is called as docker run [OPTIONS] IMAGE [COMMAND] [ARG...].',
    ],
    ['docker run --rm=maybe nginx:1', '--rm of docker run is true or false, not maybe.'],
    [
      'docker run nginx -d',
      'So far behind, -d is no flag of docker run but part of the command run inside. Move it to the front.',
    ],
    [
      'docker run -rm nginx:1',
      'A long flag has two dashes; -rm is read as flags of one letter. Did you mean --rm?',
    ],
    ['kubectl get psp -n dev -o wide', 'The resource type psp is gone since v1.25.'],
    ['kubectl exec -it web', 'The command to run inside needs -- before it, or its flags go to kubectl.'],
    ['kubectl exec -it web --', 'There is no command to run inside; it goes behind --.'],
  ])('`%s` is told why', (line, fault) => {
    expect(told(explain(line).faults)).toEqual([fault]);
  });

  it('is told why in Korean as well', () => {
    expect(told(explain('kubectl get pods --namepsace dev 왜 안돼').faults)).toEqual([
      'kubectl get에는 --namepsace 플래그가 없어요. 혹시 --namespace인가요?',
    ]);
  });

  it('is explained as it was meant', () => {
    expect(partsOf('kubectl get pods --namepsace dev')).toContain('--namespace dev: the namespace');
  });

  it('names a flag that nobody knows as one that is refused', () => {
    const [card] = explain('kubectl get pods --frobnicate -n dev').cards;
    expect(card.parts[1]).toMatchObject({ text: '--frobnicate', origin: 'refused' });
  });

  it('is left as it stands where nobody can tell what was meant, or nothing is wrong', () => {
    expect(explain('kubectl get pods --frobnicate -n dev').corrected).toBeUndefined();
    expect(explain('kubectl get pods -n dev -o wide')).not.toHaveProperty('corrected');
    expect(explain('kubectl get pods -n dev -o wide').faults).toEqual([]);
  });

  it('stands under the note on its command, where there is one', () => {
    expect(explain('docker runn -d nginx').cards[0].id).toBe('docker-run');
    expect(explain('docker swarm init --force-new-cluster').cards[0]).toMatchObject({
      id: '',
      title: 'docker swarm init',
    });
    expect(ask('docker swrm init --force-new-cluster').kind).toBe('explained-command');
  });
});
