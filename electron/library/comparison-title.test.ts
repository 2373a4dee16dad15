import { describe, expect, it } from 'vitest';
import { comparisonTitle, namesInTitle } from './comparison-title.ts';

const LONG = 'A very long headline about the doors that were shut on Friday in Geneva, and why';

describe('the title of a new comparison', () => {
  it.each([
    [['Doors'], 'Doors'],
    [['Doors', 'Windows'], 'Doors / Windows'],
    [[LONG], 'A very long headline about the doors that were shut on…'],
    [['Doors', LONG], 'Doors / A very long headline about the doors that were…'],
    [[LONG, 'Doors'], 'A very long headline about the doors that were… / Doors'],
    [[LONG, LONG], 'A very long headline about… / A very long headline about…'],
    [['A', 'B', 'C'], 'A / B / C'],
    [['A', 'B', 'C', 'D', 'E'], 'A / B and 3 more'],
  ])('%j', (titles, expected) => {
    expect(comparisonTitle(titles)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(60);
  });
});

describe('what a text is called in the title of a comparison', () => {
  const mirror = { title: 'Doors shut', outlet: 'The Mirror' };
  const globe = { title: 'Doors open', outlet: 'Globe' };
  it.each([
    ['outlets say most', [mirror, globe], ['The Mirror', 'Globe']],
    [
      'one outlet twice says nothing',
      [mirror, { ...mirror, title: 'Doors again' }, globe],
      ['Doors shut', 'Doors again', 'Globe'],
    ],
    ['a text alone goes by its title', [mirror], ['Doors shut']],
    [
      'a passage, or a source without an outlet, too',
      [{ title: 'First letter' }, { title: 'Doors', outlet: null }],
      ['First letter', 'Doors'],
    ],
  ] as const)('%s', (_, texts, expected) => {
    expect(namesInTitle(texts)).toEqual(expected);
  });
});
