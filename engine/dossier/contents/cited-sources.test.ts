import { expect, it } from 'vitest';
import { wholeSentences } from './cited-sources.ts';

/** What is quoted of a text around some words; its sentences are divided by bars. */
function quoted(divided: string, words: string): string {
  const parts = divided.split('|');
  const text = parts.join('');
  let at = 0;
  const sentences = parts.map((part) => ({ start: at, end: (at += part.length) }));
  const start = text.indexOf(words);
  const { start: from, end } = wholeSentences(
    { source: { text }, outline: { sentences } },
    {
      start,
      end: start + words.length,
    },
  );
  return text.slice(from, end);
}

it.each([
  [
    'He said: "It was dark. |We had no warning." |Then he left.',
    'dark',
    'He said: "It was dark. We had no warning."',
  ],
  ['He said: “It was dark. |We had none.” |He left.', 'dark', 'He said: “It was dark. We had none.”'],
  // One that nothing closes in its paragraph is left as it is.
  ['He said: "It was dark.|\n\nWe had no "warning.', 'dark', 'He said: "It was dark.'],
  ['It was dark. |We had none.', 'dark', 'It was dark.'],
])('a speech that is quoted is quoted to its end: %s', (divided, words, expected) => {
  expect(quoted(divided, words)).toBe(expected);
});
