import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from './spread.ts';

const at = (items: readonly number[], gap: number, height: number) =>
  spread(items, (y) => y, gap, height).map(({ items, y }) => `${items.join('+')}@${y}`);

it('leaves what stands apart where it is, and pushes neighbours from each other', () => {
  expect(at([10, 90], 20, 100)).toEqual(['10@10', '90@90']);
  expect(at([10, 15], 20, 100)).toEqual(['10@10', '15@30']);
  expect(at([75, 79], 20, 100)).toEqual(['75@75', '79@95']);
});

it('gathers what would be pushed too far', () => {
  expect(at([10, 14, 18, 22], 10, 100)).toEqual(['10@10', '14+18@20', '22@30']);
  expect(at([95, 99], 20, 100)).toEqual(['95+99@95']);
  expect(at([], 10, 100)).toEqual([]);
});

it('loses nothing, keeps the distance, and stays near the place, whatever it is given', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (items) => {
      const placed = spread(items, (y) => y, 16, 400);
      expect(placed.flatMap((one) => one.items)).toEqual([...items].sort((a, b) => a - b));
      placed.forEach(({ y, at }, i) => {
        expect(Math.abs(y - at)).toBeLessThanOrEqual(16);
        if (i > 0) expect(y - placed[i - 1]!.y).toBeGreaterThanOrEqual(16);
      });
    }),
  );
});
