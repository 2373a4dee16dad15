import { describe, expect, it } from 'vitest';
import { findingAt, placeAt } from './made-finding.test-data.ts';
import { holds, occurrences, pointsAt, sourcesTouched, touches } from './touching.ts';

const TEXT = 'The ferry sank at nine with 19 aboard.';
const marked = occurrences('a', TEXT, '19')[0]!;

describe('bench.facts.touching', () => {
  it('points at words with its focus, and with all of the place only where there is none', () => {
    expect(pointsAt(placeAt('a', TEXT, TEXT, '19'), marked)).toBe(true);
    expect(pointsAt(placeAt('a', TEXT, TEXT, 'nine'), marked)).toBe(false);
    expect(pointsAt(placeAt('a', TEXT, TEXT), marked)).toBe(true);
    expect(pointsAt(placeAt('a', TEXT, 'sank at nine'), marked)).toBe(false);
  });

  it('holds words wherever the focus is, and in no other text', () => {
    expect(holds(placeAt('a', TEXT, TEXT, 'nine'), marked)).toBe(true);
    expect(holds(placeAt('a', TEXT, 'sank at nine'), marked)).toBe(false);
    expect(holds(placeAt('b', TEXT, TEXT), marked)).toBe(false);
    expect(pointsAt(placeAt('b', TEXT, TEXT), marked)).toBe(false);
  });

  it('does not take what stands beside for what overlaps', () => {
    expect(pointsAt(placeAt('a', TEXT, 'with '), marked)).toBe(false);
    expect(holds(placeAt('a', TEXT, ' aboard'), marked)).toBe(false);
  });

  it('counts a text once, however many places point there', () => {
    const twice = findingAt([placeAt('a', TEXT, '19 aboard'), placeAt('a', TEXT, 'with 19')]);
    const both = findingAt([placeAt('a', TEXT, '19 aboard'), placeAt('b', TEXT, 'with 19')]);
    const marks = [marked, { ...marked, source: 'b' }];
    expect(touches(twice, marks)).toBe(true);
    expect(sourcesTouched(twice, marks)).toBe(1);
    expect(sourcesTouched(both, marks)).toBe(2);
  });

  it('finds words as whole words, else wherever they stand, and nothing for no words', () => {
    const starts = (text: string, words: string) => occurrences('a', text, words).map(({ start }) => start);
    expect(starts('119 left; 19 stayed, 19.', '19')).toEqual([10, 21]);
    expect(starts('1990 and 1991', '199')).toEqual([0, 9]);
    expect(starts('"grave" matter', '"grave"')).toEqual([0]);
    expect(starts('nothing', '')).toEqual([]);
    expect(starts('nothing', 'else')).toEqual([]);
  });
});
