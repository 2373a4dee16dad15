import { expect, it } from 'vitest';
import type { EditKind } from '../../../../engine/index.ts';
import type { Layer } from './runs.ts';
import { widenLayers } from './widen-layers.ts';

const layer = (start: number, end: number, kind: EditKind): Layer => ({
  start,
  end,
  edit: { kind, linkId: 'l', editId: `${start}`, tag: 'ins', version: true, other: 'B', otherWords: '' },
});
const SENTENCES = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 21, end: 30 },
];

it('marks each stretch once, with its most telling kind', () => {
  const widened = widenLayers(
    [layer(1, 3, 'wording'), layer(5, 6, 'number'), layer(22, 24, 'case')],
    SENTENCES,
  );
  expect(widened.map(({ start, end, edit }) => [start, end, edit?.kind, edit?.tag])).toEqual([
    [0, 10, 'number', 'change'],
    [21, 30, 'case', 'change'],
  ]);
});

it('leaves alone what stands in no stretch', () => {
  expect(widenLayers([layer(10, 11, 'space')], SENTENCES)).toEqual([layer(10, 11, 'space')]);
});
