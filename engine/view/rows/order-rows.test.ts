import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderRows, type RowCells } from './order-rows.ts';

/** "0|1 -|0 2,3|-" is three rows of two columns. */
const parse = (notation: string): RowCells[] =>
  notation.split(' ').map((row, index) => ({
    id: `r${index}`,
    cells: row.split('|').map((cell) => (cell === '-' ? [] : cell.split(',').map(Number))),
  }));
/** Moved columns follow a row after `*`, ghosts after `~` as column:sentences>target. */
const arrange = (notation: string, base: number) => {
  const rows = parse(notation);
  const { rows: arranged, ghosts } = orderRows(rows, rows[0]!.cells.length, base);
  const print = (list: typeof ghosts) =>
    list.map((g) => `~${g.column}:${g.sentences.join(',')}>${g.target}`).join('');
  return [
    ...(ghosts.length > 0 ? [print(ghosts)] : []),
    ...arranged.map(
      ({ row, moved, ghosts }) =>
        row.cells.map((c) => c.join(',') || '-').join('|') +
        (moved.length > 0 ? `*${moved.join(',')}` : '') +
        print(ghosts),
    ),
  ].join(' ');
};

describe('orderRows', () => {
  it('follows the base and leaves a ghost where a moved sentence stood', () => {
    const rows = '0|1 1|2 2|3 3|0';
    expect(arrange(rows, 0)).toBe('~1:0>3 0|1 1|2 2|3 3|0*1');
    expect(arrange(rows, 1)).toBe('3|0*0 0|1 1|2 2|3~0:3>0');
  });

  it('puts what the base does not have behind what comes before it in its own text', () => {
    expect(arrange('0|1 -|0 1|4 -|2 -|3', 0)).toBe('-|0 0|1 -|2 -|3 1|4');
    expect(arrange('0|1 -|0 1|4 -|2 -|3', 1)).toBe('-|0 0|1 -|2 -|3 1|4');
  });

  it('does not let a moved sentence drag along what stood behind it', () => {
    expect(arrange('0|3 1|1 2|2 3|0 -|4', 0)).toBe('~1:0>4 0|3*1 1|1 2|2~1:3>0 -|4 3|0*1');
  });

  it('arranges a third text after the second where the base is silent', () => {
    expect(arrange('0|0|- -|1|0 -|-|1 1|2|2', 0)).toBe('0|0|- -|1|0 -|-|1 1|2|2');
  });

  it('puts a text that has nothing in common with the base behind it', () => {
    expect(arrange('-|0|- -|1|- 0|-|0 1|-|-', 0)).toBe('0|-|0 1|-|- -|0|- -|1|-');
  });

  it('keeps every row once and the base in its order, whatever it is given', () => {
    const cells = fc
      .array(fc.uniqueArray(fc.nat(30), { maxLength: 3 }), { minLength: 3, maxLength: 3 })
      .filter((row) => row.some((cell) => cell.length > 0));
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 25 }), fc.nat(2), (given, base) => {
        const seen = [new Set<number>(), new Set<number>(), new Set<number>()];
        const rows = given
          .map((row, index) => ({
            id: `r${index}`,
            cells: row.map((cell, column) =>
              cell.filter((s) => !seen[column]!.has(s) && seen[column]!.add(s)).sort((a, b) => a - b),
            ),
          }))
          .filter((row) => row.cells.some((cell) => cell.length > 0));
        const { rows: arranged } = orderRows(rows, 3, base);
        expect(arranged.map((one) => one.row.id).sort()).toEqual(rows.map((row) => row.id).sort());
        const firsts = arranged.flatMap((one) => one.row.cells[base]!.slice(0, 1));
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });
});
