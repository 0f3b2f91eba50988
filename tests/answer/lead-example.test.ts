import { describe, expect, it } from 'vitest';
import type { Block, ListItem } from '../../src/knowledge/entry.ts';
import { renderCard } from '../../src/terminal/render-card.ts';
import { buildEntry, buildSection, code, paragraph } from '../build-entry.ts';
import { buildBrain } from './build-brain.ts';

const example = (sentence: string, line: string): ListItem => ({
  content: [{ kind: 'text', text: sentence }],
  children: [code(line)],
});
const flag = (spellings: string, meaning: string): ListItem => ({
  content: [
    { kind: 'code', text: spellings },
    { kind: 'text', text: `: ${meaning}` },
  ],
  children: [],
});
const list = (...items: readonly ListItem[]): Block => ({ kind: 'list', ordered: false, items });
const caution = (text: string): Block => ({ kind: 'caution', content: [{ kind: 'text', text }] });

const wide = buildEntry({
  id: 'option-output-wide',
  kind: 'option',
  names: ['-o wide'],
  en: 'Adds the node and the address of each Pod.',
  sections: [buildSection('lead', '', code('kubectl get pods -o wide'))],
});
const get = buildEntry({
  id: 'kubectl-get',
  kind: 'command',
  names: ['kubectl get'],
  en: 'Lists objects in a table.',
  related: ['option-output-wide'],
  sections: [
    buildSection('lead', '', code('kubectl get <resource>')),
    buildSection(
      'flags',
      'Flags',
      list(
        flag('-w, --watch', 'keep printing lines as things change'),
        flag('-l, --selector', 'only what carries this label'),
      ),
    ),
    buildSection(
      'examples',
      'Examples',
      list(
        example('Put the newest at the bottom.', 'kubectl get pods --sort-by=.metadata.creationTimestamp'),
        example('Several types in one table.', 'kubectl get deployments,services'),
      ),
    ),
  ],
});
const logs = buildEntry({
  id: 'kubectl-logs',
  kind: 'command',
  names: ['kubectl logs'],
  ko: '컨테이너가 남긴 글을 보여 준다.',
  sections: [
    buildSection('lead', '', code('kubectl logs <pod-name>')),
    buildSection(
      'flags',
      '플래그',
      list(flag('-p, --previous', '재시작하기 전 컨테이너의 것'), flag('--since', '최근 것만')),
    ),
    buildSection(
      'examples',
      '예시',
      list(
        example('죽은 까닭을 찾는다.', 'kubectl logs <pod-name> --previous'),
        example('디플로이먼트 하나를 통째로 모은다.', 'kubectl logs deployment/<deployment-name>'),
        example('기다리지 않고 끝낸다.', 'kubectl logs <pod-name> --tail=5'),
      ),
    ),
  ],
});
const prune = buildEntry({
  id: 'docker-image-prune',
  kind: 'command',
  names: ['docker image prune'],
  en: 'Deletes images without a name.',
  sections: [
    buildSection('lead', '', caution('What is gone is gone.'), code('docker image prune')),
    buildSection(
      'examples',
      'Examples',
      list(example('Only those of last week.', 'docker image prune --filter until=168h')),
    ),
    buildSection('undo', 'The way back', paragraph('Pull what was deleted.')),
  ],
});
const brain = buildBrain([wide, get, logs, prune]);
const shown = (text: string): string[] => {
  const answer = brain.answer({ text });
  if (answer.kind !== 'found') return [answer.kind];
  return renderCard(answer.cards[0])
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(?:kubectl|docker) .*[<-]|^docker image prune$/.test(line));
};
const first = (text: string): string | undefined => shown(text)[0];

describe('the first command of a card', () => {
  it.each([
    // The sentence of an example says it.
    ['kubectl get newest at the bottom', 'kubectl get pods --sort-by=.metadata.creationTimestamp'],
    ['kubectl logs 디플로이먼트 통째로', 'kubectl logs deployment/<deployment-name>'],
    // Its flag says it, in the words of the flag list.
    ['kubectl logs 재시작하기 전 것', 'kubectl logs <pod-name> --previous'],
    ['kubectl logs --previous 어떻게 써', 'kubectl logs <pod-name> --previous'],
    // No example has the flag, so the syntax takes it.
    ['kubectl get keep printing as things change', 'kubectl get <resource> -w'],
    // The note of an option lends its line.
    ['kubectl get with the node of each', 'kubectl get pods -o wide'],
  ])('%s: %s', (question, line) => {
    expect(first(question)).toBe(line);
  });

  it.each([
    // Nothing of it is in any example.
    ['kubectl get', 'kubectl get <resource>'],
    ['how do I use kubectl get for a beginner', 'kubectl get <resource>'],
    // A flag that wants a value cannot be written without one.
    ['kubectl get what carries this label', 'kubectl get <resource>'],
    // Two examples are as near as each other.
    ['kubectl get one table newest', 'kubectl get <resource>'],
    // The example says the opposite.
    ['kubectl logs 기다리려면', 'kubectl logs <pod-name>'],
    ['what does kubectl logs do', 'kubectl logs <pod-name>'],
  ])('%s: as the note begins', (question, line) => {
    expect(first(question)).toBe(line);
  });

  it('is said once, under a label of its own', () => {
    const answer = brain.answer({ text: 'kubectl logs 디플로이먼트 통째로' });
    expect(answer.kind === 'found' && renderCard(answer.cards[0])).toMatchInlineSnapshot(`
      "kubectl logs
      컨테이너가 남긴 글을 보여 준다.

      이럴 때는  디플로이먼트 하나를 통째로 모은다.
        kubectl logs deployment/<deployment-name>

        kubectl logs <pod-name>

      플래그  \`-p, --previous\`: 재시작하기 전 컨테이너의 것 · \`--since\`: 최근 것만

      예시
      • 죽은 까닭을 찾는다.
          kubectl logs <pod-name> --previous
      • 기다리지 않고 끝낸다.
          kubectl logs <pod-name> --tail=5"
    `);
  });

  it('never goes before the warning of what it does', () => {
    const answer = brain.answer({ text: 'docker image prune only last week' });
    expect(answer.kind === 'found' && renderCard(answer.cards[0])).toMatchInlineSnapshot(`
      "docker image prune
      Deletes images without a name.

      For this  Only those of last week.
      ⚠ What is gone is gone.
        docker image prune --filter until=168h

        docker image prune

      The way back  Pull what was deleted."
    `);
  });
});
