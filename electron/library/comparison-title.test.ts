import { describe, expect, it } from 'vitest';
import { comparisonTitle } from './comparison-title.ts';

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
