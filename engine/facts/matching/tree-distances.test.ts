import { expect, it } from 'vitest';
import { treeOf } from '../../analysis/tree/parsed.test-data.ts';
import { distancesFrom, FARTHEST } from './tree-distances.ts';

it('counts the dependencies between one word and every other', () => {
  const tree = treeOf('The old ferry sank.');
  const at = (word: string) => tree.tokens.findIndex(({ norm }) => norm === word);
  const far = distancesFrom(tree, at('old'));
  expect(['old', 'ferry', 'sank', 'the'].map((word) => far[at(word)])).toEqual([0, 1, 2, 2]);
});

it('knows none from outside the tree', () => {
  expect([...distancesFrom(treeOf('It sank.'), -1)].every((steps) => steps === FARTHEST)).toBe(true);
});
