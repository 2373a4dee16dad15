import { describe, expect, it } from 'vitest';
import { gramLikeness, gramsOf } from './grams.ts';

const likeness = (a: string, b: string) => gramLikeness(gramsOf(a), gramsOf(b));

describe('gramLikeness', () => {
  it('is 1 of a text with itself and 0 where nothing is in common', () => {
    expect(likeness('the night train', 'the night train')).toBe(1);
    expect(likeness('the night train', 'wheat prices')).toBe(0);
    expect(likeness('', 'wheat')).toBe(0);
  });

  it('finds compounds and derived words that no stem joins', () => {
    expect(likeness('haushaltsplan der stadt', 'der plan des haushalts')).toBeGreaterThan(0.2);
    expect(likeness('bernstein', 'bernshtein')).toBeGreaterThan(likeness('bernstein', 'feldstein'));
  });

  it('reads scripts without spaces by pairs of characters', () => {
    expect(likeness('高级专员访问新疆', '高级专员到访新疆')).toBeGreaterThan(0.4);
  });

  it('is the same in both directions', () => {
    expect(likeness('one door to the house', 'two doors of a house')).toBe(
      likeness('two doors of a house', 'one door to the house'),
    );
  });
});
