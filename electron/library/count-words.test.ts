import { describe, expect, it } from 'vitest';
import { countWords } from './count-words.ts';

describe('counting words', () => {
  it.each([
    ['', 0],
    [' … — “”', 0],
    ['It’s the opposition’s 1,200,000.50 U.N. votes', 6],
    ['large-scale', 2],
    ['Ça va, e\u0301tude', 3],
    ['Привет, мир', 2],
    ['مرحبا بالعالم', 2],
    ['联合国人权报告', 4],
    ['UN报告 report', 3],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
