import type { Statement } from '../../analysis/statements.ts';
import { dependents } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';

/**
 * A noun for an act that a clause says did not take place ("without *consultation*"), is asked for ("applied for *approval*"), or may
 * have been ("a *link* could not be ruled out").
 */
export interface NominalAct {
  readonly noun: number;
  readonly status: 'denied' | 'sought' | 'possible';
  /** The words that say so, the noun among them; by position in the tree. */
  readonly tokens: readonly number[];
}

export function nominalActsOf({ tree, clause, standing, deniedPhrases }: Statement): NominalAct[] {
  const denied = deniedPhrases.flatMap(({ noun, negator }): NominalAct[] =>
    tree.tokens[noun]!.pos === 'NOUN' ? [{ noun, status: 'denied', tokens: [...negator.tokens, noun] }] : [],
  );
  const pack = packOf(tree.language);
  const negative = standing.polarity === 'negative';
  const governors = negative ? pack?.exclusions : pack?.requests;
  if (governors === undefined || standing.polarity === 'open') return denied;
  const others = clause.tokens.flatMap((noun): NominalAct[] => {
    const { pos, head, relation } = tree.tokens[noun]!;
    if (pos !== 'NOUN' || head < 0) return [];
    const [preposition] = dependents(tree, noun, 'case');
    const lemma = head === clause.predicate ? clause.lemma : tree.tokens[head]!.lemma;
    const isGoverned =
      preposition === undefined
        ? /^(?:obj|nsubj:pass)/.test(relation) && governors.has(lemma)
        : governors.has(`${lemma} ${tree.tokens[preposition]!.norm}`);
    if (!isGoverned) return [];
    const tokens = negative ? [...standing.causes, head, noun] : [head, noun];
    return [{ noun, status: negative ? 'possible' : 'sought', tokens }];
  });
  return [...denied, ...others];
}
