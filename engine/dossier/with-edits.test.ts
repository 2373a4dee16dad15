import { expect, it } from 'vitest';
import { withEdits } from './with-edits.ts';

it('edits are made at their places in the text as it was, in whatever order they come', () => {
  const text = 'The old bridge of Kell';
  expect(
    withEdits(text, [
      { start: 18, end: 22, words: 'Brenn' },
      { start: 4, end: 8, words: '' },
      { start: 0, end: 0, words: '*' },
      { start: 22, end: 22, words: '.' },
    ]),
  ).toBe('*The bridge of Brenn.');
  expect(withEdits(text, [])).toBe(text);
});

it('what stands at one place stands in its order, and nothing is made inside what is replaced', () => {
  expect(
    withEdits('abc', [
      { start: 1, end: 1, words: '1' },
      { start: 1, end: 1, words: '2' },
    ]),
  ).toBe('a12bc');
  expect(
    withEdits('abcdef', [
      { start: 1, end: 5, words: '-' },
      { start: 2, end: 3, words: '!' },
    ]),
  ).toBe('a-f');
});
