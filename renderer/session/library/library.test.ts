import { describe, expect, it } from 'vitest';
import { byline, countOf } from './byline.ts';
import { matches } from './filter.ts';
import { letterAt } from './letters.ts';
import { niceDate } from './nice-date.ts';

describe('niceDate', () => {
  it.each([
    ['2022', '2022'],
    ['2022-07', 'July 2022'],
    ['2022-07-19', '19 July 2022'],
    ['last summer', 'last summer'],
  ])('%s is said as %s', (iso, said) => expect(niceDate(iso)).toBe(said));

  it('is shorter where room is scarce', () => expect(niceDate('2022-07', 'short')).toBe('Jul 2022'));
});

describe('letterAt', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [702, 'AAA'],
  ])('%i is %s', (index, letter) => expect(letterAt(index)).toBe(letter));
});

describe('byline', () => {
  it('leaves out what is not known', () => {
    expect(byline({ outlet: 'Globe Live Media', author: null, published: '2022-07' })).toBe(
      'Globe Live Media · July 2022',
    );
    expect(byline({ outlet: null, author: null, published: null })).toBe('');
  });
});

describe('countOf', () => {
  it('agrees in number and groups thousands', () => {
    expect([countOf(1, 'word'), countOf(0, 'word'), countOf(12034, 'word')]).toEqual([
      '1 word',
      '0 words',
      '12,034 words',
    ]);
  });
});

describe('matches', () => {
  it('finds words in any order, without capitals or accents', () => {
    expect(matches('globe china', ['China asks', 'Globe Live Media'])).toBe(true);
    expect(matches('GENEVE', ['La Tribune de Genève'])).toBe(true);
    expect(matches('mirror', ['China asks', null])).toBe(false);
    expect(matches('', ['anything'])).toBe(true);
  });
});
