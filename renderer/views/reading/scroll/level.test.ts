import { describe, expect, it } from 'vitest';
import { levelOut } from './level.ts';

const screen = (targets: Parameters<typeof levelOut>[0], preferred: number) => {
  const tops = levelOut(targets, preferred);
  return targets.map((t) => t.y - tops.get(t.column)!);
};

describe('levelOut', () => {
  it('brings all to the preferred level', () => {
    expect(
      screen(
        [
          { column: 0, y: 900, most: 2000 },
          { column: 1, y: 400, most: 2000 },
        ],
        200,
      ),
    ).toEqual([200, 200]);
  });
  it('goes up to a sentence at the beginning of its text', () => {
    expect(
      screen(
        [
          { column: 0, y: 40, most: 2000 },
          { column: 1, y: 400, most: 2000 },
        ],
        200,
      ),
    ).toEqual([40, 40]);
  });
  it('goes down to a sentence at the end of its text', () => {
    expect(
      screen(
        [
          { column: 0, y: 1500, most: 1200 },
          { column: 1, y: 900, most: 2000 },
        ],
        200,
      ),
    ).toEqual([300, 300]);
  });
  it('comes as near as it can where no level suits all', () => {
    expect(
      screen(
        [
          { column: 0, y: 40, most: 2000 },
          { column: 1, y: 1500, most: 1200 },
        ],
        200,
      ),
    ).toEqual([40, 300]);
  });
});
