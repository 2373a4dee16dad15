import { packOf, type Uncertainty } from '../../lexicon/language-pack.ts';
import type { Clause } from '../clauses/clause.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import { conditionsIn, type Condition } from './conditions.ts';
import { openBy, withDoubt, type Context } from './context.ts';
import { cueOf } from './cue.ts';
import { gradeOf, isAbility } from './grades.ts';
import { inheritedBy, marks, type Known } from './inherited.ts';
import { denialsIn, type Denial } from './denials.ts';
import type { Standing } from './standing.ts';

/**
 * How every clause stands, in the order of the clauses: denied or not, and how sure, as its teller has it. Negations of its own cancel
 * each other in pairs; what governs it passes on its polarity by its signature; conditions, questions, plans and guesses above make
 * it less sure.
 */
export function standingsIn(tree: Tree, clauses: readonly Clause[]): Standing[] {
  const denials = denialsIn(tree, clauses);
  const counted = clauses.map((clause) =>
    denialsOf(tree, clause, clauses, denials).filter((denial) => !isUntil(tree, clause, clauses, denial)),
  );
  const standings: (Standing | undefined)[] = clauses.map(() => undefined);
  const contexts: (Context | undefined)[] = clauses.map(() => undefined);
  const known: Known = { tree, clauses, conditions: conditionsIn(tree, clauses), standings, contexts };
  for (const clause of topDown(clauses)) {
    const context = inheritedBy(known, clause);
    contexts[clause.index] = context;
    standings[clause.index] = standing(known, clause, context, counted);
  }
  return standings.map((one) => one!);
}

/** Parents before what depends on them. */
function topDown(clauses: readonly Clause[]): Clause[] {
  const depthOf: number[] = [];
  const depth = (at: number): number => {
    let [steps, up] = [0, at];
    while (up >= 0 && steps <= clauses.length) [steps, up] = [steps + 1, clauses[up]!.parent];
    return steps;
  };
  for (const { index } of clauses) depthOf[index] = depth(index);
  return [...clauses].sort((x, y) => depthOf[x.index]! - depthOf[y.index]! || x.index - y.index);
}

/**
 * A second verb that shares the auxiliaries of the first shares its denial ("did not stop or call"), and one that shares a subject
 * which denies is denied by it ("no one spoke or moved").
 */
function denialsOf(
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
  denials: readonly Denial[],
): readonly Denial[] {
  const own = denials.filter((denial) => denial.clause === clause.index);
  const first = clauses[clause.parent];
  // "Neither called nor wrote": one denial for each.
  if (clause.kind !== 'coordinate' || first === undefined || own.some(({ kind }) => kind === 'neither'))
    return own;
  if (clause.subject?.origin !== 'coordination') return own;
  const { verb } = clause;
  const sharesVerb =
    verb === null ||
    (verb.auxiliaries.length > 0 && verb.auxiliaries.every((at) => at < first.predicate)) ||
    (verb.form !== 'finite' &&
      first.verb !== null &&
      (first.verb.auxiliaries.length > 0 || first.verb.form === verb.form));
  const isOfSubject = ({ tokens }: Denial) =>
    tokens.some((at) => at === first.subject?.head || tree.tokens[at]!.head === first.subject?.head);
  const before = denials.filter(
    (denial) =>
      denial.clause === first.index &&
      denial.tokens[0]! < clause.predicate &&
      (isOfSubject(denial) || (sharesVerb && denial.kind !== 'pronoun')),
  );
  return [...before, ...own];
}

/** What a clause makes of what it inherits; `denials` are those of each clause. */
function standing(
  known: Known,
  clause: Clause,
  inherited: Context,
  denials: readonly (readonly Denial[])[],
): Standing {
  const { tree, clauses } = known;
  const own = denials[clause.index]!;
  let context = negated(inherited, own);
  context = graded(context, tree, clause, own.length % 2 === 1);
  const condition = conditionOver(known, clause);
  if (condition !== null)
    context = {
      ...withDoubt(context, 'conditional', condition.tokens),
      causes: [...context.causes, ...condition.tokens],
    };
  if (clause.verb?.mood === 'interrogative') context = openBy('asked', context.causes);
  if (clause.verb?.mood === 'imperative') context = withDoubt(context, 'demanded', [clause.verb.verb]);
  if (clause.verb?.form === 'infinitive' && (clause.kind === 'main' || isToCome(tree, clause)))
    context = withDoubt(context, 'planned', marks(tree, clause));
  // "Did not leave without paying": paid, and nothing is said against the leaving.
  if (clauses.some((other) => isDeniedTogether(tree, clause, other, denials)))
    context = openBy('open', context.causes);
  const above = clauses[clause.parent];
  if (above !== undefined && isDeniedTogether(tree, above, clause, denials))
    context = { ...context, polarity: 'positive', certainty: 'certain', negator: [], modal: [] };
  return settled(tree, context);
}

/** "Which is to report in May": it will; "the first to report" says nothing of the kind. */
function isToCome(tree: Tree, { predicate }: Clause): boolean {
  const to = dependents(tree, predicate, 'mark')[0];
  return to !== undefined && dependents(tree, predicate, 'aux', 'cop').some((at) => at < to);
}

function settled(tree: Tree, { polarity, certainty, negator, modal, causes }: Context): Standing {
  const open = polarity === 'open' && certainty !== 'asked';
  return {
    polarity,
    certainty: open ? 'open' : certainty,
    negator: polarity === 'negative' ? cueOf(tree, negator) : null,
    modal: certainty === 'certain' ? null : cueOf(tree, modal),
    causes: [...new Set(causes)].sort((x, y) => x - y),
  };
}

/** Turned round by each denial; those that deny almost leave it probable. */
function negated(inherited: Context, denials: readonly Denial[]): Context {
  let context = inherited;
  for (const { tokens, kind } of denials) {
    const causes = [...context.causes, ...tokens];
    if (context.polarity === 'open') context = { ...context, causes };
    else if (context.polarity === 'positive')
      context = { ...context, polarity: 'negative', negator: tokens, causes };
    else context = { ...context, polarity: 'positive', negator: [], causes };
    // "Has yet to sign": nobody plans.
    if (kind === 'not-yet') context = { ...context, certainty: 'certain', modal: [] };
  }
  const weak = denials.find((denial) => denial.weak);
  return weak !== undefined && denials.length % 2 === 1
    ? withDoubt(context, 'probable', weak.tokens)
    : context;
}

/** Less sure by its own modal verbs and adverbs. */
function graded(context: Context, tree: Tree, clause: Clause, denied: boolean): Context {
  const grade = gradeOf(tree, clause);
  // "Cannot": what is not possible is not so.
  if (grade === null || (denied && isAbility(tree, grade.cause))) return context;
  const causes = [...context.causes, grade.cause];
  const certainty = said(grade.certainty, clause);
  // What is to come is a tense, and no doubt of its own where there is another: "feared that it would fall".
  if (certainty === 'planned' && context.certainty !== 'certain') return { ...context, causes };
  return { ...withDoubt(context, certainty, [grade.cause]), causes };
}

/** "Said that he would resign": what was to come when it was said. */
function said(grade: Uncertainty, { kind, verb }: Clause): Uncertainty {
  const reported = kind === 'complement' || kind === 'quoted';
  return grade === 'conditional' && reported && verb?.perfect !== true ? 'planned' : grade;
}

/**
 * The condition that a clause hangs on; a second verb shares one that stands before the first. None for what is told as past without a
 * modal verb ("if he was tired, he did not show it").
 */
function conditionOver(known: Known, clause: Clause): Condition | null {
  const { clauses, conditions } = known;
  const below = ({ index }: Clause) =>
    clauses.find((other) => other.parent === index && conditions.has(other.index));
  const first = clause.kind === 'coordinate' ? clauses[clause.parent] : undefined;
  const shared = first === undefined ? undefined : below(first);
  const found =
    below(clause) ?? (shared !== undefined && shared.predicate < first!.predicate ? shared : undefined);
  const isPast = clause.verb?.tense === 'past' && clause.verb.modal === null;
  if (found === undefined || isPast || conditions.has(clause.index)) return null;
  const condition = conditions.get(found.index)!;
  return condition.concessive ? null : condition;
}

/** "Did not leave *without paying*": a clause that is denied, and one behind it that "without" joins. */
function isDeniedTogether(
  tree: Tree,
  above: Clause,
  clause: Clause,
  denials: readonly (readonly Denial[])[],
): boolean {
  if (clause.parent !== above.index || clause.predicate < above.predicate) return false;
  const [own, more] = denials[clause.index]!;
  if (own?.kind !== 'without' || own.tokens.length !== 1 || more !== undefined) return false;
  return (
    denials[above.index]!.length === 1 &&
    denials[above.index]![0]!.kind !== 'without' &&
    tree.tokens[own.tokens[0]! - 1]?.pos !== 'PUNCT'
  );
}

/** "Did not arrive until Monday": arrived. */
function isUntil(tree: Tree, clause: Clause, clauses: readonly Clause[], denial: Denial): boolean {
  const until = packOf(tree.language)?.negation.until;
  // "Not free until May" is a state, and free only then.
  if (until === undefined || denial.kind !== 'clause' || clause.copula >= 0) return false;
  return (
    clause.obliques.some(({ preposition, head }) => until.has(preposition) && head > clause.predicate) ||
    clauses.some(
      ({ parent, marker, predicate }) =>
        parent === clause.index && until.has(marker ?? '') && predicate > clause.predicate,
    )
  );
}
