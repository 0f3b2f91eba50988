import { describe, expect, it } from 'vitest';
import { checksIn, headlineOf, read, troublesIn } from './build-paste.ts';

const POD = `Name:             api-7d9f8c6b5-x2x4z
Namespace:        prod
Node:             worker-1/10.0.0.5
Labels:           app=api
Status:           Running
Controlled By:    ReplicaSet/api-7d9f8c6b5
Containers:
  app:
    Image:          registry.example.com/api:1.2
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       OOMKilled
      Exit Code:    137
    Ready:          False
    Restart Count:  7
    Limits:
      memory:  128Mi
Conditions:
  Type              Status
  Initialized       True
  Ready             False
Volumes:
  config:
    Type:      ConfigMap (a volume populated by a ConfigMap)
    Name:      api-config
Events:
  Type     Reason     Age                From               Message
  ----     ------     ----               ----               -------
  Normal   Scheduled  10m                default-scheduler  Successfully assigned prod/api-7d9f8c6b5-x2x4z to worker-1
  Warning  BackOff    3m (x20 over 9m)   kubelet            Back-off restarting failed container app in pod api-7d9f8c6b5-x2x4z_prod`;

describe('the description of a Pod', () => {
  it('tells the cause before its result, and the event that repeats it only in passing', () => {
    expect(read(`재시작이 계속돼요\n${POD}`)).toMatchInlineSnapshot(`
      "파드 ‘api-7d9f8c6b5-x2x4z’에 문제가 2가지 있어요.

      1. OOMKilled  \`api-7d9f8c6b5-x2x4z\` (네임스페이스 prod, 컨테이너 app, 재시작 7번)
      OOMKilled 상태다.
        kubectl describe pod api-7d9f8c6b5-x2x4z -n prod

      2. CrashLoopBackOff  \`api-7d9f8c6b5-x2x4z\` (네임스페이스 prod, 컨테이너 app, 재시작 7번)
      CrashLoopBackOff 상태다.
        kubectl logs api-7d9f8c6b5-x2x4z -n prod -c app --previous
        kubectl describe pod api-7d9f8c6b5-x2x4z -n prod
      함께 보이는 것: BackOff

      출처 statuses/troubles.md:1"
    `);
  });

  it('is read without its indentation, which chats eat', () => {
    expect(troublesIn(POD.replaceAll(/^ +/gm, ''))).toEqual(troublesIn(POD));
  });

  it('is read from the middle, with what is missing left open', () => {
    const middle = `    State:          Terminated
      Reason:       Error
      Exit Code:    137
    Ready:          False
    Restart Count:  3`;
    expect(headlineOf(middle)).toBe('There is a problem in it.');
    expect(troublesIn(middle)).toEqual(['exit code 137: ']);
    expect(checksIn(middle)).toEqual(['kubectl describe pod <pod-name>']);
  });

  it('keeps the containers of a Pod apart', () => {
    const two = `Name:  web-0
Namespace:  default
Init Containers:
  migrate:
    State:          Waiting
      Reason:       CrashLoopBackOff
    Restart Count:  4
Containers:
  app:
    State:          Waiting
      Reason:       PodInitializing
    Ready:          False
    Restart Count:  0`;
    expect(troublesIn(two)).toEqual(['Init:CrashLoopBackOff: web-0 (container migrate, 4 restarts)']);
    expect(checksIn(two)).toEqual(['kubectl logs web-0 -c migrate']);
  });

  it('shows a Pod once where an event says the same of it as its container', () => {
    const told = `Name:  web-0
Namespace:  default
Containers:
  app:
    State:          Waiting
      Reason:       ImagePullBackOff
Events:
  Type     Reason  Age               From     Message
  ----     ------  ----              ----     -------
  Warning  Failed  12s (x9 over 3m)  kubelet  Error: ImagePullBackOff`;
    expect(troublesIn(told)).toEqual(['ImagePullBackOff: web-0 (container app)']);
  });

  it('of a Pod that is well says so', () => {
    const well = `Name: web-0
Namespace: default
Status: Running
Containers:
  app:
    State: Running
    Ready: True
    Restart Count: 0
Events: <none>`;
    expect(headlineOf(`web-0 괜찮나요?\n${well}`)).toBe('파드 ‘web-0’에는 문제가 없어요.');
  });
});

describe('the description of a node', () => {
  it('is read by its conditions', () => {
    const node = `Name:               worker-1
Roles:              <none>
Unschedulable:      true
Conditions:
  Type             Status  LastHeartbeatTime                 Reason                       Message
  ----             ------  -----------------                 ------                       -------
  MemoryPressure   True    Tue, 24 Nov 2026 10:00:00 +0900   KubeletHasInsufficientMemory   kubelet has insufficient memory available
  DiskPressure     False   Tue, 24 Nov 2026 10:00:00 +0900   KubeletHasNoDiskPressure     kubelet has no disk pressure
  Ready            Unknown Tue, 24 Nov 2026 10:00:00 +0900   NodeStatusUnknown            Kubelet stopped posting node status.`;
    expect(troublesIn(node)).toEqual([
      'NotReady node: worker-1',
      'MemoryPressure: worker-1',
      'SchedulingDisabled: worker-1',
    ]);
  });
});

describe('events', () => {
  const EVENTS = `LAST SEEN   TYPE      REASON             OBJECT      MESSAGE
2m          Warning   FailedScheduling   pod/db-0    0/3 nodes are available: 3 Insufficient cpu.
5m          Normal    Pulled             pod/web-1   Container image "nginx" already present on machine
1m          Warning   Unhealthy          pod/web-3   Readiness probe failed: HTTP probe failed with statuscode: 503`;

  it('are told by their message where a note knows it, else by their reason', () => {
    expect(troublesIn(EVENTS)).toEqual(['Insufficient cpu: db-0', 'Unhealthy: web-3']);
    expect(read(EVENTS)).toContain('Seen with it: FailedScheduling');
  });

  it('of type Normal are no trouble, and no proof of health', () => {
    const normal = '5m   Normal   Pulled   pod/web-1   Container image "nginx" already present on machine';
    expect(headlineOf(`이벤트 봐 주세요\n${normal}`)).toBe('문제를 알리는 것은 보이지 않아요.');
  });

  it('tell why a Pod is not ready, which the table above then need not', () => {
    const both = `NAME READY STATUS RESTARTS AGE
web-3 0/1 Running 0 5m

1m   Warning   Unhealthy   pod/web-3   Readiness probe failed: HTTP probe failed with statuscode: 503`;
    expect(troublesIn(both)).toEqual(['Unhealthy: web-3']);
  });

  it('of every namespace carry theirs, and a table without them speaks of the same Pods', () => {
    const both = `NAME READY STATUS RESTARTS AGE
db-0 0/1 Pending 0 5m

NAMESPACE   LAST SEEN   TYPE      REASON             OBJECT     MESSAGE
shop        2m          Warning   FailedScheduling   pod/db-0   no nodes available to schedule pods`;
    expect(troublesIn(both)).toEqual(['Pending: db-0 (namespace shop)']);
    expect(headlineOf(both)).toBe('The Pod “db-0” has a problem.');
  });
});
