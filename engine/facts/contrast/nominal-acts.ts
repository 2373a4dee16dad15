import type { Statement } from '../../analysis/statements.ts';
import { baseRelation, dependents } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';

/** A noun for an act that a clause says did not take place ("without *consultation*") or is asked for ("applied for *approval*"). */
export interface NominalAct {
  readonly noun: number;
  readonly status: 'denied' | 'sought';
  /** The words that say so, the noun among them; by position in the tree. */
  readonly tokens: readonly number[];
}

export function nominalActsOf({ tree, clause, standing, deniedPhrases }: Statement): NominalAct[] {
  const denied = deniedPhrases.flatMap(({ noun, negator }): NominalAct[] =>
    tree.tokens[noun]!.pos === 'NOUN' ? [{ noun, status: 'denied', tokens: [...negator.tokens, noun] }] : [],
  );
  const requests = packOf(tree.language)?.requests;
  if (requests === undefined || standing.polarity !== 'positive') return denied;
  const sought = clause.tokens.flatMap((noun): NominalAct[] => {
    const { pos, head } = tree.tokens[noun]!;
    if (pos !== 'NOUN' || head < 0) return [];
    const relation = baseRelation(tree.tokens[noun]!);
    const [preposition] = dependents(tree, noun, 'case');
    const { lemma } = tree.tokens[head]!;
    const isSought =
      preposition === undefined
        ? relation === 'obj' && requests.has(lemma)
        : requests.has(`${lemma} ${tree.tokens[preposition]!.norm}`);
    return isSought ? [{ noun, status: 'sought', tokens: [head, noun] }] : [];
  });
  return [...denied, ...sought];
}
