import { expect, it } from 'vitest';
import { textOfWords } from './text-of-words.ts';
import { wordsOfTable } from './words-of-table.ts';

/** Rows of Tesseract's table: block, paragraph, line, word, confidence and text of each. */
const table = (...rows: [number, number, number, number, number, string][]) =>
  rows
    .map(([block, paragraph, line, word, confidence, text]) =>
      [5, 1, block, paragraph, line, word, 0, 0, 9, 9, confidence, text].join('\t'),
    )
    .join('\n');

it('lines are joined to paragraphs, cut words are whole, and doubtful ones are marked', () => {
  const one = table(
    [1, 1, 1, 1, 96, 'The'],
    [1, 1, 1, 2, 92, 'found-'],
    [1, 1, 2, 1, 90, 'ation'],
    [1, 1, 2, 2, 41, 'fe11.'],
    [1, 2, 1, 1, 95, 'Nobody'],
  );
  const two = `4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t\n${table([1, 1, 1, 1, 95, 'Again.'])}`;
  const { text, recognised, joined } = textOfWords([wordsOfTable(one), [], wordsOfTable(two)], 'en');
  expect(text).toBe('The foundation fe11.\n\nNobody\n\nAgain.');
  expect(recognised.doubtful.map(({ start, end }) => text.slice(start, end))).toEqual(['fe11.']);
  expect(recognised.pages.map(({ start }) => text.slice(start, start + 3))).toEqual(['The', '\n\nA', 'Aga']);
  expect(joined).toBe(1);
  expect(recognised.confidence).toBe(0.85);
});
