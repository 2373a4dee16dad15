import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TakenPlaces } from './taken-places.ts';

const span = fc
  .tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 600 }))
  .map(([start, length]) => ({ start, end: start + length }));

it('a place meets those that were added exactly where one of them overlaps it', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (taken, one) => {
      const places = new TakenPlaces();
      places.add(taken);
      expect(places.meet([one])).toBe(taken.some((other) => one.start < other.end && other.start < one.end));
    }),
    { seed: 1 },
  );
});

it('places that touch do not meet', () => {
  const places = new TakenPlaces();
  places.add([{ start: 200, end: 256 }]);
  expect(places.meet([{ start: 256, end: 300 }])).toBe(false);
  expect(places.meet([{ start: 255, end: 300 }])).toBe(true);
});
