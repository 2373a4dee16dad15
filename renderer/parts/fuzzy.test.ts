import { describe, expect, it } from 'vitest';
import { fuzzyMatch } from './fuzzy.ts';

const order = (query: string, texts: readonly string[]) =>
  texts
    .flatMap((text) => {
      const match = fuzzyMatch(query, text);
      return match ? [{ text, score: match.score }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ text }) => text);

describe('fuzzyMatch', () => {
  it('wants every word, in any order', () => {
    expect(fuzzyMatch('finding next', 'Next finding')).not.toBeNull();
    expect(fuzzyMatch('finding last', 'Next finding')).toBeNull();
    expect(fuzzyMatch('', 'anything')?.at).toEqual([]);
  });

  it('prefers whole words to beginnings, and beginnings to the middle of words', () => {
    expect(order('find', ['Unfindable', 'Find in the texts', 'Findings'])).toEqual([
      'Find in the texts',
      'Findings',
      'Unfindable',
    ]);
  });

  it('takes the first letters of words', () => {
    expect(order('nf', ['Next finding', 'Infinite', 'New tab'])).toEqual(['Infinite', 'Next finding']);
    expect(fuzzyMatch('nfi', 'Next finding')?.at).toEqual([0, 5, 6]);
    expect(fuzzyMatch('xyz', 'Next finding')).toBeNull();
  });

  it('does not count capitals and accents, and keeps the offsets', () => {
    expect(fuzzyMatch('revision', 'Die RÉVISION')?.at[0]).toBe(4);
    expect(fuzzyMatch('a', '😀 a')?.at).toEqual([3]);
  });
});
