import { describe, expect, it } from 'vitest';
import { conflictsOf } from './contrasts.test-data.ts';

describe('words in one place', () => {
  it.each([
    ['They lost a wooden crate.', 'They lost a steel crate.', 'word conflict exclusive'],
    ['He was given a golden medal.', 'He was given a silver medal.', 'word conflict exclusive'],
    ['The heirs sold a yacht.', 'The heirs sold an aircraft.', 'word conflict exclusive'],
    [
      'Losses at the Harbury factory grew.',
      'Harbury, the warehouse by the canal, was sold.',
      'word conflict exclusive',
    ],
    ['The cargo was insured.', 'The cargo was uninsured.', 'word conflict opposite'],
    ['The mill was occupied.', 'The mill was unoccupied at the time.', 'word conflict opposite'],
    ['The goat stood in the barn.', 'The goat stood behind the barn.', 'word conflict exclusive'],
    ['The lane was icy.', 'The lane was dry.', 'word conflict exclusive'],
  ])('%s %s', (a, b, told) => {
    expect(conflictsOf(a, b)).toContain(told);
    expect(conflictsOf(b, a)).toContain(told);
  });

  it.each([
    ['They lost a wooden crate.', 'They bought a steel gate.'],
    ['He was given a golden medal.', 'He was given a gold medal.'],
    ['The gate was not closed.', 'The gate was open.'],
    ['The cargo was not insured.', 'The cargo was uninsured.'],
    ['The cargo was insured.', 'The mill was unoccupied.'],
    ['They were questioned without a lawyer.', 'They were questioned with no lawyer.'],
    ['The guild did not appeal against the ruling.', 'No appeal against the ruling was lodged by the guild.'],
  ])('says nothing of %s %s', (a, b) => {
    expect(conflictsOf(a, b)).toEqual([]);
  });
});
