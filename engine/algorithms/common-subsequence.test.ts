import { describe, expect, it } from 'vitest';
import { commonSubsequence } from './common-subsequence.ts';

const words = (a: string, b: string) => {
  const [one, other] = [a.split(' '), b.split(' ')];
  const all = [...new Set([...one, ...other])];
  const numbered = (list: readonly string[]) => Int32Array.from(list, (word) => all.indexOf(word));
  return commonSubsequence(numbered(one), numbered(other)).map((pair) => {
    expect(one[pair.a]).toBe(other[pair.b]);
    return one[pair.a];
  });
};

describe('the longest common subsequence', () => {
  it('keeps the order of both', () => {
    expect(words('we will never close the harbour', 'we would never close a harbour')).toEqual([
      'we',
      'never',
      'close',
      'harbour',
    ]);
    expect(words('a b c d', 'c d a b')).toHaveLength(2);
    expect(words('a b', 'c d')).toEqual([]);
  });

  it('takes empty ones too', () => {
    expect(commonSubsequence(Int32Array.of(1, 2, 3), Int32Array.of(2, 3, 4))).toEqual([
      { a: 1, b: 0 },
      { a: 2, b: 1 },
    ]);
    expect(commonSubsequence(Int32Array.of(), Int32Array.of(1))).toEqual([]);
  });
});
