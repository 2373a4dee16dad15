import { describe, expect, it } from 'vitest';
import { conflictsIn } from './held-facts.test-data.ts';

describe('distances and directions from two landmarks', () => {
  it.each([
    [
      'The barge sank about 14 miles north-east of Ferring.',
      'The barge sank about 26 miles north of Port Saba.',
    ],
    ['The slip began 3 km south-west of Ferring.', 'The slip began 9 km from Port Saba.'],
  ])('are not held against each other: %s / %s', (a, b) => {
    expect(conflictsIn(a, b, ['quantity', 'word'])).toEqual([]);
  });

  it('are where the landmark is one or not told', () => {
    expect(
      conflictsIn(
        'The barge sank about 14 miles north of Ferring.',
        'The barge sank about 41 miles north of Ferring.',
        ['quantity'],
      ),
    ).toHaveLength(1);
    expect(
      conflictsIn('The barge sank north of Ferring.', 'The barge drifted and sank to the south.', ['word']),
    ).toContain('north / south: opposite');
  });
});
