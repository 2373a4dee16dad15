import { describe, expect, it } from 'vitest';
import type { Join } from '../layout/layout.ts';
import { sentenceEdges, type ColumnMeasure } from './measure.ts';
import { bandPath, visibleRibbons } from './ribbon-path.ts';

const line = (row: number, left: number, right: number) => ({
  top: row * 30,
  bottom: row * 30 + 30,
  left,
  right,
});
const text = { left: 100, right: 400 };

describe('sentenceEdges', () => {
  it('has every line of a paragraph of its own at both edges', () => {
    expect(sentenceEdges([line(0, 100, 390), line(1, 100, 250)], text, false, false)).toEqual({
      left: { top: 0, bottom: 60 },
      right: { top: 0, bottom: 60 },
    });
  });
  it('leaves a shared line to the sentence that reaches the edge there', () => {
    const lines = [line(0, 250, 390), line(1, 100, 390), line(2, 100, 200)];
    expect(sentenceEdges(lines, text, true, false)).toEqual({
      left: { top: 30, bottom: 90 },
      right: { top: 0, bottom: 60 },
    });
  });
  it('mirrors for text from right to left', () => {
    const lines = [line(0, 100, 250), line(1, 300, 400)];
    expect(sentenceEdges(lines, text, true, true)).toEqual({
      right: { top: 30, bottom: 60 },
      left: { top: 0, bottom: 30 },
    });
  });
  it('gives a sentence in the middle of a line a third of the line', () => {
    expect(sentenceEdges([line(0, 150, 250)], text, true, false)).toEqual({
      left: { top: 20, bottom: 30 },
      right: { top: 0, bottom: 10 },
    });
  });
});

describe('visibleRibbons', () => {
  const measure = (textLeft: number, ends: readonly number[]): ColumnMeasure => ({
    height: 2000,
    viewport: 300,
    textLeft,
    textRight: textLeft + 400,
    paragraphs: [],
    sentences: ends.map((top) => ({ top, bottom: top + 60 })),
    edges: new Map(
      ends.map((top, i) => [i, { left: { top, bottom: top + 60 }, right: { top, bottom: top + 60 } }]),
    ),
  });
  const join = (id: string, from: number, to: number): Join => ({
    id,
    linkId: id,
    strength: 0.5,
    moved: false,
    pinned: false,
    same: false,
    from: { column: 0, first: from, last: from },
    to: { column: 1, first: to, last: to },
  });
  const left = measure(0, [0, 500, 1000]);
  const right = measure(472, [100, 900, 1500]);
  const joins = [join('in', 0, 0), join('half', 0, 1), join('out', 2, 2)];
  const draw = (active: readonly string[] = [], leftTop = 0) =>
    visibleRibbons({ joins, left, right, leftTop, rightTop: 0, active: new Set(active) });

  it('draws those with an end in sight, fainter where the other is not', () => {
    expect(draw().map((r) => [r.id, r.faint])).toEqual([
      ['in', false],
      ['half', true],
    ]);
  });
  it('draws an active one wherever its ends are, on top', () => {
    expect(draw(['out', 'in']).map((r) => r.id)).toEqual(['half', 'in', 'out']);
  });
  it('moves an end by what its own column is scrolled', () => {
    expect(draw([], 40)[0]).toMatchObject({
      left: { top: -38, bottom: 18 },
      right: { top: 102, bottom: 158 },
    });
  });
  it('spans the window between the texts from one end to the other', () => {
    expect(draw()[0]!.path).toBe(bandPath({ top: 2, bottom: 58 }, { top: 102, bottom: 158 }, 72));
    expect(bandPath({ top: 0, bottom: 10 }, { top: 20, bottom: 40 }, 72)).toBe(
      'M0 0C36 0 36 20 72 20V40C36 40 36 10 0 10Z',
    );
  });
});
