import { describe, expect, it } from 'vitest';
import { fillCommand } from '../../../src/answer/paste/fill-command.ts';
import type { PastedObject } from '../../../src/answer/paste/sighting.ts';

function pod(overrides: Partial<PastedObject> = {}): PastedObject {
  return { kind: 'pod', name: 'web-0', ...overrides };
}

describe('a command of a note', () => {
  it.each<[string, PastedObject, string]>([
    ['kubectl describe pod <pod-name>', pod(), 'kubectl describe pod web-0'],
    ['kubectl describe pod <pod-name>', pod({ namespace: 'prod' }), 'kubectl describe pod web-0 -n prod'],
    // The namespace stands before `--`, behind which all belongs to the container.
    ['kubectl exec <pod-name> -- env', pod({ namespace: 'prod' }), 'kubectl exec web-0 -n prod -- env'],
    [
      'kubectl events --for pod/<pod-name>',
      pod({ namespace: 'prod' }),
      'kubectl events --for pod/web-0 -n prod',
    ],
    ['kubectl get pvc', pod({ namespace: 'prod' }), 'kubectl get pvc -n prod'],
    ['kubectl get configmap,secret', pod({ namespace: 'prod' }), 'kubectl get configmap,secret -n prod'],
    ['kubectl get nodes', pod({ namespace: 'prod' }), 'kubectl get nodes'],
    ['kubectl get pods -A', pod({ namespace: 'prod' }), 'kubectl get pods -A'],
    ['kubectl get secrets -n <namespace>', pod({ namespace: 'prod' }), 'kubectl get secrets -n prod'],
    // A table without namespaces was printed from the current one.
    ['kubectl get secrets -n <namespace>', pod(), 'kubectl get secrets'],
    ['kubectl describe node <node-name>', pod({ node: 'worker-1' }), 'kubectl describe node worker-1'],
    ['kubectl describe node <node-name>', pod(), 'kubectl describe node <node-name>'],
    [
      'kubectl describe node <node-name>',
      { kind: 'node', name: 'worker-1' },
      'kubectl describe node worker-1',
    ],
    ['kubectl describe pvc <pvc-name>', { kind: 'pvc', name: 'data-0' }, 'kubectl describe pvc data-0'],
    ['kubectl describe ds <daemonset-name>', { kind: 'daemonset', name: 'logs' }, 'kubectl describe ds logs'],
    [
      'kubectl describe ds <daemon-set-name>',
      { kind: 'daemonset', name: 'logs' },
      'kubectl describe ds logs',
    ],
    ['docker logs <container-name>', { kind: 'container', name: 'Shop_api.1' }, 'docker logs Shop_api.1'],
  ])('%s is about %j', (command, object, filled) => {
    expect(fillCommand(command, object)).toBe(filled);
  });

  it('names the container where it is known, and leaves it out where there is only one', () => {
    const logs = 'kubectl logs <pod-name> -c <container-name> --previous';
    expect(fillCommand(logs, pod({ container: 'app' }))).toBe('kubectl logs web-0 -c app --previous');
    expect(fillCommand(logs, pod({ containers: 1 }))).toBe('kubectl logs web-0 --previous');
    expect(fillCommand(logs, pod({ containers: 2 }))).toBe(
      'kubectl logs web-0 -c <container-name> --previous',
    );
  });

  it('takes only names: a paste is written by anyone, and a command is run', () => {
    const describePod = 'kubectl describe pod <pod-name>';
    const hostile = [
      '$(reboot)',
      'web;reboot',
      '`reboot`',
      '-rf',
      'web|sh',
      'Web',
      'web ',
      'a'.repeat(254),
      '$&',
      '',
    ];
    for (const name of hostile) expect(fillCommand(describePod, pod({ name })), name).toBe(describePod);
    for (const text of hostile) {
      expect(fillCommand('kubectl logs <pod-name> -c <container-name>', pod({ container: text })), text).toBe(
        'kubectl logs web-0 -c <container-name>',
      );
      expect(fillCommand(describePod, pod({ namespace: text })), text).toBe('kubectl describe pod web-0');
      expect(fillCommand('kubectl describe node <node-name>', pod({ node: text })), text).toBe(
        'kubectl describe node <node-name>',
      );
    }
    expect(fillCommand('docker logs <container-name>', { kind: 'container', name: '-v;id' })).toBe(
      'docker logs <container-name>',
    );
  });
});
