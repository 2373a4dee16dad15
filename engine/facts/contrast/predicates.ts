import type { Statement } from '../../analysis/statements.ts';
import { relatePredicates, type Lexical } from '../lexical/index.ts';

/**
 * How the words of two predicates stand when what denies them is left out: "struck down" and "upheld" are opposites, "failed to pay" and
 * "paid" one act.
 */
export function relateActs(a: Statement, b: Statement): Lexical {
  return relatePredicates(affirmed(a), affirmed(b));
}

/** Whether two clauses can tell of one act: the same verb, a synonym, a noun made of it. */
export function areOneAct(a: Statement, b: Statement): boolean {
  if (a.clause.lemma === b.clause.lemma) return true;
  const { relation } = relateActs(a, b);
  return relation === 'equal' || relation === 'equivalent' || relation === 'narrower' || relation === 'wider';
}

function affirmed({ tree, clause, standing }: Statement): Pick<Statement, 'tree' | 'clause' | 'standing'> {
  return { tree, clause, standing: { ...standing, polarity: 'positive' } };
}
