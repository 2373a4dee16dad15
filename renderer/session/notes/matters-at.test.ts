import { describe, expect, it } from 'vitest';
import { compare } from '../../../engine/index.ts';
import { printedParts } from '../../views/facts/printed-parts.ts';
import { factTable } from '../../../engine/view/index.ts';
import { mattersAt } from './matters-at.ts';

const texts = [
  { id: 'a', text: 'The ferry ran aground on Monday with 214 passengers on board. Nobody was hurt.' },
  { id: 'b', text: 'The ferry ran aground on Monday with 241 passengers on board. The sea was calm.' },
];
const comparison = compare(texts);
const at = (id: 'a' | 'b', words: string) => {
  const { text } = texts.find((one) => one.id === id)!;
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('what selected words belong to', () => {
  it('is the finding, the difference and the fact that they touch, with all their sides', () => {
    const matters = mattersAt(comparison, texts, 'b', at('b', '241'));
    expect(matters.map(({ kind }) => kind)).toEqual(['finding', 'difference', 'fact']);
    for (const { places, says } of matters) {
      expect(new Set(places.map(({ source }) => source))).toEqual(new Set(['a', 'b']));
      expect(says).toMatch(/214.*241/);
      for (const { source, start, end, quote } of places)
        expect(texts.find(({ id }) => id === source)!.text.slice(start, end)).toBe(quote);
    }
  });
  it('is nothing for words that are told alike', () => {
    expect(mattersAt(comparison, texts, 'a', at('a', 'The ferry'))).toEqual([]);
  });
});

it('what a fact prints stands in its text where it says', () => {
  const cells = factTable(comparison).lines.flatMap((line) => line.cells.flatMap((cell) => cell ?? []));
  expect(cells.length).toBeGreaterThan(3);
  for (const cell of cells)
    for (const { text, start, isValue } of printedParts(cell)) {
      if (isValue) expect(start).toBe(cell.printed.start);
      if (start === undefined) expect(text.trim()).toMatch(/^…?$/);
      else
        expect(texts.find(({ id }) => id === cell.place.source)!.text.slice(start, start + text.length)).toBe(
          text,
        );
    }
});
