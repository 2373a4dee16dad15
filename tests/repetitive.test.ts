import { describe, expect, it } from 'vitest';
import { repetitivePair, type RepetitiveKind } from '../bench/speed/repetitive.ts';
import { compare } from '../engine/index.ts';

/** How often a comparison of repetitive texts of so many pieces asks whether its time has run out: once for every step of its work. */
function stepsFor(kind: RepetitiveKind, pieces: number): number {
  let asked = 0;
  const expired = () => {
    asked += 1;
    return false;
  };
  const [a, b] = repetitivePair(kind, pieces);
  compare(
    [
      { id: 'a', text: a, language: 'en' },
      { id: 'b', text: b, language: 'en' },
    ],
    { expired },
  );
  return asked;
}

describe('repetitive texts', () => {
  it.each<[RepetitiveKind, number]>([
    ['like sentences', 60],
    ['quotations', 60],
  ])('twice the text takes about twice the steps: %s', (kind, pieces) => {
    expect(stepsFor(kind, 2 * pieces) / stepsFor(kind, pieces)).toBeLessThan(2.6);
  });
});
