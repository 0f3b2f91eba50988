import { describe, expect, it } from 'vitest';
import { troublesIn } from './build-paste.ts';

const YAML = `apiVersion: v1
kind: Pod
metadata:
  name: web-0
  namespace: prod
status:
  phase: Running
  containerStatuses:
  - name: app
    ready: false
    restartCount: 5
    lastState:
      terminated:
        exitCode: 137
        reason: OOMKilled
    state:
      waiting:
        reason: CrashLoopBackOff`;

describe('the status of an object in YAML or JSON', () => {
  const told = [
    'OOMKilled: web-0 (namespace prod, container app, 5 restarts)',
    'CrashLoopBackOff: web-0 (namespace prod, container app, 5 restarts)',
  ];

  it('is read field by field', () => {
    expect(troublesIn(YAML)).toEqual(told);
  });

  it('is read as JSON, laid out or on one line', () => {
    const object = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'web-0', namespace: 'prod' },
      status: {
        phase: 'Running',
        containerStatuses: [
          {
            name: 'app',
            ready: false,
            restartCount: 5,
            lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
            state: { waiting: { reason: 'CrashLoopBackOff' } },
          },
        ],
      },
    };
    expect(troublesIn(JSON.stringify(object, undefined, 2))).toEqual(told);
    expect(troublesIn(JSON.stringify(object))).toEqual(told);
    // kubectl prints each level on lines of its own, jq and people fold some of them.
    const folded = JSON.stringify(
      { items: [object, { ...object, metadata: { name: 'web-1' } }] },
      undefined,
      2,
    ).replaceAll(/"containerStatuses": \[[\s\S]*?\n {8}\]/g, (statuses) =>
      statuses.replaceAll(/\n\s*/g, ' '),
    );
    expect(troublesIn(folded)).toEqual(
      told.map((trouble) => `${trouble}, web-1 (container app, 5 restarts)`),
    );
  });

  it('is read whether its kind or its version stands first, in one object or in several', () => {
    const [version = '', kind = '', ...rest] = YAML.split('\n');
    const turned = [kind, version, ...rest].join('\n');
    expect(troublesIn(turned)).toEqual(told);
    const claim =
      'kind: PersistentVolumeClaim\napiVersion: v1\nmetadata:\n  name: data\nstatus:\n  phase: Pending';
    expect(troublesIn(claim)).toEqual(['PVC Pending: data']);
    expect(troublesIn(`${turned}\n---\n${claim}`)).toEqual([...told, 'PVC Pending: data']);
  });

  it('is read out of a list of states alone, whatever stands first in each', () => {
    const states = [
      { name: 'app', ready: false, restartCount: 2, state: { terminated: { exitCode: 1, reason: 'Error' } } },
      { name: 'proxy', ready: false, state: { waiting: { reason: 'CrashLoopBackOff' } } },
    ];
    const shown = ['exit code 1: app (2 restarts)', 'CrashLoopBackOff: proxy'];
    expect(troublesIn(JSON.stringify(states))).toEqual(shown);
    expect(troublesIn(JSON.stringify(states, undefined, 2))).toEqual(shown);
  });

  it('is read from where it was cut', () => {
    expect(troublesIn(YAML.split('\n').slice(11).join('\n'))).toEqual(['OOMKilled: ', 'CrashLoopBackOff: ']);
    expect(troublesIn(YAML.split('\n').slice(0, 15).join('\n'))).toEqual([told[0]]);
  });

  it('of a claim is its phase', () => {
    expect(
      troublesIn('kind: PersistentVolumeClaim\nmetadata:\n  name: data-0\nstatus:\n  phase: Pending'),
    ).toEqual(['PVC Pending: data-0']);
  });
});

describe('a manifest that somebody wrote', () => {
  it('has no status and is no paste', () => {
    expect(troublesIn(YAML.split('\nstatus:')[0] ?? '')).toEqual([expect.not.stringContaining('diagnosis')]);
  });
});
