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

it('a sentence that was cut at the end of a column or a page is whole; heads and numbers of pages stay apart', () => {
  const left = table(
    [1, 1, 1, 1, 96, 'The'],
    [1, 1, 1, 2, 96, 'lock'],
    [1, 1, 2, 1, 96, 'was'],
    [1, 1, 2, 2, 96, 'meas-'],
    [2, 1, 1, 1, 96, 'ured'],
    [2, 1, 1, 2, 96, 'in'],
    [2, 1, 2, 1, 96, 'January'],
    [2, 1, 2, 2, 96, 'and'],
  );
  const right = table(
    [1, 1, 1, 1, 96, 'again'],
    [1, 1, 1, 2, 96, 'at'],
    [1, 1, 1, 3, 96, 'Christmas,'],
    [1, 2, 1, 1, 96, 'iv'],
  );
  const head = table([1, 1, 1, 1, 96, 'REPORT'], [1, 2, 1, 1, 96, 'by'], [1, 2, 1, 2, 96, 'the'], [1, 2, 1, 3, 96, 'keeper.']); // prettier-ignore
  const { text, recognised, joined } = textOfWords([left, right, head].map(wordsOfTable), 'en');
  expect(text).toBe(
    'The lock was measured in January and again at Christmas,\n\niv\n\nREPORT\n\nby the keeper.',
  );
  expect(recognised.pages.map(({ start }) => text.slice(start, start + 5))).toEqual([
    'The l',
    'again',
    'REPOR',
  ]);
  expect(joined).toBe(1);
});
