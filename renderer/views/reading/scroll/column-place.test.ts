import { describe, expect, it } from 'vitest';
import type { ColumnMeasure } from '../ribbons/measure.ts';
import { placeAt, topOf } from './column-place.ts';

const measure: ColumnMeasure = {
  height: 500,
  viewport: 100,
  textLeft: 0,
  textRight: 100,
  paragraphs: [],
  sentences: [
    { top: 10, bottom: 40 },
    { top: 40, bottom: 120 },
    { top: 140, bottom: 200 },
  ],
  edges: new Map(),
};

describe('where a column stands', () => {
  it.each([
    [0, { sentence: 0, offset: -10 }],
    [30, { sentence: 0, offset: 20 }],
    [40, { sentence: 1, offset: 0 }],
    [130, { sentence: 2, offset: -10 }],
    [260, { sentence: 2, offset: 120 }],
  ])('at %i pixels', (top, place) => {
    expect(placeAt(measure, top)).toEqual(place);
    expect(topOf(measure, place)).toBe(top);
  });
  it('is unknown for a sentence that is not there', () => {
    expect(topOf(measure, { sentence: 9, offset: 0 })).toBeUndefined();
    expect(placeAt(undefined, 50)).toEqual({ sentence: 0, offset: 50 });
  });
});
