import { describe, expect, it } from 'vitest';
import { findingsOf, valuesOf } from './cases.test-data.ts';

describe('name.roles', () => {
  it.each([
    ['a verb', 'In May Norlund bought Brandt.', 'In May Brandt bought Norlund.', 'Norlund', 'Brandt'],
    [
      'the other end of it',
      'Norlund is a subsidiary of the Danish shipping company Brandt.',
      'Norlund owns Brandt, a Danish shipping company.',
      'Brandt',
      'Norlund',
    ],
    ['a passive', 'Norlund was sued by Brandt in Oslo.', 'Norlund sued Brandt in Oslo.', 'Brandt', 'Norlund'],
    [
      'a possessive',
      'The minister will invite Brandt, something he never did with Brandt’s predecessor, the late Aldana.',
      'In this office Aldana succeeded Brandt, the minister.',
      'Brandt',
      'Aldana',
    ],
  ])('name.roles: %s', (_, a, b, one, other) => {
    expect(valuesOf('name.roles', a, b)).toEqual([[one, other]]);
  });

  it.each([
    ['a passive', 'Norlund bought Brandt in May.', 'Brandt was bought by Norlund in May.'],
    ['the other end', 'Norlund owns Brandt of Oslo.', 'Brandt of Oslo is a subsidiary of Norlund.'],
    ['a denial', 'Norlund never bought Brandt of Oslo.', 'Brandt bought Norlund of Oslo.'],
    [
      'both ways in one text',
      'Norlund attacked Brandt in Oslo after Brandt attacked Norlund in Oslo.',
      'In Oslo Brandt attacked Norlund.',
    ],
  ])('name.roles is silent on %s', (_, a, b) => {
    expect(findingsOf(a, b).filter(({ rule }) => rule === 'name.roles')).toEqual([]);
  });
});
