import { expect, it } from 'vitest';
import { shortNumber, signedNumber } from './short-number.ts';

it('prints numbers short', () => {
  expect([3, 0.4249, 12.5, 0.00314, -0.25].map(shortNumber)).toEqual([
    '3',
    '0.42',
    '12.50',
    '0.0031',
    '−0.25',
  ]);
  expect([0.424, -1.3, 0].map(signedNumber)).toEqual(['+0.42', '−1.30', '+0.00']);
});
