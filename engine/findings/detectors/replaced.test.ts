import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

describe('wording.replaced', () => {
  it.each([
    ['a word', 'barn', 'bridge', [['barn', 'bridge']]],
    ['several words', 'old barn', 'narrow stone bridge', [['old', 'narrow']]],
  ] as const)('wording.replaced: %s', (_, one, other, values) => {
    const built = (thing: string) => `In 1911 the family of Ana Ruiz built the ${thing} of Lima.`;
    expect(valuesOf('wording.replaced', built(one), built(other))).toEqual(values);
  });

  it.each([
    ['a hyphen', 'was re-elected', 'was reelected'],
    ['a verb of holding for another', 'was deemed honest', 'was considered honest'],
    ['how it is done', 'was secretly paid', 'was covertly paid'],
    ['when it is done', 'was paid shortly after the vote', 'was paid a few hours after the vote'],
    ['what a word in capitals stands for', 'took the MVP Award', 'took the Most Valuable Player Award'],
    ['a word in capitals in the plural', 'won by 24 KO', 'won by 24 KOs'],
    ['a name that is shortened', 'was made head of Saint Olga Hospital', 'was made head of St Olga Hospital'],
  ])('wording.replaced is silent on %s', (_, one, other) => {
    const reported = (what: string) => `In 1911 the mayor Ana Ruiz of Lima ${what} by the council.`;
    expect(findingsOf(reported(one), reported(other))).toEqual([]);
  });
});

describe('wording.replaced and name.replaced', () => {
  it('wording.replaced: another noun in a sentence with the same names', () => {
    expect(
      valuesOf(
        'wording.replaced',
        'The trial of Justine Moritz in Geneva lasted 11 hours on Friday.',
        'The wedding of Justine Moritz in Geneva lasted 11 hours on Friday.',
      ),
    ).toEqual([['trial', 'wedding']]);
  });

  it('name.replaced: another name in the same place, also in a paraphrase', () => {
    expect(
      valuesOf(
        'name.replaced',
        'On Friday the editor Harald Brun of Oslo met Gower in the big library of the town.',
        'On Friday the editor Harald Brun of Oslo met Falkland in the large library of the town.',
      ),
    ).toEqual([['Gower', 'Falkland']]);
  });

  it('name.replaced: where that is all that differs, name.other says it', () => {
    const met = (name: string) => `On Friday the editor Harald Brun of Oslo met ${name} in the library.`;
    expect(findingsOf(met('Gower'), met('Falkland')).map(({ rule }) => rule)).toEqual(['name.other']);
  });

  it.each([
    [
      'synonyms',
      'The physician Ana Ruiz of Lima left on Friday.',
      'The doctor Ana Ruiz of Lima left on Friday.',
    ],
    ['spellings', 'We staid with Ana Ruiz in Lima for a day.', 'We stayed with Ana Ruiz in Lima for a day.'],
    [
      'a noun in a paraphrase',
      'In May the firm of Ana Ruiz in Lima built a bridge and began to look into the influencers.',
      'In May the firm of Ana Ruiz in Lima built a bridge and started to examine the personalities.',
    ],
    [
      'sentences without names',
      'The horror of that night never left him.',
      'The terror of that night never left him.',
    ],
  ])('wording.replaced is silent on %s', (_, a, b) => {
    expect(findingsOf(a, b)).toEqual([]);
  });
});
