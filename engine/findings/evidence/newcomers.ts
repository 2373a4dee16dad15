import type { Clause } from '../../analysis/clauses/clause.ts';
import { dependents, type Tree } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';

/**
 * Whether a clause is told of somebody or something in particular: "the man", "he", "Ada Holm", "children" as a kind; not "a man",
 * "somebody", "two men", "there is", which bring in somebody new. After file change semantics (Heim 1982): what is indefinite is a
 * new referent.
 */
export function isOfSomethingParticular(tree: Tree, clause: Clause): boolean {
  const { subject, verb } = clause;
  if (isExistence(tree, clause)) return false;
  if (subject === null) return true;
  const head = tree.tokens[subject.head]!;
  const pack = packOf(tree.language);
  // "All men", "most of them" are told of the kind; "some", "several", "two" bring in somebody.
  const brings = (at: number) => {
    const { norm, pos } = tree.tokens[at]!;
    const quantifier = pack?.quantifiers.get(norm);
    if (quantifier !== undefined) return !/^(?:all|most|both|none|few)$/.test(quantifier);
    return pack?.indefinite?.has(norm) === true || pos === 'NUM' || /^\d/.test(norm);
  };
  const determiners = dependents(tree, subject.head, 'det', 'nummod', 'nmod:poss');
  if (determiners.length > 0) return !brings(determiners[0]!);
  if (head.pos === 'PRON' || head.pos === 'PROPN') return !brings(subject.head);
  // "Children are playing" are some children; "children play" are all.
  return verb === null || !verb.progressive;
}

/** "There is". */
export function isExistence(tree: Tree, { lemma, copula, predicate }: Clause): boolean {
  return lemma === 'be' && copula < 0 && dependents(tree, predicate, 'expl').length > 0;
}
