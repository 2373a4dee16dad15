import { describe, expect, it } from 'vitest';
import { headingsWithin, textOfRanges, tidyRanges } from './ranges.ts';

const TEXT = 'One two three four 𠮷 five';
const tidy = (...pairs: [number, number][]) =>
  tidyRanges(
    pairs.map(([start, end]) => ({ start, end })),
    TEXT,
  ).map(({ start, end }) => [start, end]);

describe('ranges', () => {
  it.each([
    ['are put in order', [[14, 18], [0, 3]], [[0, 3], [14, 18]]],
    ['are merged where they overlap', [[0, 5], [4, 7]], [[0, 7]]],
    ['are merged where they touch', [[0, 3], [3, 7]], [[0, 7]]],
    ['are merged where one holds the other', [[0, 13], [4, 7]], [[0, 13]]],
    ['are merged when they are the same', [[4, 7], [4, 7]], [[4, 7]]],
    ['are widened to whole characters', [[0, 20]], [[0, 21]]],
    ['are widened to whole characters at the start', [[20, 26]], [[19, 26]]],
    ['may reach the end', [[22, 26]], [[22, 26]]],
  ] as [string, [number, number][], [number, number][]][])('%s', (_, ranges, expected) => {
    expect(tidy(...ranges)).toEqual(expected);
  }); // prettier-ignore

  it.each([[[0, 27]], [[3, 3]], [[5, 2]], [[-1, 2]], [[3, 4]]] as [number, number][][])(
    '%j is refused',
    (range) => {
      expect(() => tidy(range)).toThrow('The passage reaches outside its text.');
    },
  );

  it('become a text, and each stretch is found in it and in its version', () => {
    const passage = textOfRanges(
      [
        { start: 4, end: 7 },
        { start: 14, end: 18 },
      ],
      TEXT,
    );
    expect(passage).toEqual({
      text: 'two\n\nfour',
      stretches: [
        { start: 0, end: 3, versionStart: 4 },
        { start: 5, end: 9, versionStart: 14 },
      ],
    });
  });
});

it('headings of a version stand in a passage where their words do, or what the passage has of them', () => {
  const { text, stretches } = textOfRanges(
    [
      { start: 2, end: 10 },
      { start: 14, end: 18 },
    ],
    TEXT,
  );
  const headings = headingsWithin(stretches, [
    { start: 0, end: 3, level: 1 },
    { start: 11, end: 13, level: 2 },
    { start: 14, end: 18, level: 2 },
  ]);
  expect(headings.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
    ['e', 1],
    ['four', 2],
  ]);
});
