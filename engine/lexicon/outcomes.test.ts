import { describe, expect, it } from 'vitest';
import { allPacks } from './language-pack.ts';
import { outcomesIn } from './outcomes.ts';

describe('outcomes', () => {
  it('are read by expression', () => {
    const read = outcomesIn([
      'theme opposite: rise, go up | fall',
      'doer exclusive: win | lose, fall | draw',
    ]);
    expect([...read.keys()]).toEqual(['rise', 'go up', 'fall', 'win', 'lose', 'draw']);
    expect(read.get('fall')!.map(({ scale, pole }) => `${scale.of} ${scale.poles} ${pole}`)).toEqual([
      'theme opposite 1',
      'doer exclusive 1',
    ]);
  });

  it.each(allPacks().map((pack) => [pack.code, pack] as const))(
    '%s: no expression stands at two ends of one scale',
    (_, { outcomes }) => {
      const torn = [...(outcomes ?? [])].filter(
        ([, list]) => new Set(list.map(({ scale }) => scale)).size < list.length,
      );
      expect(outcomes?.size).toBeGreaterThan(100);
      expect(torn.map(([expression]) => expression)).toEqual([]);
    },
  );
});
