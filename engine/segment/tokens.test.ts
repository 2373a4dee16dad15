import { describe, expect, it } from 'vitest';
import { keyOf, tokenise } from './tokens.ts';

describe('text.token', () => {
  it.each([
    ['1,200,000 people', '1,200,000|people'],
    ['3.5 per cent.', '3.5|per|cent|.'],
    ['the U.N. chief', 'the|U.N.|chief'],
    ['long-awaited', 'long|-|awaited'],
    ['Xinjiang’s report', 'Xinjiang’s|report'],
    ["don't go", "don't|go"],
    ['“so-called assessment,”', '“|so|-|called|assessment|,|”'],
    ['café naïve Ärger', 'café|naïve|Ärger'],
    ['at 14:30', 'at|14:30'],
    ["the city’ s hadn 't", "the|city’ s|hadn 't"],
    ['the boys’ section', 'the|boys|’|section'],
    ['some 230, 000 people', 'some|230, 000|people'],
    ['rooms 101, 102 and 103', 'rooms|101|,|102|and|103'],
    ['paid $9. 40 each', 'paid|$|9. 40|each'],
    ['took 4. 5 hours', 'took|4. 5|hours'],
    ['He was 34. 12 others came', 'He|was|34|.|12|others|came'],
    ['中国人民', '中国|人民'],
    ['👍🏽 ok', '👍|🏽|ok'],
    ['co\u00adopera\u200btion \u200b , so', 'co\u00adopera\u200btion|,|so'],
    ['نمی\u200cدانست', 'نمی\u200cدانست'],
    ['', ''],
  ])('text.token %s', (text, expected) => {
    expect(
      tokenise(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(expected);
  });

  it('text.token keeps offsets into the whole text when only a part is tokenised', () => {
    const text = 'one two three';
    expect(tokenise(text, 4, 7).map(({ start, end }) => text.slice(start, end))).toEqual(['two']);
    expect(tokenise(text, 4, 10).map((token) => token.text)).toEqual(['two', 'th']);
  });
});

describe('text.key', () => {
  it.each([
    ['China’s', 'china'],
    ['China’ s', 'china'],
    ['didn ’t', "didn't"],
    ['230, 000', '230,000'],
    ['U.N.', 'un'],
    ['“', '"'],
    ['–', '-'],
    ['ＡＢＣ', 'abc'],
    ['Co\u00adope\u200bration\ufeff', 'cooperation'],
    ['ﬁrst', 'first'],
    ['DON’T', "don't"],
  ])('text.key of %s is %s', (printed, key) => {
    expect(keyOf(printed)).toBe(key);
  });
});
