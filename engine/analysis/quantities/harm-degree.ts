import type { HarmDegree } from '../../lexicon/pack-shape.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import type { Quantity } from './quantity.ts';

/**
 * How badly those are hurt or damaged whom a quantity counts: "three were *seriously* hurt", "four *badly* burned men", "two in a *critical*
 * condition"; null where it is not told. They are a part of all that are hurt, and their number is no other number of these.
 */
export function harmDegreeOf(tree: Tree, { kind, predicate, counted }: Quantity): HarmDegree | null {
  const degrees = packOf(tree.language)?.harmDegrees;
  if (degrees === undefined || kind !== 'count') return null;
  const [act, noun] = [predicate?.token ?? -1, counted?.token ?? -1];
  const beside = [
    ...(act < 0 ? [] : [act, ...dependents(tree, act, 'obl')]),
    ...(noun < 0 ? [] : [noun, ...dependents(tree, noun, 'amod', 'acl', 'nmod')]),
  ];
  for (const head of beside)
    for (const at of dependents(tree, head, 'advmod', 'amod')) {
      const degree = degrees.get(tree.tokens[at]!.norm);
      if (degree !== undefined) return degree;
    }
  return null;
}
