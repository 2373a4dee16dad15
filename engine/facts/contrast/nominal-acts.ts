import type { Statement } from '../../analysis/statements.ts';
import { dependents } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';

/**
 * A noun for an act that a clause says did not take place ("without *consultation*"), is asked for ("applied for *approval*"), may
 * have been ("a *link* could not be ruled out"), or is laid to somebody's charge ("accused of *fraud*").
 */
export interface NominalAct {
  readonly noun: number;
  readonly status: 'denied' | 'sought' | 'possible' | 'alleged';
  /** The words that say so, the noun among them; by position in the tree. */
  readonly tokens: readonly number[];
}

export function nominalActsOf({ tree, clause, standing, deniedPhrases }: Statement): NominalAct[] {
  const denied = deniedPhrases.flatMap(({ noun, negator }): NominalAct[] =>
    tree.tokens[noun]!.pos === 'NOUN' ? [{ noun, status: 'denied', tokens: [...negator.tokens, noun] }] : [],
  );
  const pack = packOf(tree.language);
  const negative = standing.polarity === 'negative';
  if (standing.polarity === 'open') return denied;
  const governors: readonly (readonly [NominalAct['status'], ReadonlySet<string> | undefined])[] = negative
    ? [['possible', pack?.exclusions]]
    : [
        ['sought', pack?.requests],
        ['alleged', pack?.charges],
      ];
  const others = clause.tokens.flatMap((noun): NominalAct[] => {
    const { pos, head, relation } = tree.tokens[noun]!;
    if (pos !== 'NOUN' || head < 0) return [];
    const [preposition] = dependents(tree, noun, 'case');
    const lemma = head === clause.predicate ? clause.lemma : tree.tokens[head]!.lemma;
    const isGoverned = (by: ReadonlySet<string> | undefined) =>
      by !== undefined &&
      (preposition === undefined
        ? /^(?:obj|nsubj:pass)/.test(relation) && by.has(lemma)
        : by.has(`${lemma} ${tree.tokens[preposition]!.norm}`) ||
          // "Accused *the firm of fraud*", which the parser hung on the object.
          (head === clause.object?.head && by.has(`${clause.lemma} ${tree.tokens[preposition]!.norm}`)));
    const status = governors.find(([, by]) => isGoverned(by))?.[0];
    if (status === undefined) return [];
    const governor = head === clause.object?.head ? clause.predicate : head;
    const tokens = negative ? [...standing.causes, governor, noun] : [governor, noun];
    return [{ noun, status, tokens }];
  });
  return [...denied, ...others];
}
