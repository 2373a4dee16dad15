import { expect, it } from 'vitest';
import { wordsOfPage } from './page-words.ts';

it('the words of a page, those that are doubtful apart', () => {
  const text = 'One tvvo three.\n\nFour fiue.';
  const doubtful = [
    { start: 4, end: 8 },
    { start: 22, end: 26 },
  ];
  const recognised = { confidence: 0.8, doubtful, pages: [{ start: 0 }, { start: 17 }] };
  expect(wordsOfPage(text, recognised, 0)).toEqual([
    { text: 'One ', doubtful: false },
    { text: 'tvvo', doubtful: true },
    { text: ' three.\n\n', doubtful: false },
  ]);
  expect(wordsOfPage(text, recognised, 1).map((one) => one.text)).toEqual(['Four ', 'fiue', '.']);
});
