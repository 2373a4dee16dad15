import { expect, it } from 'vitest';
import type { Member } from '../../../electron/bridge/contract.ts';
import { withTicked } from './ticked-order.ts';

const members = (ids: string) => [...ids].map((id): Member => ({ kind: 'version', id }));
const ticked = (before: string, id: string, stood: string) =>
  withTicked(members(before), members(id)[0]!, members(stood))
    .map((one) => one.id)
    .join('');

it.each([
  ['b', 'a', 'ab', 'ab'],
  ['ac', 'b', 'abc', 'abc'],
  ['c', 'a', 'abc', 'ac'],
  ['ab', 'c', 'abc', 'abc'],
  // It did not stand there.
  ['ab', 'd', 'abc', 'abd'],
  // They stand otherwise now.
  ['cb', 'a', 'abc', 'cba'],
  ['bd', 'a', 'abc', 'bda'],
  ['', 'b', '', 'b'],
])('of %s, ticking %s where %s stood makes %s', (before, id, stood, after) => {
  expect(ticked(before, id, stood)).toBe(after);
});
