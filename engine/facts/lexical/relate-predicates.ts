import { sensesOf } from '../../lexicon/senses.ts';
import { LIGHT_VERBS } from '../../lexicon/en/light-verbs.ts';
import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { Statement } from '../../analysis/statements.ts';
import { EQUAL, strongestOf, UNKNOWN, type Lexical } from './lexical.ts';
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
  return underPolarity(wordsOf(a, b), denied(a), denied(b));
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

function wordsOf(a: PredicateSide, b: PredicateSide): Lexical {
  const [ones, others] = [expressionsOf(a), expressionsOf(b)];
  let weak: Lexical = UNKNOWN;
  const order = ones.flatMap((one, x) => others.map((other, y) => ({ one, other, at: x + y, x, y })));
  order.sort((p, q) => p.at - q.at || Math.abs(p.x - p.y) - Math.abs(q.x - q.y));
  const first = order[0];
  if (first !== undefined && first.one.lemma === first.other.lemma) return preposed(a, b) ?? EQUAL;
  for (const step of new Set(order.map(({ at }) => at))) {
    const found = order
      .filter(({ at }) => at === step)
      .map(({ one, other }) => relateLemmas(one, other, a.tree.language));
    const telling = found.filter(({ relation }) => relation !== 'unknown' && relation !== 'similar');
    if (telling.length > 0) return strongestOf(telling);
    if (weak === UNKNOWN) weak = found.find(({ relation }) => relation === 'similar') ?? UNKNOWN;
  }
  const particles = byParticles(a, b);
  return particles ?? weak;
}

/** Ways to name a predicate, the fullest first. */
function expressionsOf({ tree, clause }: PredicateSide): Lemma[] {
  const token = tree.tokens[clause.predicate];
  if (token === undefined) return [];
  const plain: Lemma = { lemma: clause.lemma.toLowerCase(), pos: token.pos };
  if (!hasDictionary(tree.language)) return [plain];
  const found: Lemma[] = [];
  const isVerb = clause.copula < 0 && clause.verb !== null;
  const object = clause.object === null ? undefined : tree.tokens[clause.object.head];
  if (isVerb && object !== undefined && clause.object!.head > clause.predicate) {
    const whole = `${token.lemma.toLowerCase()} ${object.lemma.toLowerCase()}`;
    if (isExpression(whole)) found.push({ lemma: whole, pos: 'VERB' });
    else if (LIGHT_VERBS.has(clause.lemma.toLowerCase()) && object.pos === 'NOUN')
      found.push({ lemma: object.lemma.toLowerCase(), pos: 'NOUN' });
  }
  const next = tree.tokens[clause.predicate + 1];
  if (isVerb && clause.particles.length === 0 && next !== undefined && /^(?:ADV|ADP)$/.test(next.pos)) {
    // What the parser took for an adverb: "has gone through".
    const whole = `${plain.lemma} ${next.norm}`;
    if (isExpression(whole)) found.push({ lemma: whole, pos: 'VERB' });
  } else if (isVerb)
    for (const { preposition } of clause.obliques)
      if (preposition !== '' && isExpression(`${plain.lemma} ${preposition}`))
        found.push({ lemma: `${plain.lemma} ${preposition}`, pos: 'VERB' });
  return [...found, plain];
}

const isExpression = (words: string) => sensesOf(words.replaceAll(' ', '_'), 'v').length > 0;

/** "Voted for", "voted against": one verb whose prepositions are opposites. */
function preposed(a: PredicateSide, b: PredicateSide): Lexical | null {
  const stand = ({ clause }: PredicateSide) =>
    clause.obliques.map(({ preposition }) => preposition).filter((one) => SIDES.has(one));
  const [one, other] = [stand(a), stand(b)];
  if (one.length !== 1 || other.length !== 1) return null;
  const found = relateLemmas(
    { lemma: one[0]!, pos: 'ADP' },
    { lemma: other[0]!, pos: 'ADP' },
    a.tree.language,
  );
  return found.relation === 'opposite' ? found : null;
}

const SIDES: ReadonlySet<string> = new Set(['for', 'against', 'in favour of', 'in favor of']);

/** "Switched on", "switched off". */
function byParticles(a: PredicateSide, b: PredicateSide): Lexical | null {
  const taken = ({ tree, clause }: PredicateSide) => ({
    verb: tree.tokens[clause.predicate]?.lemma.toLowerCase(),
    particle: clause.particles.map((at) => tree.tokens[at]!.norm).join(' '),
  });
  const [one, other] = [taken(a), taken(b)];
  if (one.verb !== other.verb || one.particle === '' || other.particle === '') return null;
  const found = relateLemmas(
    { lemma: one.particle, pos: 'ADP' },
    { lemma: other.particle, pos: 'ADP' },
    a.tree.language,
  );
  return found.relation === 'opposite' ? found : null;
}
