import { expect, it } from 'vitest';
import { pairOfWords } from './matching/pair-of-words.test-data.ts';
import { standsAlone } from './stands-alone.ts';

it('a time of one act of one doer stands alone where nothing in the other sentence equals it', () => {
  const b = 'In 1962 Holt retired to a farm.';
  const standing = (a: string) => standsAlone(pairOfWords(a, b, '1963', '1962'));
  expect(standing('Holt retired from the stage in 1963.')).toBe('act');
  expect(standing('Holt retired from the stage in 1963, after a fall in 1962.')).toBeNull();
  expect(standing('Holt returned to the stage in 1963.')).toBeNull();
});

it('an amount of one thing stands alone where it is the only one of its sort', () => {
  const b = 'Rourke added 16 points for the visitors.';
  const standing = (a: string) => standsAlone(pairOfWords(a, b, '15', '16'));
  expect(standing('Jon Rourke posted 15 points in the win.')).toBe('amount');
  expect(standing('Jon Rourke posted 15 points in the win, and Ames had 9 points.')).toBeNull();
});
