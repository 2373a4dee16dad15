import { describe, expect, it } from 'vitest';
import { blockQuotationsIn } from './block-quotations.ts';

const LINE = /[^\n]+/g;
const read = (text: string) =>
  blockQuotationsIn(
    text,
    [...text.matchAll(LINE)].map(({ 0: line, index }) => ({ start: index, end: index + line.length })),
  ).map(({ start, end, label }) => [
    text.slice(start, end),
    label === undefined ? null : text.slice(label.start, label.end),
  ]);

describe('text.block-quotations', () => {
  it('reads what stands behind ">", and who is printed below it', () => {
    expect(read('They wrote:\n\n> We cannot pay.\n> Do not ask.\n> — Ida Holm, mayor\n\nHe laughed.')).toEqual([
      ['We cannot pay.', 'Ida Holm, mayor'],
      ['Do not ask.', 'Ida Holm, mayor'],
    ]);
  });

  it('reads what a mail answers, and the answer to that', () => {
    expect(read('No.\n> Is the bridge shut?\n>> Ask Ann.')).toEqual([
      ['Is the bridge shut?', null],
      ['Ask Ann.', null],
    ]);
  });

  it.each([
    ['a comparison', 'Costs were > 5 million.'],
    ['an empty line of a quotation', '>\n> '],
  ])('is silent on %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
