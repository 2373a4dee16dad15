import { packOf, type Uncertainty } from '../../lexicon/language-pack.ts';
import type { Clause } from '../clauses/clause.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import { gradeOf, PLAIN, underGovernor, weaker, type Context } from './context.ts';
import { denialsIn, type Denial } from './negators.ts';
import type { Certainty, Polarity, Standing } from './standing.ts';

/**
 * How every clause stands, in the order of the clauses: denied or not, and how sure, as its teller has it. Negations of its own cancel
 * each other in pairs; what governs it passes on its polarity by its signature; conditions, questions, plans and guesses above make
 * it less sure.
 */
export function standingsIn(tree: Tree, clauses: readonly Clause[]): Standing[] {
  const denials = denialsIn(tree, clauses);
  const made: (Standing | undefined)[] = clauses.map(() => undefined);
  const contexts: (Context | undefined)[] = clauses.map(() => undefined);
  for (const clause of topDown(clauses)) {
    const above = clauses[clause.parent];
    const context =
      above === undefined
        ? PLAIN
        : contextOf(tree, clause, above, made[above.index]!, contexts[above.index]!);
    contexts[clause.index] = context;
    const own = denials.filter((denial) => denial.clause === clause.index);
    made[clause.index] = standing(
      tree,
      clause,
      clauses,
      context,
      sharedDenials(tree, clause, clauses, denials, own),
    );
  }
  return made.map((one) => one!);
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

/** What a clause inherits from the one above. */
function contextOf(tree: Tree, clause: Clause, above: Clause, standing: Standing, outer: Context): Context {
  if (clause.kind === 'coordinate') return outer;
  const governed = underGovernor(tree, clause, governing(tree, clause, above, standing));
  if (governed !== null && clause.kind !== 'reporting' && clause.kind !== 'relative') return governed;
  const passed: Context = {
    polarity: standing.polarity,
    certainty: standing.certainty,
    causes: standing.causes,
  };
  switch (clause.kind) {
    case 'complement':
    case 'quoted':
      return complement(tree, clause, above, passed);
    case 'adverbial':
      return adverbial(tree, clause, outer);
    case 'participial':
      if (existential(tree, clause, above)) return passed;
      return standing.polarity === 'positive' && clause.predicate > above.predicate ? passed : doubtOf(outer);
    case 'relative':
      return existential(tree, clause, above) ? passed : doubtOf(PLAIN);
    default:
      return doubtOf(outer);
  }
}

/** "His refusal to go was not denied": a noun that is no object stands as it is, whatever is made of the clause. */
function governing(tree: Tree, clause: Clause, above: Clause, standing: Standing): Standing {
  const governor = tree.tokens[clause.predicate]!.head;
  if (governor === above.predicate || above.object?.heads.includes(governor) === true || above.lemma === 'be')
    return standing;
  return { polarity: 'positive', certainty: 'certain', causes: [] };
}

function complement(tree: Tree, clause: Clause, above: Clause, passed: Context): Context {
  const pack = packOf(tree.language);
  const reporting = pack?.reportingVerbs.get(tree.tokens[above.predicate]!.lemma)?.kind;
  if (clause.marker !== null && isWhether(tree, clause))
    return { polarity: 'open', certainty: 'asked', causes: marks(tree, clause) };
  if (reporting === 'ask' && clause.verb?.form === 'finite')
    return { polarity: 'open', certainty: 'asked', causes: [above.predicate] };
  // "Did not know why he left": he did.
  if (clause.verb?.form !== 'infinitive' && opensWithAdverb(tree, clause)) return PLAIN;
  if (clause.verb?.form === 'infinitive' && tree.tokens[tree.tokens[clause.predicate]!.head]!.pos === 'NOUN')
    return { ...passed, certainty: weaker(passed.certainty, 'planned') };
  if (clause.verb === null || clause.verb.form !== 'finite') return passed;
  // "Did not say that ...", "would say that ...": what is said is left open by a denial and untouched by the rest.
  if (passed.polarity !== 'negative') return PLAIN;
  return { polarity: 'open', certainty: 'possible', causes: passed.causes };
}

/** "Why he left", "where it sank". */
function opensWithAdverb(tree: Tree, { predicate }: Clause): boolean {
  return dependents(tree, predicate, 'advmod', 'mark').some(
    (at) => at < predicate && tree.tokens[at]!.tag === 'WRB',
  );
}

function isWhether(tree: Tree, { marker, predicate }: Clause): boolean {
  const askers = packOf(tree.language)?.modality.askers;
  if (askers === undefined) return false;
  return (
    askers.has(marker ?? '') ||
    dependents(tree, predicate, 'mark').some((at) => askers.has(tree.tokens[at]!.norm))
  );
}

function adverbial(tree: Tree, clause: Clause, outer: Context): Context {
  const pack = packOf(tree.language);
  const conditional = clause.marker !== null && pack?.modality.conditionals.has(clause.marker) === true;
  if (conditional || isInverted(clause))
    return { polarity: 'positive', certainty: 'conditional', causes: marks(tree, clause) };
  if (clause.verb?.form === 'infinitive' && clause.verb.modal === null) {
    const excess = tooBefore(tree, clause);
    if (excess >= 0) return { polarity: 'negative', certainty: 'certain', causes: [excess] };
    return {
      polarity: 'positive',
      certainty: weaker(outer.certainty, 'planned'),
      causes: marks(tree, clause),
    };
  }
  return doubtOf(outer);
}

function marks(tree: Tree, { predicate }: Clause): number[] {
  return dependents(tree, predicate, 'mark', 'case').slice(0, 1);
}

/** "Had he known": an auxiliary before the subject, and no question. */
function isInverted({ verb, subject, marker }: Clause): boolean {
  const first = verb?.auxiliaries[0];
  if (first === undefined || subject === null || subject.origin !== 'own' || marker !== null) return false;
  return first < subject.head;
}

/** "Too late to stop". */
function tooBefore(tree: Tree, { predicate }: Clause): number {
  const excess = packOf(tree.language)?.negation.excess;
  const head = tree.tokens[predicate]!.head;
  if (excess === undefined || head < 0) return -1;
  return (
    [head, ...dependents(tree, head, 'xcomp', 'advmod', 'amod')]
      .flatMap((at) => dependents(tree, at, 'advmod'))
      .find((at) => at < predicate && excess.has(tree.tokens[at]!.norm)) ?? -1
  );
}

/** "There was no ship that answered". */
function existential(tree: Tree, clause: Clause, above: Clause): boolean {
  const noun = tree.tokens[clause.predicate]!.head;
  return (
    above.lemma === 'be' &&
    above.subject?.head === noun &&
    dependents(tree, above.predicate, 'expl').length > 0
  );
}

/** What is presupposed stands, whatever is denied above; guesses and allegations go on. */
function doubtOf({ certainty }: Context): Context {
  return { ...PLAIN, certainty: certainty === 'alleged' || certainty === 'asked' ? 'certain' : certainty };
}

/**
 * A second verb that shares the auxiliaries of the first shares its denial ("did not stop or call"), and one that shares a subject
 * which denies is denied by it ("no one spoke or moved").
 */
function sharedDenials(
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
  denials: readonly Denial[],
  own: readonly Denial[],
): readonly Denial[] {
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

function standing(
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
  context: Context,
  denials: readonly Denial[],
): Standing {
  const causes = new Set(context.causes);
  const counted = denials.filter((denial) => !isUntil(tree, clause, clauses, denial));
  for (const { tokens } of counted) for (const token of tokens) causes.add(token);
  const odd = counted.length % 2 === 1;
  let polarity: Polarity = context.polarity;
  if (odd && polarity !== 'open') polarity = polarity === 'positive' ? 'negative' : 'positive';
  let certainty: Certainty = context.certainty;
  if (odd && counted.some(({ weak }) => weak)) certainty = weaker(certainty, 'probable');
  if (counted.some(({ kind }) => kind === 'not-yet')) certainty = 'certain';
  const grade = gradeOf(tree, clause);
  if (grade !== null && !(odd && isAbility(tree, grade.cause))) {
    certainty = weaker(certainty, said(grade.certainty, clause));
    causes.add(grade.cause);
  }
  const condition = clauses.find((other) => other.parent === clause.index && isCondition(tree, other));
  if (condition !== undefined && typeof clause.verb?.modal === 'string') {
    certainty = weaker(certainty, 'conditional');
    for (const mark of marks(tree, condition)) causes.add(mark);
  }
  if (clause.verb?.mood === 'interrogative') [polarity, certainty] = ['open', 'asked'];
  if (clause.verb?.mood === 'imperative') certainty = weaker(certainty, 'demanded');
  if (clause.verb?.form === 'infinitive' && clause.kind === 'main') certainty = weaker(certainty, 'planned');
  return { polarity, certainty, causes: [...causes].sort((x, y) => x - y) };
}

/** "Cannot": what is not possible is not so. */
function isAbility(tree: Tree, at: number): boolean {
  return packOf(tree.language)?.modality.abilities?.has(tree.tokens[at]!.lemma.toLowerCase()) === true;
}

/** "Said that he would resign": what was to come when it was said. */
function said(grade: Uncertainty, { kind, verb }: Clause): Uncertainty {
  const reported = kind === 'complement' || kind === 'quoted';
  return grade === 'conditional' && reported && verb?.perfect !== true ? 'planned' : grade;
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

function isCondition(tree: Tree, { kind, marker }: Clause): boolean {
  return kind === 'adverbial' && packOf(tree.language)?.modality.conditionals.has(marker ?? '') === true;
}
