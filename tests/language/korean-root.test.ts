import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koreanRoot } from '../../src/language/korean-root.ts';

describe('koreanRoot', () => {
  it.each([
    ['보내려면 보낸 보냈는데 보내기 보내는 보냄 보낼 보내고', '보내'],
    ['넣어서 넣기 넣는 넣으려면 넣었는데 넣을', '넣'],
    // 쳐 is 치어, 꿔 is 꾸어, 해 is 하여.
    ['고쳐 고치는 고쳤는데 고친 고치면', '고치'],
    ['가꿔 가꾸려면 가꿨다 가꾼', '가꾸'],
    ['정해 정하는 정했는데 정할', '정하'],
    // ㄹ comes and goes.
    ['매달기 매단 매다는 매달아', '매다'],
  ])('%s', (forms, root) => {
    expect(new Set(forms.split(' ').map(koreanRoot))).toEqual(new Set([root]));
  });

  it('gives some text for any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => koreanRoot(text).length > 0),
    );
  });
});
