import { describe, expect, it } from 'vitest';
import { overlapping } from './paint-hits.ts';

describe('overlapping', () => {
  const spans = [
    { start: 0, end: 2 },
    { start: 4, end: 8 },
    { start: 8, end: 9 },
  ];
  it.each([
    [0, 1, [0]],
    [2, 4, []],
    [1, 5, [0, 1]],
    [7, 20, [1, 2]],
    [9, 12, []],
  ] as const)('of [%i, %i)', (start, end, expected) => {
    expect(overlapping(spans, { start, end })).toEqual(expected);
  });
});
