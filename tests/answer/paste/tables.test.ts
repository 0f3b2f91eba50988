import { describe, expect, it } from 'vitest';
import { checksIn, headlineOf, read, troublesIn } from './build-paste.ts';

const PODS = `NAMESPACE     NAME                     READY   STATUS             RESTARTS       AGE
prod          api-7d9f8c6b5-x2x4z      0/1     CrashLoopBackOff   12 (3m ago)    41m
prod          web-0                    0/1     ImagePullBackOff   0              5m
prod          web-1                    1/1     Running            0              5m
kube-system   coredns-5d78c98-abcde    1/1     Running            0              12d`;

describe('a table of Pods', () => {
  it('becomes a card for each trouble, worst first, with commands that can be run', () => {
    expect(read(`이거 왜 이래요?\n\`\`\`\n$ kubectl get pods -A\n${PODS}\n\`\`\``)).toMatchInlineSnapshot(`
      "파드 4개 중 2개에 문제가 있어요.

      1. CrashLoopBackOff  \`api-7d9f8c6b5-x2x4z\` (네임스페이스 prod, 재시작 12번)
      CrashLoopBackOff 상태다.
        kubectl logs api-7d9f8c6b5-x2x4z -n prod --previous
        kubectl describe pod api-7d9f8c6b5-x2x4z -n prod

      2. ImagePullBackOff  \`web-0\` (네임스페이스 prod)
      ImagePullBackOff 상태다.
        kubectl describe pod web-0 -n prod

      출처 statuses/troubles.md:1"
    `);
  });

  it('is read in English where the words around it are English', () => {
    expect(headlineOf(`my pods look odd, what is wrong?\n${PODS}`)).toBe('2 of 4 Pods have a problem.');
  });

  it('is read however it came: Windows line ends, tabs, narrow spaces, colours, quotes, frames', () => {
    const plain = troublesIn(PODS);
    expect(plain).toEqual([
      'CrashLoopBackOff: api-7d9f8c6b5-x2x4z (namespace prod, 12 restarts)',
      'ImagePullBackOff: web-0 (namespace prod)',
    ]);
    for (const changed of [
      PODS.replaceAll('\n', '\r\n'),
      PODS.replaceAll(/ {2,}/g, '\t'),
      PODS.replaceAll(/ +/g, ' '),
      PODS.replaceAll(/ +/g, '\u00a0'),
      PODS.replace('CrashLoopBackOff', '\u001b[1;31mCrashLoopBackOff\u001b[0m'),
      PODS.replace('CrashLoopBackOff', '[31mCrashLoopBackOff[0m'),
      PODS.replaceAll(/^/gm, '> '),
      PODS.replaceAll(/^(.*)$/gm, '│ $1 │'),
      PODS.replaceAll(/^/gm, '   '),
    ]) {
      expect(troublesIn(changed)).toEqual(plain);
    }
  });

  it('is read with the columns of -o wide', () => {
    const wide = `NAME  READY STATUS RESTARTS AGE IP NODE NOMINATED NODE READINESS GATES
db-0 0/1 OOMKilled 3 (20s ago) 10m 10.0.0.3 node-a <none> <none>`;
    expect(troublesIn(wide)).toEqual(['OOMKilled: db-0 (3 restarts)']);
  });

  it('is read without its header, as a line from the middle of it', () => {
    expect(troublesIn('api-7d9f8 0/1 CrashLoopBackOff 12 (3m ago) 5m')).toEqual([
      'CrashLoopBackOff: api-7d9f8 (12 restarts)',
    ]);
    expect(troublesIn('  prod   api-7d9f8   0/1   Pending   0   5m')).toEqual([
      'Pending: api-7d9f8 (namespace prod)',
    ]);
    expect(troublesIn('redis 0/1 Evicted 0 9d')).toEqual(['Evicted: redis']);
  });

  it('tells Pods that run and are not well from those that do', () => {
    const running = `NAME    READY   STATUS      RESTARTS        AGE
idle    0/1     Running     0               1h
busy    1/1     Running     45 (2m ago)     1h
calm    1/1     Running     45 (9d ago)     90d
done    0/1     Completed   0               1h`;
    expect(headlineOf(running)).toBe('2 of 4 Pods have a problem.');
    expect(troublesIn(running)).toEqual(['Running 0/1: idle', 'RESTARTS 5+: busy (45 restarts)']);
  });

  it('is called healthy where it is', () => {
    const well = 'NAME READY STATUS RESTARTS AGE\na-0 1/1 Running 0 5m\na-1 1/1 Running 1 (4d ago) 9d';
    expect(headlineOf(`다 괜찮은가요?\n${well}`)).toBe('파드 2개 모두 정상이에요.');
    expect(headlineOf(`are they all right?\n${well}`)).toBe('Both Pods are well.');
    expect(headlineOf('a-0 1/1 Running 0 5m')).toBe('The Pod “a-0” has no problem.');
  });

  it('takes composed statuses apart', () => {
    const init = `NAME READY STATUS RESTARTS AGE
a-0 0/1 Init:0/2 0 5m
a-1 0/1 Init:CrashLoopBackOff 4 5m
a-2 0/1 ExitCode:137 0 5m
a-3 0/1 Init:ExitCode:1 0 5m`;
    expect(troublesIn(init)).toEqual([
      'ExitCode:137: a-2',
      'Init:ExitCode:1: a-3',
      'Init:CrashLoopBackOff: a-1 (4 restarts)',
      'Init:0/2: a-0',
    ]);
  });

  it('counts the last state of a Pod that is watched, and names only a few of many', () => {
    const watched = 'NAME READY STATUS RESTARTS AGE\na-0 0/1 Pending 0 1s\na-0 1/1 Running 0 4s';
    expect(headlineOf(watched)).toBe('The Pod “a-0” has no problem.');
    const many = Array.from({ length: 7 }, (_, number) => `a-${number} 0/1 Evicted 0 5m`).join('\n');
    expect(troublesIn(many)).toEqual(['Evicted: a-0, a-1, a-2, a-3 and 3 more']);
  });

  it('asks in the namespace that the command before it named', () => {
    expect(
      checksIn('$ kubectl get po -n shop\nNAME READY STATUS RESTARTS AGE\na-0 0/1 Pending 0 5m'),
    ).toEqual(['kubectl describe pod a-0 -n shop', 'kubectl get pvc -n shop']);
  });
});

describe('other tables', () => {
  it.each([
    [
      'nodes',
      `NAME     STATUS                     ROLES           AGE   VERSION
node-a   Ready                      control-plane   90d   v1.36.1
node-b   NotReady,SchedulingDisabled   <none>       90d   v1.36.1`,
      ['NotReady node: node-b', 'SchedulingDisabled: node-b'],
    ],
    [
      'claims',
      `NAME     STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   AGE
data-0   Pending                                      fast           10m
data-1   Bound     pv-1     10Gi       RWO            fast           10m`,
      ['PVC Pending: data-0'],
    ],
    [
      'volumes',
      `NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS     CLAIM        STORAGECLASS   REASON   AGE
pv-1   10Gi       RWO            Retain           Released   prod/data    fast                    9d
pv-2   10Gi       RWO            Delete           Bound      prod/other   fast                    9d`,
      ['Released: pv-1'],
    ],
    [
      'Jobs with a STATUS',
      'NAME STATUS COMPLETIONS DURATION AGE\nbackup-1 Failed 0/1 10m 10m\nbackup-2 Complete 1/1 3s 10m',
      ['Job Failed: backup-1'],
    ],
    ['Jobs without', 'NAME COMPLETIONS DURATION AGE\nbackup-1 0/1 10m 10m', []],
    [
      'Deployments',
      'NAME READY UP-TO-DATE AVAILABLE AGE\nweb 1/3 3 1 5m\napi 2/2 2 2 5m',
      ['Deployment 1/3: web'],
    ],
    [
      'DaemonSets',
      'NAME DESIRED CURRENT READY UP-TO-DATE AVAILABLE NODE SELECTOR AGE\nlogs 3 3 2 3 2 <none> 9d',
      ['DaemonSet 2/3: logs'],
    ],
    [
      'Services',
      'NAME TYPE CLUSTER-IP EXTERNAL-IP PORT(S) AGE\nweb LoadBalancer 10.96.0.9 <pending> 80:30001/TCP 5m',
      ['EXTERNAL-IP <pending>: web'],
    ],
    ['namespaces', 'NAME STATUS AGE\ndefault Active 9d\nold Terminating 9d', ['Namespace Terminating: old']],
  ])('of %s are read', (_, table, troubles) => {
    expect(troublesIn(table)).toEqual(troubles);
  });

  it('in one message are read together; what owns a Pod in trouble is not told of again', () => {
    const all = `NAME                      READY   STATUS    RESTARTS   AGE
pod/web-7d9f8c6b5-x2x4z   0/1     Pending   0          5m

NAME          TYPE           CLUSTER-IP    EXTERNAL-IP   PORT(S)        AGE
service/web   LoadBalancer   10.96.33.1    <pending>     80:31234/TCP   5m

NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
deployment.apps/web   0/1     1            0           5m

NAME                            DESIRED   CURRENT   READY   AGE
replicaset.apps/web-7d9f8c6b5   1         1         0       5m`;
    expect(headlineOf(`kubectl get all 결과예요\n${all}`)).toBe('4개 중 2개에 문제가 있어요.');
    expect(troublesIn(all)).toEqual(['Pending: web-7d9f8c6b5-x2x4z', 'EXTERNAL-IP <pending>: web']);
  });
});
