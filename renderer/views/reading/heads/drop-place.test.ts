import { expect, it } from 'vitest';
import { dropPlace } from './drop-place.ts';

const middles = [100, 300, 500];

it.each([
  [0, 50, 0],
  [0, 310, 1],
  [0, 900, 2],
  [2, 90, 0],
  [2, 290, 1],
  [1, 300, 1],
])('column %i let go at %i takes place %i', (dragged, x, place) =>
  expect(dropPlace(middles, dragged, x)).toBe(place),
);
