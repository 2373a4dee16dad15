import { expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { othersIn, tellOfAnother } from './brought-in.ts';

const treesOf = (text: string) =>
  analyse({ id: 't', text, language: 'en' }).sentences.flatMap(({ tree }) => (tree === null ? [] : [tree]));
const othersOf = (text: string) => treesOf(text).flatMap((tree) => [...othersIn(tree)]);

it.each([
  ['Another mill burned.', ['mill']],
  ['They met at an earlier rally.', ['rally']],
  ['A second suspect was held.', ['suspect']],
  ['The museum sold its other canoe.', ['canoe']],
  ['The other mill burned.', []],
  ['A second-class stamp costs more.', []],
  ['The second suspect was held.', []],
])('what a sentence brings in another of: %s', (text, kinds) => {
  expect(othersOf(text)).toEqual(kinds);
});

it('another of what the other sentence tells of, and of nothing else', () => {
  const [one, second, mill] = [
    treesOf('The suspect was held.'),
    treesOf('A second suspect was held.'),
    treesOf('Another mill burned.'),
  ];
  expect(tellOfAnother(one, second)).toBe(true);
  expect(tellOfAnother(second, one)).toBe(true);
  expect(tellOfAnother(one, mill)).toBe(false);
  expect(tellOfAnother(second, second)).toBe(false);
});
