import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { collateWords } from './collate-words.ts';

/** The table of some wordings, a line for each, `-` for an empty cell. */
function table(...texts: string[]): string[] {
  const words = texts.map((text) =>
    analyse({ id: 'x', text, language: 'en' }).sentences.flatMap((sentence) => sentence.words),
  );
  const columns = collateWords(words);
  return words.map((own, text) =>
    columns.map((column) => (typeof column[text] === 'number' ? own[column[text]]!.text : '-')).join(' '),
  );
}

describe('collateWords', () => {
  it('collate.table: what stands in the same place shares a column', () => {
    expect(table('the old mill burnt', 'the mill burnt down', 'the old barn burnt')).toEqual([
      'the old mill burnt -',
      'the - mill burnt down',
      'the old barn burnt -',
    ]);
  });

  it('collate.table: the most central text is the first, whatever the order', () => {
    expect(table('bread', 'wine', 'bread wine')).toEqual(['bread -', '- wine', 'bread wine']);
  });

  it('collate.table: a transposition does not cross', () => {
    expect(table('red and green', 'green and red')).toEqual(['red and green', 'green and red']);
  });

  it('collate.table: a text of no words is an empty row, no text an empty table', () => {
    expect(table('one two', '')).toEqual(['one two', '- -']);
    expect(collateWords([])).toEqual([]);
  });
});
