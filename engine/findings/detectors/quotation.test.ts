import { describe, expect, it } from 'vitest';
import { valuesOf } from './cases.test-data.ts';

const drift = (...texts: readonly string[]) => valuesOf('quotation.drift', ...texts);
const said = (quoted: string) => `The mayor spoke in Brenn: ${quoted} Then she left the room.`;
const ONE = 'We will never close the old harbour for good.';
const OTHER = 'We shall never close the old harbour for good.';

describe('quotation.drift, whatever the marks', () => {
  it.each([
    ['curly', '“', '”'],
    ['straight', '"', '"'],
    ['single curly', '‘', '’'],
    ['single straight', "'", "'"],
    ['low', '„', '“'],
    ['low and single', '‚', '‘'],
    ['guillemets', '« ', ' »'],
    ['guillemets turned', '»', '«'],
    ['corners', '「', '」'],
    ['double corners', '『', '』'],
  ])('quotation.drift: %s against curly ones', (_, open, close) => {
    expect(drift(said(`“${ONE}”`), said(`${open}${ONE}${close}`))).toEqual([]);
    const found = drift(said(`“${ONE}”`), said(`${open}${OTHER}${close}`));
    expect(found).toEqual([['will', 'shall']]);
  });

  it('quotation.drift: in Chinese', () => {
    const report = (open: string, words: string, close: string) => ({
      text: `市長在會上說${open}${words}${close}然後離開了會場。`,
      language: 'zh-Hant',
    });
    const words = '我們永遠不會關閉這個古老的港口';
    const changed = '我們明天就要關閉這個古老的港口';
    expect(valuesOf('quotation.drift', report('「', words, '」'), report('“', words, '”'))).toEqual([]);
    expect(valuesOf('quotation.drift', report('「', words, '」'), report('『', changed, '』'))).toHaveLength(
      1,
    );
  });

  it('quotation.drift: a quotation inside a quotation', () => {
    const nested = (words: string) =>
      said(`“She told me in the hall, ‘${words}’ and I believe her,” the clerk said.`);
    expect(drift(said(`“${ONE}”`), nested(ONE.slice(0, -1)))).toEqual([]);
    expect(drift(said(`“${ONE}”`), nested(OTHER.slice(0, -1)))).toEqual([['will', 'shall']]);
  });
});

describe('quotation.drift, and what is none', () => {
  const whole = 'We will never, as long as I am mayor, close the old harbour for good.';
  it.each([
    ['an ellipsis of one character', 'We will never … close the old harbour for good.'],
    ['an ellipsis of three', 'We will never ... close the old harbour for good.'],
    ['an ellipsis in brackets', 'We will never [...] close the old harbour for good.'],
    ['cut at the end', 'We will never, as long as I am mayor, close'],
    ['cut at the beginning', 'close the old harbour for good.'],
    ['a word in brackets', 'We will never, as long as [she is] mayor, close the old harbour for good.'],
    ['a capital in brackets', '[W]e will never, as long as I am mayor, close the old harbour for good.'],
    ['marks and capitals', 'we will never – as long as I am Mayor – close the old harbour for good'],
  ])('quotation.drift is silent on %s', (_, words) => {
    expect(drift(said(`“${whole}”`), said(`“${words}”`))).toEqual([]);
  });

  it('quotation.drift: words that are gone without an ellipsis, and a full stop is none', () => {
    const [values, ...more] = drift(
      said(`“It is late. ${whole}”`),
      said('“It is late. We will never close the old harbour for good.”'),
    );
    expect(more).toEqual([]);
    expect(values).toEqual(['as long as I am mayor']);
  });
});

describe('a word of an altered quotation', () => {
  const report = (words: string) => said(`“We had ${words} warning of the flood,” the keeper said.`);
  it('is told once, by quotation.drift', () => {
    expect(drift(report('no'), report('a'))).toEqual([['no', 'a']]);
    expect(valuesOf('negation.one-sided', report('no'), report('a'))).toEqual([]);
  });
});
