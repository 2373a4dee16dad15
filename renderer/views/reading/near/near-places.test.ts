import { expect, it } from 'vitest';
import type { FaintLink, Place } from '../../../../engine/index.ts';
import { nearPlaces } from './near-places.ts';

const place = (source: string, start: number): Place => ({
  source,
  start,
  end: start + 10,
  quote: 'ten units.',
});
const faint: readonly FaintLink[] = [
  { a: place('a', 0), b: place('b', 40), strength: 0.1 },
  { a: place('b', 20), b: place('c', 0), strength: 0.15 },
  { a: place('a', 0), b: place('b', 20), strength: 0.2 },
  { a: place('a', 10), b: place('b', 20), strength: 0.3 },
];

it('tells what comes near a sentence, whichever side of the link it is, the nearest first', () => {
  const near = nearPlaces({ faint }, 'a', { start: 2, end: 8 });
  expect(near.map(({ own, other }) => [own.start, other.source, other.start])).toEqual([
    [0, 'b', 20],
    [0, 'b', 40],
  ]);
  expect(nearPlaces({ faint }, 'c', { start: 0, end: 5 }).map(({ other }) => other.source)).toEqual(['b']);
});

it('names a place once when it comes near several of the sentences', () => {
  expect(nearPlaces({ faint }, 'a', { start: 0, end: 20 }).map(({ strength }) => strength)).toEqual([
    0.3, 0.1,
  ]);
});

it('is empty where nothing comes near', () =>
  expect(nearPlaces({ faint }, 'a', { start: 50, end: 60 })).toEqual([]));
