import { describe, expect, it } from 'vitest';
import { ledgersOf } from '../index.ts';
import { earliestOf } from './wordings-compared.ts';

describe('ledger.quotations: which wording is the fuller and the earlier', () => {
  const texts = (one: string | undefined, other: string | undefined) =>
    [
      ['a', '“The pier will reopen in the spring,” Greta Holm said.', one],
      ['b', '“The pier will reopen in the spring, if the bank pays,” Greta Holm said.', other],
    ].map(([id, text, published]) => ({
      id: id!,
      text: text!,
      language: 'en',
      ...(published !== undefined && { published }),
    }));
  const told = (one?: string, other?: string) =>
    ledgersOf(texts(one, other))
      .quotations.flatMap(({ groups }) => groups)
      .flatMap(({ wordings }) => wordings)
      .map(({ words, fullest, earliest }) => [words.endsWith('pays'), fullest, earliest]);

  it('tells the one that holds the other', () => {
    expect(told()).toEqual([
      [true, true, false],
      [false, false, false],
    ]);
  });

  it('tells the earlier one where both dates are known', () => {
    expect(told('2024-03-02', '2024-03-05')).toEqual([
      [true, true, false],
      [false, false, true],
    ]);
  });

  it.each([
    ['a date that is not known', [['2024-03-02'], [null]], -1],
    ['a date that may be the same', [['2024'], ['2024-03-05']], -1],
    ['one wording alone', [['2024-03-02']], -1],
    ['the first of several sources', [['2024-03-09', '2024-03-02'], ['2024-03-05']], 0],
    ['another month', [['2024-04'], ['2024-03-05']], 1],
  ])('%s', (_, dates, expected) => {
    expect(earliestOf(dates)).toBe(expected);
  });
});
