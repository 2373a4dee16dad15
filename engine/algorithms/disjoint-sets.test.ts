import { describe, expect, it } from 'vitest';
import { DisjointSets } from './disjoint-sets.ts';

describe('disjoint sets', () => {
  it('every member stands for itself until it is joined', () => {
    const sets = new DisjointSets<string>();
    expect(sets.find('a')).toBe('a');
    expect(sets.join('a', 'b')).toBe(true);
    expect(sets.join('c', 'd')).toBe(true);
    expect(sets.find('b')).toBe('a');
    expect(sets.find('d')).toBe('c');
    expect(sets.join('d', 'b')).toBe(true);
    expect(sets.join('a', 'd')).toBe(false);
    expect(['a', 'b', 'c', 'd'].map((one) => sets.find(one))).toEqual(['c', 'c', 'c', 'c']);
    expect(sets.find('e')).toBe('e');
  });

  it('the first by the order stands for a set, however it was joined', () => {
    const sets = new DisjointSets<string>((a, b) => b.length - a.length || (a < b ? -1 : 1));
    for (const [a, b] of [
      ['un', 'united nations'],
      ['nations', 'un'],
      ['u', 'nations'],
    ])
      sets.join(a!, b!);
    expect(['u', 'un', 'nations'].map((one) => sets.find(one))).toEqual(Array(3).fill('united nations'));
  });

  it('a long chain is found from either end', () => {
    const sets = new DisjointSets<number>();
    for (let at = 1000; at > 0; at -= 1) sets.join(at - 1, at);
    expect(sets.find(1000)).toBe(0);
    expect(sets.find(500)).toBe(0);
  });
});
