import { expect, it } from 'vitest';
import { frameOf } from './frame.ts';
import { pairOfWords } from './pair-of-words.test-data.ts';

/** The frame of two words of two sentences. */
function frame(...words: Parameters<typeof pairOfWords>) {
  const { a, b, view } = pairOfWords(...words);
  return frameOf(a, b, view);
}

it('runs as far as both say the same, articles and auxiliaries aside', () => {
  const a = 'The money must be spent on the harbour wall.';
  const wall = frame(a, 'Later the proceeds may be spent on a harbour wall.', 'spent');
  expect(wall).toMatchObject({ before: 0, behind: 3, telling: 2 });
  const schools = frame(a, 'The proceeds may be spent on schools.', 'spent');
  expect(schools.behind).toBe(1);
  expect(schools.inOrder).toBeLessThan(wall.inOrder);
});

it('knows what hangs on a word and what it hangs on', () => {
  const a = 'Two old ships burned in the bay.';
  expect(frame(a, 'Three old ships burned near the bay.', 'Two', 'Three').above).toBe(2);
  expect(frame(a, 'Three old barns burned near the bay.', 'Two', 'Three').above).toBe(0);
});
