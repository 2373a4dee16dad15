import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../contrast/held-facts.test-data.ts';

describe('one figure told in two ways', () => {
  it.each([
    ['It was its second-best year ever.', 'It was one of its best years.', 'quantity'],
    ['None of the shops sold salt.', 'None of the 64 shops sold salt.', 'quantity'],
  ] as const)('%s | %s', (a, b, aspect) => {
    expect(conflictsIn(a, b, [aspect])).toEqual([]);
    expect(conflictsIn(b, a, [aspect])).toEqual([]);
  });

  it.each([
    ['It was its second-best year ever.', 'It was its best year.', 'quantity'],
    ['None of the shops sold salt.', 'All of the shops sold salt.', 'quantity'],
  ] as const)('but not another: %s | %s', (a, b, aspect) => {
    expect(conflictsIn(a, b, [aspect])).not.toEqual([]);
  });
});
