import { beforeAll, describe, expect, it } from 'vitest';
import type { Brain } from '../../../src/answer/answer.ts';
import { readPaste } from '../../../src/answer/paste/read-paste.ts';
import { tidyPaste } from '../../../src/answer/paste/tidy-paste.ts';
import type { Library } from '../../../src/knowledge/load-knowledge.ts';
import { readQuestions } from '../../questions/question-row.ts';
import { LOADING_LIMIT, loadShippedNotes } from '../load-shipped-notes.ts';

let library: Library;
let brain: Brain;
beforeAll(async () => {
  ({ library, brain } = await loadShippedNotes());
}, LOADING_LIMIT);

function idsIn(text: string): readonly string[] {
  const answer = brain.answer({ text });
  return answer.kind === 'diagnosis' ? answer.cards.map(({ id }) => id) : [answer.kind];
}

describe('with the notes that ship with the bot', () => {
  it('no question is taken for a paste', () => {
    const questions = readQuestions(new URL('../../questions/dev.jsonl', import.meta.url));
    const asked = library.entries.flatMap((entry) => Object.values(entry.asked).flat());
    const taken = [...questions.map(({ question }) => question), ...asked].filter(
      (question) => readPaste(tidyPaste(question).lines).sightings.length > 0,
    );
    expect(questions.length).toBeGreaterThan(600);
    expect(taken).toEqual([]);
  });

  it.each([
    // What killed a container comes before what followed from it.
    [
      'a container that was killed',
      'Name: api-0\nStatus: Running\nContainers:\n  app:\n    State: Waiting\n      Reason: CrashLoopBackOff\n    Last State: Terminated\n      Reason: OOMKilled\n      Exit Code: 137\n    Restart Count: 7',
      ['oom-killed', 'crash-loop-back-off'],
    ],
    // A message says more than the event it stands in: the reason FailedMount gets no card of its own.
    [
      'a volume that cannot be mounted',
      '4m Warning FailedMount pod/web-2 MountVolume.SetUp failed for volume "conf" : configmap "web-conf" not found',
      ['error-config-map-not-found'],
    ],
    // Taints and room are two reasons, with two ways out.
    [
      'a Pod that finds no node',
      '2m Warning FailedScheduling pod/db-0 0/3 nodes are available: 1 node(s) had untolerated taint {gpu: }, 2 Insufficient cpu.',
      ['error-insufficient-cpu', 'error-untolerated-taint'],
    ],
    [
      'a node that is silent and cordoned',
      'worker-1 NotReady,SchedulingDisabled <none> 90d v1.36.1',
      ['node-not-ready-status', 'node-scheduling-disabled'],
    ],
    [
      'a claim without a volume',
      'NAME STATUS VOLUME CAPACITY ACCESS MODES STORAGECLASS AGE\ndata-0 Pending fast 10m',
      ['pvc-pending'],
    ],
    [
      'a Service without an address',
      'web LoadBalancer 10.96.0.9 <pending> 80:30001/TCP 5m',
      ['load-balancer-pending'],
    ],
    [
      'a container of Docker that ended',
      '3f2a9c1b7d10 postgres:16 "x" 3 hours ago Exited (137) 3 minutes ago db',
      ['exit-code-137'],
    ],
  ])('%s is diagnosed', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it('every word of the STATUS column has a note, and a card under its own name', () => {
    const statuses =
      'CrashLoopBackOff ImagePullBackOff ErrImagePull ErrImageNeverPull InvalidImageName RegistryUnavailable CreateContainerConfigError CreateContainerError RunContainerError StartError ContainerCannotRun PostStartHookError OOMKilled Error Evicted OutOfcpu OutOfmemory OutOfpods NodeAffinity NodeLost UnexpectedAdmissionError Pending SchedulingGated ContainerCreating PodInitializing Terminating Unknown ContainerStatusUnknown DeadlineExceeded Preempting NotReady Init:0/2 Init:Error Init:CrashLoopBackOff Init:OOMKilled Init:ExitCode:1 Init:Signal:9 ExitCode:3 Signal:9 OutOfnvidia.com/gpu'.split(
        ' ',
      );
    for (const status of statuses) {
      const answer = brain.answer({ text: `NAME READY STATUS RESTARTS AGE\nweb-0 0/1 ${status} 0 5m` });
      expect(answer, status).toMatchObject({ kind: 'diagnosis', cards: [{ title: status }] });
    }
  });
});
