import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/knowledge/entry.ts';
import { buildEntry } from '../build-entry.ts';
import { type Ablation, createBrainWithout } from './ablations.ts';

/** Notes enough for some words to be rarer than others. */
const NOTES: readonly Entry[] = [
  buildEntry({ id: 'pod', names: ['Pod', 'pods'], en: 'The smallest thing that Kubernetes schedules.' }),
  buildEntry({ id: 'resource-pod', kind: 'resource', names: ['Pod'], en: 'How to write Pods in short.' }),
  buildEntry({
    id: 'docker-save',
    kind: 'command',
    names: ['docker save'],
    asked: { en: ['move something to an airgapped server', 'save an image in an archive'] },
    en: 'Writes images to a tar archive.',
  }),
  buildEntry({ id: 'kubelet', names: ['kubelet'], en: 'The agent on each node.' }),
  buildEntry({
    id: 'save-or-export',
    kind: 'comparison',
    names: ['docker save or export', 'save or export an image'],
    en: 'Save an image, export a container.',
  }),
  buildEntry({ id: 'node', names: ['Node'], en: 'A machine that runs Pods.' }),
];

/** What is shown first, the nearest entry where nothing is known well enough. */
function first(question: string, ...without: readonly Ablation[]): string | undefined {
  const answer = createBrainWithout(without, NOTES).answer({ text: question });
  if (answer.kind === 'found') return answer.cards[0].id;
  return answer.kind === 'not-found' ? answer.alternatives[0]?.id : answer.kind;
}

describe('without one of its parts the bot', () => {
  it('answers all of this with all of them', () => {
    expect(first('이미지를 아카이브로 저장')).toBe('docker-save');
    expect(first('move something to an airgapped server')).toBe('docker-save');
    expect(first('where does the kubelett run')).toBe('kubelet');
    expect(first('what is a kubelet')).toBe('kubelet');
    expect(first('k8s abbreviation of pod')).toBe('resource-pod');
    expect(first('save an image with docker')).toBe('docker-save');
  });

  it('does not know that words of two languages mean one thing, when it lacks the lexicon', () => {
    expect(first('이미지를 아카이브로 저장', 'lexicon')).toBeUndefined();
  });

  it('does not know what people ask, when it lacks the questions', () => {
    expect(first('move something to an airgapped server', 'questions')).not.toBe('docker-save');
  });

  it('does not mend what is mistyped, when it lacks the repair', () => {
    expect(first('where does the kubelett run', 'repair')).not.toBe('kubelet');
  });

  it('takes the order of the index, when it lacks the second look', () => {
    expect(first('save an image with docker', 'rerank')).toBe('save-or-export');
  });

  it('does not tell a short name from what bears it, when it lacks the intents', () => {
    expect(first('k8s abbreviation of pod', 'intents')).toBe('pod');
  });
});
