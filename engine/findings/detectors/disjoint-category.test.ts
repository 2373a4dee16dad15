import { describe, expect, it } from 'vitest';
import { valuesOf } from './cases.test-data.ts';

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
    expect(valuesOf('wording.exclusive', a, b)).toEqual([]);
  });
});
