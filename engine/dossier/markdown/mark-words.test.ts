import { micromark } from 'micromark';
import { expect, it } from 'vitest';
import { wordsToMark } from './mark-words.ts';

/** What a reader of Markdown sets in bold where `words` of `quote` are marked. */
function bold(quote: string, words: string): string[] {
  const start = quote.indexOf(words);
  const marks = wordsToMark({ quote, start: 0, focus: [{ start, end: start + words.length }] });
  const written = marks.reduceRight(
    (text, mark) =>
      `${text.slice(0, mark.start)}**${text.slice(mark.start, mark.end)}**${text.slice(mark.end)}`,
    quote,
  );
  return [...micromark(written).matchAll(/<strong>(.*?)<\/strong>/g)].map(([, inside]) => inside!);
}

it.each([
  ['It was restored for £2.1 million.', '£2.1 million', '2.1 million'],
  ['It cost (€40) then.', '€40', '40'],
  ['Prices rose by 12% in May.', '12%', '12'],
  ['It fell on Monday.', 'Monday', 'Monday'],
])('%s', (quote, words, marked) => {
  expect(bold(quote, words)).toEqual([marked]);
});

it('marks nothing that readers of Markdown would take for an address', () => {
  expect(bold('See https://x.example/may now.', 'may')).toEqual([]);
});
