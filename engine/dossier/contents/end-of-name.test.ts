import { expect, it } from 'vitest';
import { isEndOfName } from './end-of-name.ts';

it.each([
  ['The Harbour Daily had warned.', 'Daily', true],
  ['Talks are held daily.', 'daily', false],
  ['Weekly talks were held.', 'Weekly', false],
])('%s', (text, word, expected) => {
  const start = text.indexOf(word);
  expect(isEndOfName(text, { start, end: start + word.length })).toBe(expected);
});
