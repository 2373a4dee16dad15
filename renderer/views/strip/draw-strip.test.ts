import { expect, it } from 'vitest';
import type { StripRow } from '../rows/strip-row.ts';
import { drawStrip } from './draw-strip.ts';

const row = (tone: StripRow['tone'], weight: number, ...ids: string[]): StripRow => ({
  tone,
  weight,
  findings: ids.map((id) => ({ id, type: 'number', says: id })),
});

it('joins neighbours of one tone and gives each row its share of the height', () => {
  expect(drawStrip([row('same', 1), row('same', 1), row('differs', 2)]).bands).toEqual([
    { tone: 'same', from: 0, to: 0.5 },
    { tone: 'differs', from: 0.5, to: 1 },
  ]);
});

it('spreads the findings of a row over its height', () => {
  const { ticks } = drawStrip([row('same', 1), row('differs', 1, 'x', 'y')]);
  expect(ticks.map(({ id, at }) => [id, at])).toEqual([
    ['x', 0.625],
    ['y', 0.875],
  ]);
});

it('draws nothing of no rows', () => {
  expect(drawStrip([])).toEqual({ bands: [], ticks: [] });
});
