import { describe, expect, it } from 'vitest';
import type { Block, SectionRole } from '../../src/knowledge/entry.ts';
import { buildEntry, buildSection, code, paragraph } from '../build-entry.ts';
import { buildBrain } from './build-brain.ts';

const caution = (text: string): Block => ({ kind: 'caution', content: [{ kind: 'text', text }] });

const stuck = buildEntry({
  id: 'image-pull-back-off',
  kind: 'status',
  names: ['ImagePullBackOff'],
  ko: '이미지를 받지 못해 잠시 쉬는 상태다.',
  en: 'The image could not be fetched, so the kubelet pauses.',
  sections: [
    buildSection('changed', 'Changed', paragraph('Until v1.20 the message was shorter.')),
    buildSection('check', 'Check first', code('kubectl describe pod <pod-name>')),
    buildSection('causes', 'Why it happens', paragraph('A wrong tag, or a registry that wants a password.')),
    buildSection('fix', 'How to fix it', paragraph('Correct the tag.')),
    buildSection('timing', 'How long it waits', paragraph('Up to five minutes.')),
    buildSection('more', 'Good to know', paragraph('Images that are present already are not fetched.')),
  ],
});
const drain = buildEntry({
  id: 'kubectl-drain',
  kind: 'command',
  names: ['kubectl drain'],
  en: 'Empties a node.',
  sections: [
    buildSection('lead', '', code('kubectl drain <node-name>')),
    buildSection('flags', 'Flags', paragraph('See the help.'), caution('It may lose local files.')),
    buildSection('undo', 'The way back', paragraph('Use uncordon.')),
    buildSection('when', 'When to use it', paragraph('Before maintenance.')),
    buildSection('kinds', 'Kinds', paragraph('Two kinds of eviction.')),
    buildSection('examples', 'Examples', paragraph('None.')),
    buildSection('more', 'Good to know', paragraph('Mirror pods of the kubelet stay where they are.')),
  ],
});
const brain = buildBrain([stuck, drain]);
const rolesOf = (text: string): readonly SectionRole[] => {
  const answer = brain.answer({ text });
  return answer.kind === 'found' ? answer.cards[0].sections.map(({ role }) => role) : [];
};

describe('the shape of a question', () => {
  it.each([
    ['why ImagePullBackOff', 'causes'],
    ['ImagePullBackOff 원인', 'causes'],
    ['how do I fix ImagePullBackOff', 'fix'],
    ['ImagePullBackOff 뭐부터 봐야 해', 'check'],
    ['what should I check for ImagePullBackOff', 'check'],
    ['how long does ImagePullBackOff last', 'timing'],
    ['ImagePullBackOff 얼마나 오래 가', 'timing'],
  ])('%s: %s, behind what has changed', (question, role) => {
    expect(rolesOf(question).slice(0, 2)).toEqual(['changed', role]);
  });

  it.each([
    ['how do I undo kubectl drain', 'undo'],
    ['kubectl drain 되돌리려면', 'undo'],
    ['is kubectl drain dangerous', 'flags'],
    ['kubectl drain 위험해?', 'flags'],
    ['when to use kubectl drain', 'when'],
    ['kubectl drain 종류', 'kinds'],
    ['kubectl drain 예시', 'examples'],
  ])('%s: %s, behind the syntax', (question, role) => {
    expect(rolesOf(question).slice(0, 2)).toEqual(['lead', role]);
  });
});

describe('the words of a question', () => {
  it.each([
    // One fact is asked for: the sentence that speaks of it holds the yes or the no.
    ['does kubectl drain move mirror pods', 'more'],
    ['kubectl drain하면 mirror 파드도 나가나요', 'more'],
  ])('%s: %s', (question, role) => {
    expect(rolesOf(question)[1]).toBe(role);
  });

  it('bring a section forward that says two of them, and no other does', () => {
    expect(rolesOf('ImagePullBackOff registry wants a password').slice(0, 3)).toEqual([
      'changed',
      'causes',
      'check',
    ]);
    expect(rolesOf('ImagePullBackOff although images are present already')[1]).toBe('more');
  });

  it.each([
    'ImagePullBackOff',
    'explain ImagePullBackOff',
    'ImagePullBackOff가 뭐야',
    'what is ImagePullBackOff',
  ])('leave the card as it is written where they only name the thing: %s', (question) => {
    expect(rolesOf(question)).toEqual(['changed', 'check', 'causes', 'fix', 'timing', 'more']);
  });
});
