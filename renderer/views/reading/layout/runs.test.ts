import { describe, expect, it } from 'vitest';
import { cutRuns, type Layer } from './runs.ts';

const layer = (id: string, start: number, end: number): Layer => ({
  start,
  end,
  finding: { id, type: 'number', says: '', focus: true, selected: false },
});
const print = (layers: readonly Layer[], start = 0, end = 6) =>
  cutRuns('abcdef', { start, end }, layers).map((r) => `${r.text}:${r.findings.map((f) => f.id).join('')}`);

describe('cutRuns', () => {
  it('cuts overlapping layers into flat runs', () => {
    expect(print([layer('x', 1, 4), layer('y', 3, 5)])).toEqual(['a:', 'bc:x', 'd:xy', 'e:y', 'f:']);
  });
  it('keeps to its span where a layer reaches outside', () => {
    expect(print([layer('x', 0, 6)], 2, 4)).toEqual(['cd:x']);
  });
  it('ignores empty layers and gives nothing for an empty span', () => {
    expect(print([layer('x', 3, 3)])).toEqual(['abcdef:']);
    expect(print([], 2, 2)).toEqual([]);
  });
});
