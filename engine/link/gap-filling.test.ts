import { describe, expect, it } from 'vitest';
import { fillGaps } from './gap-filling.ts';

const found = (
  ofA: readonly number[],
  lengthB: number,
  alike: (a: number, b: number) => number = () => 0.8,
) => fillGaps(ofA, lengthB, alike).map(({ a, b }) => `${a}=${b}`);

describe('link.gap-filling', () => {
  it('link.gap-filling: what stands between the partners of its neighbours', () => {
    expect(found([0, -1, 2, -1, -1, 5], 6)).toEqual(['1=1', '3=3', '4=4']);
    expect(found([-1, 1, -1], 3)).toEqual(['0=0', '2=2']);
  });

  it('link.gap-filling: not where one text has more there, nor where the partners stand elsewhere', () => {
    expect(found([0, -1, 3], 4)).toEqual([]);
    expect(found([2, -1, 0], 3)).toEqual([]);
    expect(found([0, -1, -1, -1, -1, -1, 6], 7)).toEqual([]);
  });

  it('link.gap-filling: not where one of them is no version of the one opposite', () => {
    expect(found([0, -1, -1, 3], 4, (a) => (a === 1 ? 0.9 : 0.7))).toEqual([]);
  });
});
