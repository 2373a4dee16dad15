import { packOf, type Uncertainty } from '../../lexicon/language-pack.ts';
import type { Clause } from '../clauses/clause.ts';
import { dependents, type Tree } from '../tree/tree.ts';

/** How sure a word of a clause leaves it, and that word, by position in the tree. */
export interface Grade {
  readonly certainty: Uncertainty;
  readonly cause: number;
}

/** Modal verb and adverbs of a clause itself: "may", "probably", "allegedly"; null for none. An adverb goes before a tense ("will"). */
export function gradeOf(tree: Tree, { predicate, verb }: Clause): Grade | null {
  const modality = packOf(tree.language)?.modality;
  if (modality?.grades === undefined) return null;
  const words = [
    ...(verb?.auxiliaries ?? []),
    ...dependents(tree, predicate, 'advmod', 'discourse', 'parataxis'),
  ];
  const found = words
    .sort((x, y) => x - y)
    .flatMap((cause): Grade[] => {
      const { lemma, norm } = tree.tokens[cause]!;
      const word = lemma.toLowerCase();
      const concluded = verb?.perfect === true ? modality.conclusions?.get(word) : undefined;
      const certainty = concluded ?? modality.grades?.get(word) ?? modality.grades?.get(norm);
      return certainty === undefined ? [] : [{ certainty, cause }];
    });
  return found.find(({ certainty }) => certainty !== 'planned') ?? found[0] ?? null;
}

/** "Cannot": what is not possible is not so. */
export function isAbility(tree: Tree, at: number): boolean {
  return packOf(tree.language)?.modality.abilities?.has(tree.tokens[at]!.lemma.toLowerCase()) === true;
}
