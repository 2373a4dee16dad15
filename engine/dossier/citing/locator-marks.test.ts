import { describe, expect, it } from 'vitest';
import { placeLabel } from '../index.ts';
import { locatorOf } from './locator-marks.ts';
import { outlineOf } from '../sample-dossier.test-data.ts';

const PAGES = [
  { start: 0, label: 'p. 3' },
  { start: 10, label: 'p. 4' },
  { start: 20, label: 'p. 5' },
];

describe('what a stretch is cited by', () => {
  it.each([
    [0, 5, 'p. 3'],
    [9, 10, 'p. 3'],
    [10, 20, 'p. 4'],
    [5, 11, 'p. 3–4'],
    [9, 30, 'p. 3–5'],
    [25, 25, 'p. 5'],
  ])('from %i to %i it is %s', (start, end, label) => {
    expect(locatorOf(PAGES, { start, end })).toBe(label);
  });

  it('is a time in a recording, and nothing in a text without marks', () => {
    const times = [
      { start: 2, label: '00:00:05' },
      { start: 8, label: '00:01:10' },
    ];
    expect(locatorOf(times, { start: 3, end: 9 })).toBe('00:00:05–00:01:10');
    expect(locatorOf(times, { start: 0, end: 1 })).toBe('');
    expect(locatorOf([], { start: 0, end: 1 })).toBe('');
  });

  it('comes before the paragraph, for a passage by the pages of its source', () => {
    const outline = outlineOf('s', 'B', 'Head line\nOne two three.\n');
    expect(placeLabel(outline, { start: 11, end: 14 }, null, PAGES)).toBe('B, p. 4, par. 1');
    const origin = { paragraphs: outline.paragraphs, stretches: [{ start: 0, end: 5, versionStart: 15 }] };
    expect(placeLabel(outline, { start: 0, end: 3 }, origin, PAGES)).toBe('B, p. 4, par. 1 of the source');
  });
});
