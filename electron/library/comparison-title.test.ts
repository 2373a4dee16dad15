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
    [
      [
        'The bridge reopens as engineers find no cracks in the main span',
        'The bridge reopens as engineers find no cracks in the pier',
      ],
      'The bridge… the main span / The bridge… the pier',
    ],
    [['A', 'B', 'C'], 'A / B / C'],
    [['A', 'B', 'C', 'D', 'E'], 'A / B and 3 more'],
  ])('%j', (titles, expected) => {
    expect(comparisonTitle(titles.map((name) => ({ name, tell: null })))).toBe(expected);
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
    expect(namesInTitle(texts).map(({ name }) => name)).toEqual(expected);
  });
});

it('texts of one title are told apart in it, however long it is', () => {
  const version = (number: number) => ({
    title: LONG,
    outlet: number === 2 ? 'Globe' : null,
    tells: [`version ${number}, 2026-03-05`],
    always: number === 1,
  });
  const titleOf = (...texts: Parameters<typeof namesInTitle>[0]) => comparisonTitle(namesInTitle(texts));
  const both = { ...version(2), outlet: null };
  expect(titleOf(version(1), both)).toMatch(/^A very long headline\b.*… \(version 1 \/ version 2\)$/);
  expect(titleOf({ title: 'Doors', tells: ['a.txt'] }, { title: 'Doors', tells: ['b.txt'] })).toBe(
    'Doors (a.txt / b.txt)',
  );
});
