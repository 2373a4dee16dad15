import { expect, it } from 'vitest';
import { Selection } from './selection.svelte.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];

it('chooses one by one, up to another one in either direction, and all', () => {
  const selection = new Selection();
  selection.choose('d', true);
  expect([selection.on, selection.ids]).toEqual([true, ['d']]);
  selection.chooseTo('b', shown);
  expect(selection.ids.toSorted()).toEqual(['b', 'c', 'd']);
  selection.choose('c', false);
  expect(selection.ids.toSorted()).toEqual(['b', 'd']);
  selection.chooseAll(shown);
  expect(selection.size).toBe(5);
  selection.end();
  expect([selection.on, selection.size]).toEqual([false, 0]);
});

it('takes a range from nowhere for one, and lets go of what is gone', () => {
  const selection = new Selection();
  selection.chooseTo('c', shown);
  expect(selection.ids).toEqual(['c']);
  selection.choose('e', true);
  selection.keep((id) => id === 'e');
  expect(selection.ids).toEqual(['e']);
  // What it began at is filtered away.
  selection.chooseTo('a', ['a', 'b']);
  expect(selection.ids.toSorted()).toEqual(['a', 'e']);
});
