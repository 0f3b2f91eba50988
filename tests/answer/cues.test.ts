import { describe, expect, it } from 'vitest';
import { readWishes } from '../../src/answer/cues.ts';
import { createLexicon } from '../../src/language/create-lexicon.ts';
import { createUnitReader } from '../../src/language/create-unit-reader.ts';

const read = createUnitReader(createLexicon());
const wishesOf = (text: string): readonly string[] => readWishes(text, read(text));

describe('wishes of a question', () => {
  it.each([
    ['파드 로그 조회', 'act'],
    ['컨테이너를 이미지로 저장', 'act'],
    ['delete all stopped containers', 'act'],
    // What happened or is asked about is no task.
    ['왜 파드가 재시작', 'why'],
    ['컨테이너 삭제 에러', 'trouble'],
    ['what does restart mean', 'what'],
    // The last word of a Korean question is what is wanted, and this is no action.
    ['재시작한 컨테이너', undefined],
    // A word alone names something.
    ['삭제', undefined],
  ])('%s: %s', (text, wish) => {
    expect(wishesOf(text)[0]).toBe(wish);
  });

  it.each([
    'apply랑 create 중에 뭐가 나아요',
    'exec하고 attach 다른지',
    '볼륨 쓸까 바인드 마운트 쓸까',
    'calico랑 flannel 중 추천',
    'which one is better, requests or limits',
    'statefulset이랑 deployment 뭐 써야 돼',
  ])('%s: a comparison', (text) => {
    expect(wishesOf(text)[0]).toBe('compare');
  });
});
