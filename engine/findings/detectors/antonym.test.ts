import { describe, expect, it } from 'vitest';
import { valuesOf } from './cases.test-data.ts';

describe('antonym.opposite', () => {
  it.each([
    ['allowed', 'banned'],
    ['strengthened', 'weakened'],
    ['raised', 'lowered'],
  ])('antonym.opposite: %s against %s', (one, other) => {
    const said = (verb: string) => `The council of Lund ${verb} the new tax on plastic bags in March.`;
    expect(valuesOf('antonym.opposite', said(one), said(other))).toEqual([[one, other]]);
  });

  it('antonym.opposite: also against only', () => {
    const carried = (word: string) => `The ship ${word} carried wood to the port of Split.`;
    expect(valuesOf('antonym.opposite', carried('also'), carried('only'))).toEqual([['also', 'only']]);
  });

  it('antonym.opposite: a participle with un-', () => {
    const left = (word: string) => `The storm left the port of Split ${word}.`;
    expect(valuesOf('antonym.opposite', left('affected'), left('unaffected'))).toHaveLength(1);
  });

  it('antonym.opposite: in another order of words', () => {
    expect(
      valuesOf(
        'antonym.opposite',
        'The parliament of Norway strengthened an amendment on Tuesday.',
        'An amendment was weakened by the parliament of Norway.',
      ),
    ).toEqual([['strengthened', 'weakened']]);
  });

  it.each([
    [
      'a negation with the opposite',
      'The agency did not allow the drug in March.',
      'The agency banned the drug in March.',
    ],
    [
      'both ends of one deal',
      'A museum in Bergen bought the ship from the navy of Norway.',
      'The navy of Norway sold the ship to a museum in Bergen.',
    ],
    [
      'also beside no only',
      'The ship also carried wood to the port of Split.',
      'The ship carried wood to the port of Split.',
    ],
    ['synonyms', 'The agency approved the drug in March.', 'The agency authorised the drug in March.'],
    ['somebody new', 'A man is slicing a tomato.', 'A woman is slicing a tomato.'],
    ['two moments', 'A boy is raising his arm.', 'A boy is lowering his arm.'],
  ])('antonym.opposite is silent on %s', (_, a, b) => {
    expect(valuesOf('antonym.opposite', a, b)).toEqual([]);
  });
});
