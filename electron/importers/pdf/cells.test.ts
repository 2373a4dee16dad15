import { describe, expect, it } from 'vitest';
import { cellGaps } from './cells.ts';

const SIZE = 10;
const LETTER = 5;
/** Words or cells at places, each letter 5 wide. */
const row = (...parts: readonly (readonly [x0: number, text: string])[]) =>
  parts.map(([x0, text]) => ({ text, x0, x1: x0 + LETTER * text.length, y: 0, size: SIZE }));
const line = (text: string) => row([0, text]);

describe('the gaps of rows', () => {
  it('are spaces where words fill a narrow column, and the next one had no room', () => {
    const rows = [
      line('the report that was given'),
      row([0, 'to'], [45, 'the'], [95, 'Harbour']),
      line('commissioners of the town'),
      row([0, 'embankment'], [90, 'reports']),
      line('superintendent of all the'),
    ];
    expect(cellGaps(rows)).toEqual([[], [false, false], [], [false], []]);
  });

  it('divide cells where there was room, though they are even and fill the column', () => {
    const rows = [
      line('what was counted in wards'),
      row([0, 'Mill'], [55, '1,2'], [105, '20 %%']),
      row([0, 'Hill'], [55, '1,3'], [105, '22 %%']),
      row([0, 'Harbour'], [105, '1,277']),
      row([0, 'Marsh'], [105, '1,431']),
    ];
    expect(cellGaps(rows)).toEqual([[], [true, true], [true, true], [true], [true]]);
  });

  it('divide cells where those above or below do, however narrow', () => {
    const rows = [row([0, 'Harbour Commission'], [97, '1,200']), row([0, 'Mill'], [97, '1,277'])];
    expect(cellGaps(rows)).toEqual([[true], [true]]);
  });

  it('are spaces in lines that are not stretched', () => {
    expect(cellGaps([row([0, 'It was.'], [43, 'Nobody']), line('knew of it.')])).toEqual([[false], []]);
  });
});
