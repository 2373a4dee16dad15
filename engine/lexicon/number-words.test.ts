import { describe, expect, it } from 'vitest';
import { isOrdinal, isScale, numberOf, numberWord } from './number-words.ts';

describe('words for numbers', () => {
  it('have a value, of vague ones the least; words that may be others have none', () => {
    expect(['zero', 'twelve', 'ninety', 'dozen', 'dozens', 'million', 'thousands'].map(numberWord)).toEqual([
      0, 12, 90, 12, 24, 1e6, 2000,
    ]);
    for (const word of ['one', 'score', 'tens', 'second', 'half', 'constructor'])
      expect(numberWord(word)).toBeUndefined();
    expect(numberOf('12,000')).toBe(12_000);
    expect(numberOf('bridge')).toBeNaN();
  });

  it('are ordinals as their language writes them', () => {
    expect(['third', 'twentieth', '3rd', '21st'].every((word) => isOrdinal(word, 'en'))).toBe(true);
    expect(['three', '3', '3e', 'rd'].some((word) => isOrdinal(word, 'en'))).toBe(false);
    expect(isOrdinal('3e', 'fr')).toBe(true);
    expect(isOrdinal('third', 'ja')).toBe(false);
  });

  it('multiply the figure before them', () => {
    expect(['hundred', 'million', 'bn'].every(isScale)).toBe(true);
    expect(['dozen', 'score', 'm', 'metres'].some(isScale)).toBe(false);
  });
});
