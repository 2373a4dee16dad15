import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

describe('wording.exclusive', () => {
  it.each([
    ['yellow', 'red'],
    ['brick', 'glass'],
  ])('wording.exclusive: %s is not %s', (one, other) => {
    const stood = (word: string) => `The mayor stood in front of the ${word} wall of the station.`;
    expect(valuesOf('wording.exclusive', stood(one), stood(other))).toEqual([[one, other]]);
  });

  it('wording.exclusive: countries by name or by what comes from them', () => {
    expect(
      valuesOf(
        'wording.exclusive',
        'The South Korean ships left on Monday.',
        'The Chilean ships left on Monday.',
      ),
    ).toEqual([['South Korean', 'Chilean']]);
  });

  it.each([
    [
      'a wider word',
      'The thief took the trumpet from the hall.',
      'The thief took the instrument from the hall.',
    ],
    [
      'two names of one thing',
      'The crowd watched soccer in the park.',
      'The crowd watched football in the park.',
    ],
    ['a country and its adjective', 'Envoys of Peru left the room.', 'Peruvian envoys left the room.'],
    ['one of many', 'A girl is playing a flute.', 'A girl is playing a guitar.'],
  ])('wording.exclusive is silent on %s', (_, a, b) => {
    expect(findingsOf(a, b)).toEqual([]);
  });
});

describe('wording.replaced', () => {
  it('wording.replaced: another noun in a sentence with the same names', () => {
    expect(
      valuesOf(
        'wording.replaced',
        'The trial of Justine Moritz in Geneva lasted 11 hours on Friday.',
        'The wedding of Justine Moritz in Geneva lasted 11 hours on Friday.',
      ),
    ).toEqual([['trial', 'wedding']]);
  });

  it('name.replaced: another name in the same place', () => {
    expect(
      valuesOf(
        'name.replaced',
        'On Friday the editor Harald Brun of Oslo met Gower in the library.',
        'On Friday the editor Harald Brun of Oslo met Falkland in the library.',
      ),
    ).toEqual([['Gower', 'Falkland']]);
  });

  it.each([
    [
      'synonyms',
      'The physician Ana Ruiz of Lima left on Friday.',
      'The doctor Ana Ruiz of Lima left on Friday.',
    ],
    ['spellings', 'We staid with Ana Ruiz in Lima for a day.', 'We stayed with Ana Ruiz in Lima for a day.'],
    [
      'sentences without names',
      'The horror of that night never left him.',
      'The terror of that night never left him.',
    ],
  ])('wording.replaced is silent on %s', (_, a, b) => {
    expect(findingsOf(a, b)).toEqual([]);
  });
});
