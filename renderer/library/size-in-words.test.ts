import { expect, it } from 'vitest';
import { sizeInWords } from './size-in-words.ts';

it('tells a size in the unit that makes it short', () => {
  expect([0, 999, 1_000, 1_449_000, 120_400_000, 3.2e12].map(sizeInWords)).toEqual([
    '0 bytes',
    '999 bytes',
    '1 kB',
    '1.4 MB',
    '120 MB',
    '3,200 GB',
  ]);
});
