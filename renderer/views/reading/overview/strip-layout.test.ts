import { describe, expect, it } from 'vitest';
import { FINDING_TYPES } from '../../../../engine/types.ts';
import { typesetRoom } from '../layout/typeset.ts';
import { compare } from '../../../../engine/index.ts';
import type { ColumnMeasure } from '../ribbons/measure.ts';
import { FINDING_SHAPES } from './finding-shapes.ts';
import { heightOf, lanes, stripScale, ticks } from './strip-layout.ts';

const text = 'He came on Friday. Nobody saw him at all.';
const layout = {
  ...typesetRoom({
    texts: [{ id: 'a', title: 'a', kind: 'version', byline: '', text }],
    comparison: compare([{ id: 'a', text }]),
    selectedFinding: null,
    dismissed: new Set<string>(),
    hiddenKinds: new Set<never>(),
  }),
  spots: [{ id: 'f', type: 'date' as const, says: 'x', column: 0, start: text.indexOf('Nobody') }],
};
const measure: ColumnMeasure = {
  height: 400,
  viewport: 100,
  textLeft: 0,
  textRight: 100,
  paragraphs: [],
  sentences: [
    { top: 0, bottom: 40 },
    { top: 100, bottom: 140 },
  ],
  edges: new Map(),
};

describe('the overview strip', () => {
  it('places a tick at its height on the scale of the longest text', () => {
    expect(stripScale([measure, { ...measure, height: 800 }], 400)).toBe(0.5);
    const { lanes: placed } = lanes(1);
    expect(ticks(layout, [measure], placed, 0.5)).toEqual([
      expect.objectContaining({ id: 'f', y: 50, x: 10.5 }),
    ]);
  });
  it('finds the height of words within their sentence', () => {
    expect(heightOf(layout, [measure], 0, 9)).toBe(20);
    expect(heightOf(layout, [undefined], 0, 9)).toBeUndefined();
  });
  it('gives every type of finding a shape of its own', () => {
    expect(new Set(FINDING_TYPES.map((type) => FINDING_SHAPES[type].path)).size).toBe(FINDING_TYPES.length);
  });
});
