import { describe, expect, it } from 'vitest';
import { compoundParts, lookupKey, splitWords } from '../../src/language/split-words.ts';

const texts = (text: string): string[] => splitWords(text).map((word) => word.text);

describe('splitWords', () => {
  it('splits at borders between scripts', () => {
    expect(texts('kubectl이란 Pod가')).toEqual(['kubectl', '이란', 'Pod', '가']);
  });

  it('keeps the joints inside a name and splits at colons and slashes', () => {
    expect(texts('kube-proxy compose.yaml Init:Error apps/v1')).toEqual([
      'kube-proxy',
      'compose.yaml',
      'Init',
      'Error',
      'apps',
      'v1',
    ]);
  });

  it('keeps flags whole, with their case', () => {
    expect(splitWords('get po -A --all-namespaces').filter((word) => word.script === 'flag')).toEqual([
      { text: '-A', script: 'flag', glued: false },
      { text: '--all-namespaces', script: 'flag', glued: false },
    ]);
  });

  it('does not see a flag in a hyphen between words', () => {
    expect(splitWords('read-only').map((word) => word.script)).toEqual(['latin']);
  });

  it('tells jamo from syllables', () => {
    expect(splitWords('ㅔㅐㅇ 파드').map((word) => word.script)).toEqual(['jamo', 'hangul']);
  });
});

describe('compoundParts', () => {
  it.each([
    ['CrashLoopBackOff', ['crash', 'loop', 'back', 'off']],
    ['OOMKilled', ['oom', 'killed']],
    ['kube-proxy', ['kube', 'proxy']],
    ['pod', []],
  ])('divides %s', (word, parts) => {
    expect(compoundParts(word)).toEqual(parts);
  });
});

describe('lookupKey', () => {
  it('writes all spellings of a compound alike', () => {
    expect(['kube-proxy', 'KubeProxy', 'kube_proxy'].map(lookupKey)).toEqual(Array(3).fill('kubeproxy'));
  });
});
