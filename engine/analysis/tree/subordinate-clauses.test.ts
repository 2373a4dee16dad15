import { expect, it } from 'vitest';
import { analyse } from '../analyse.ts';

/** The words of a sentence, each with the word it hangs on. */
const read = (text: string) => {
  const { tokens } = analyse({ id: 'a', text, language: 'en' }).sentences[0]!.tree!;
  return tokens.map(({ text: word, head }) => `${word} < ${tokens[head]?.text ?? ''}`);
};

it.each([
  'Passengers were stuck in the tunnel for forty minutes before a diesel engine hauled them out.',
  'The choir sang for two hours until the lights failed.',
  'They had waited in the yard since noon before a cart took them home.',
])('a clause behind a stretch of time hangs on no word of its own: %s', (text) => {
  expect(read(text).filter((pair) => pair.split(' < ')[0] === pair.split(' < ')[1])).toEqual([]);
});

it('a verb behind "before" and a noun has the noun as its subject', () => {
  expect(read('They saw smoke before the plane crashed.')).toContain('plane < crashed');
});
