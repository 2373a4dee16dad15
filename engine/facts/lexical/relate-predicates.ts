import type { Statement } from '../../analysis/statements.ts';
import { EQUAL, strongestOf, UNKNOWN, type Lexical } from './lexical.ts';
import { predicateForm, type PredicateForm } from './predicate-form.ts';
import { relateLemmas, type Lemma } from './relate-lemmas.ts';

/** A predicate in its clause, and whether it is denied where it stands. */
export type PredicateSide = Pick<Statement, 'tree' | 'clause' | 'standing'>;

/**
 * How two predicates stand to each other: verbs with their particles, with an object or preposition that makes one expression with
 * them ("open fire", "watch over"), the noun behind a verb that says little ("made a decision"), and what stands beside a copula; and
 * then whether they are denied ("failed to pay" and "did not pay" both deny "pay"). Arguments are left to the caller: see `converse`.
 * Of two clauses of which one is left open and the other is not, as plans and questions are, the words alone are compared. Total, and
 * mirrored under swap.
 */
export function relatePredicates(a: PredicateSide, b: PredicateSide): Lexical {
  return underPolarity(
    relateForms(predicateForm(a.tree, a.clause), predicateForm(b.tree, b.clause)),
    denied(a),
    denied(b),
  );
}

const denied = ({ standing }: PredicateSide): boolean => standing.polarity === 'negative';

/** How a relation of two expressions changes where one of them or both are denied; the projections of natural logic. */
export function underPolarity(lexical: Lexical, a: boolean, b: boolean): Lexical {
  const { relation } = lexical;
  if (!a && !b) return lexical;
  const tell = (to: Lexical['relation']): Lexical => ({ relation: to, why: 'polarity' });
  if (a && b) {
    if (relation === 'narrower') return { ...lexical, relation: 'wider' };
    if (relation === 'wider') return { ...lexical, relation: 'narrower' };
    // What neither holds of may be a third.
    return relation === 'opposite' || relation === 'exclusive' ? tell('similar') : lexical;
  }
  switch (relation) {
    case 'equal':
    case 'equivalent':
      return tell('opposite');
    // "Bought a car" and "bought no vehicle": the affirmed one is the narrower.
    case 'narrower':
      return b ? tell('opposite') : tell('similar');
    case 'wider':
      return a ? tell('opposite') : tell('similar');
    // "Was rejected" and "was not accepted": what is denied says less.
    case 'opposite':
    case 'exclusive':
      return tell(a ? 'wider' : 'narrower');
    default:
      return lexical;
  }
}

/** How two predicates stand by their words, whether they are denied or not. */
export function relateForms(a: PredicateForm, b: PredicateForm): Lexical {
  const { language } = a;
  const [firstOfA, firstOfB] = [a.expressions[0], b.expressions[0]];
  if (firstOfA !== undefined && firstOfA.lemma === firstOfB?.lemma) return preposed(a, b) ?? EQUAL;
  let weak: Lexical = UNKNOWN;
  for (let step = 0; step < a.expressions.length + b.expressions.length - 1; step += 1) {
    const found = expressionsAt(a, b, step).map(({ one, other }) => relateLemmas(one, other, language));
    const telling = found.filter(({ relation }) => relation !== 'unknown' && relation !== 'similar');
    if (telling.length > 0) return strongestOf(telling);
    if (weak === UNKNOWN) weak = found.find(({ relation }) => relation === 'similar') ?? UNKNOWN;
  }
  return byParticles(a, b) ?? weak;
}

/** Pairs of ways to name two predicates that are so many steps from the fullest of both, the evenest first. */
function expressionsAt(a: PredicateForm, b: PredicateForm, step: number) {
  const pairs: { one: Lemma; other: Lemma; uneven: number }[] = [];
  for (let x = Math.max(0, step - b.expressions.length + 1); x <= step && x < a.expressions.length; x += 1)
    pairs.push({ one: a.expressions[x]!, other: b.expressions[step - x]!, uneven: Math.abs(2 * x - step) });
  return pairs.length > 1 ? pairs.sort((p, q) => p.uneven - q.uneven) : pairs;
}

/** "Voted for", "voted against": one verb whose prepositions are opposites. */
function preposed(a: PredicateForm, b: PredicateForm): Lexical | null {
  if (a.sides.length !== 1 || b.sides.length !== 1) return null;
  return oppositePrepositions(a.sides[0]!, b.sides[0]!, a.language);
}

/** "Switched on", "switched off". */
function byParticles(a: PredicateForm, b: PredicateForm): Lexical | null {
  if (a.verb !== b.verb || a.particles === '' || b.particles === '') return null;
  return oppositePrepositions(a.particles, b.particles, a.language);
}

function oppositePrepositions(a: string, b: string, language: string): Lexical | null {
  const found = relateLemmas({ lemma: a, pos: 'ADP' }, { lemma: b, pos: 'ADP' }, language);
  return found.relation === 'opposite' ? found : null;
}
