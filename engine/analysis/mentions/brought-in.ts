import { packOf } from '../../lexicon/language-pack.ts';
import type { Tree, TreeToken } from '../tree/tree.ts';

/**
 * Lemmas of what a sentence brings in another of: "another *mill*", "an earlier *rally*", "a second *suspect*", "its other *canoe*". None of
 * "the other mill", which may have been told of.
 */
export function othersIn(tree: Tree): ReadonlySet<string> {
  const pack = packOf(tree.language);
  const words = pack?.episodes;
  const kinds = new Set<string>();
  if (pack === null || words === undefined) return kinds;
  const { ordinals } = pack.amounts.numerals;
  // "A second-class stamp" is of a class.
  const isNew = ({ norm, index }: TreeToken) =>
    words.others.has(norm) ||
    words.earlier.has(norm) ||
    ((ordinals.get(norm) ?? 0) > 1 && tree.tokens[index + 1]?.pos === 'NOUN');
  for (const [at, token] of tree.tokens.entries()) {
    const before = tree.tokens[at - 1];
    const bringsIn =
      (token.pos === 'DET' && words.others.has(token.norm)) ||
      (before !== undefined &&
        ((isNew(token) && pack.indefinite?.has(before.norm) === true) ||
          (words.others.has(token.norm) && before.relation === 'nmod:poss' && before.pos === 'PRON')));
    if (bringsIn) kinds.add(tree.tokens[token.head]?.lemma ?? token.lemma);
  }
  return kinds;
}

/** Whether one of some sentences tells of another of what the others tell of: "a *second suspect*", "the suspect". */
export function tellOfAnother(one: readonly Tree[], other: readonly Tree[]): boolean {
  const [mine, theirs] = [kindsIn(one), kindsIn(other)];
  return isToldOf(mine, theirs, other) || isToldOf(theirs, mine, one);
}

function kindsIn(trees: readonly Tree[]): ReadonlySet<string> {
  return new Set(trees.flatMap((tree) => [...othersIn(tree)]));
}

/** Whether sentences tell of one of these kinds, and not of another of it. */
function isToldOf(others: ReadonlySet<string>, there: ReadonlySet<string>, trees: readonly Tree[]): boolean {
  return [...others].some(
    (kind) =>
      !there.has(kind) &&
      trees.some(({ tokens }) => tokens.some(({ lemma, pos }) => pos === 'NOUN' && lemma === kind)),
  );
}
