import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from './words-of.ts';

const terms = (text: string) => wordsOf(text).map(({ term }) => term);

describe('the words of a search', () => {
  it.each([
    ['Café CAFÉ cafe\u0301', ['cafe', 'cafe', 'cafe']],
    ['a ﬁre at the ofﬁce', ['a', 'fire', 'at', 'the', 'office']],
    ['Straße, Łódź and Ærø', ['strasse', 'lodz', 'and', 'aero']],
    ["don’t / don't", ['don', 't', 'don', 't']],
    ['twenty\u2013one twenty-one', ['twenty', 'one', 'twenty', 'one']],
    ['spokes\u00adwoman', ['spokeswoman']],
    ['45,000 people', ['45', '000', 'people']],
    ['', []],
    ['… — !', []],
  ])('of %j are %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('are pairs of characters in Chinese and Japanese', () => {
    expect(terms('外交部 said')).toEqual(['外交', '交部', '部', 'said']);
    expect(terms('東京タワー')).toEqual(['東京', '京タ', 'タワ', 'ワー', 'ー']);
  });

  it('stand where they say', () => {
    const text = 'The “Café” of 𠮷野, née x\ud83d';
    for (const { term, start, end } of wordsOf(text)) expect(fold(text.slice(start, end))).toBe(term);
  });
});
