import { describe, expect, it } from 'vitest';
import { compilePattern, faultOfPattern } from '../../src/knowledge/safe-pattern.ts';

describe('faultOfPattern', () => {
  it.each([
    'port is already allocated',
    'bind for .+:\\d+ failed: port is already allocated',
    'pull access denied for \\S+, repository does not exist',
    '(?:no space left|disk quota exceeded) on device',
    'exit(?:ed)? with code [1-9]\\d{0,2}',
    'exec [^:]+: exec format error',
    '이미 사용 중인 포트',
    'a{2}b{3}',
    '[*+?]{2} is literal',
    '\\(\\*\\+',
  ])('lets `%s` pass', (source) => {
    expect(faultOfPattern(source)).toBeUndefined();
  });

  it.each([
    ['(a+)+', 'repeats a group that can itself match in several ways'],
    ['(a|a)*', 'repeats a group that can itself match in several ways'],
    ['(?:a?b)+', 'repeats a group that can itself match in several ways'],
    ['((a+)b)*', 'repeats a group that can itself match in several ways'],
    ['(a+){3}', 'repeats a group that can itself match in several ways'],
    ['(?=(a+))*b', 'repeats a group that can itself match in several ways'],
    ['(a)\\1', 'refers back to a group; describe the text instead'],
    ['(?<name>a)\\k<name>', 'refers back to a group; describe the text instead'],
    ['.*a.*b.*c', 'has 3 repeats; keep it to 2'],
    ['a{0,9}b{1,}c+', 'has 3 repeats; keep it to 2'],
    ['a?b?c?d.*e.*f', 'has 3 `?` and `|`; keep it to 2 beside 2 repeats, or write two patterns'],
    ['(?:a|a)'.repeat(13), 'has 13 `?` and `|`; keep it to 12 beside 0 repeats, or write two patterns'],
    ['a'.repeat(201), 'has 201 characters; keep it to 200'],
    ['(', 'is not a regular expression; escape what is meant literally, such as `\\(` and `\\[`'],
    ['a**', 'is not a regular expression; escape what is meant literally, such as `\\(` and `\\[`'],
  ])('refuses `%s`', (source, fault) => {
    expect(faultOfPattern(source)).toBe(fault);
  });

  it('does not count what only looks like a repeat', () => {
    expect(faultOfPattern('\\*\\*\\*\\* [*+]')).toBeUndefined();
    expect(faultOfPattern('.+?a.+?b|c|d')).toBeUndefined();
  });
});

describe('compilePattern', () => {
  it('recognises the message anywhere in a line, in any case', () => {
    const isTaken = compilePattern('port is already allocated');
    expect(isTaken('Bind failed: Port is already allocated.')).toBe(true);
    expect(isTaken('Port is free.')).toBe(false);
  });

  it('looks at no more of a line than a person would', () => {
    expect(compilePattern('end')(`${'a'.repeat(400)} end`)).toBe(true);
    expect(compilePattern('end')(`${'a'.repeat(10_000)} end`)).toBe(false);
  });
});
