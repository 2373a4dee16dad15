import { packOf, type ReportingKind } from '../../lexicon/language-pack.ts';
import type { Clause } from '../clauses/clause.ts';
import { isQuotedBehindColon } from '../clauses/quoted-clauses.ts';
import { dependents, type Tree } from '../tree/tree.ts';
import { isAskedOf, type Condition } from './conditions.ts';
import { openBy, passedBy, PLAIN, signed, unsureBy, withDoubt, type Context } from './context.ts';
import { governorOf, ruleOver, type Governor } from './governors.ts';
import { isAbility } from './grades.ts';
import type { Standing } from './standing.ts';

/** What is known while the clauses of a tree are gone through from above. */
export interface Known {
  readonly tree: Tree;
  readonly clauses: readonly Clause[];
  readonly conditions: ReadonlyMap<number, Condition>;
  /** How the clauses above stand, by index, and what they inherited. */
  readonly standings: readonly (Standing | undefined)[];
  readonly contexts: readonly (Context | undefined)[];
}

/** What a clause inherits from the one above. */
export function inheritedBy(known: Known, clause: Clause): Context {
  const { tree, clauses, conditions, contexts, standings } = known;
  const condition = conditions.get(clause.index);
  if (condition !== undefined) return unsureBy('conditional', condition.tokens);
  const above = clauses[clause.parent];
  if (above === undefined) return PLAIN;
  const outer = contexts[above.index]!;
  if (clause.kind === 'coordinate') return outer;
  if (isQuotedBehindColon(tree, clause, above)) return PLAIN;
  if (isAsked(tree, clause)) return openBy('asked', marks(tree, clause));
  const passed = passedBy(standings[above.index]!);
  if (clause.kind !== 'reporting' && clause.kind !== 'relative') {
    const excess = tooBefore(tree, clause);
    if (excess >= 0) return { ...PLAIN, polarity: 'negative', negator: [excess], causes: [excess] };
    const governor = governorOf(tree, clause);
    if (governor !== null) return governed(known, clause, above, governor, passed);
  }
  switch (clause.kind) {
    case 'complement':
    case 'quoted':
      return complement(tree, clause, above, passed);
    case 'subject':
      return isReported(tree, above) ? unsureBy('alleged', [above.predicate]) : doubtOf(outer);
    case 'adverbial':
      return clause.verb?.form === 'infinitive' && clause.verb.modal === null
        ? withDoubt(doubtOf(outer), 'planned', marks(tree, clause))
        : doubtOf(outer);
    case 'participial':
      if (existential(tree, clause, above)) return passed;
      if (tellsOfNone(tree, clause, above, passed)) return openBy('open', passed.causes);
      return passed.polarity === 'positive' && clause.predicate > above.predicate ? passed : doubtOf(outer);
    case 'relative':
      if (existential(tree, clause, above)) return passed;
      return tellsOfNone(tree, clause, above, passed) ? openBy('open', passed.causes) : PLAIN;
    default:
      return doubtOf(outer);
  }
}

/** What the governing word makes of a clause. */
function governed(
  { tree, clauses, standings }: Known,
  clause: Clause,
  above: Clause,
  { token, rule }: Governor,
  passed: Context,
): Context {
  const denies = kindOf(tree, above.predicate) === 'deny';
  if (token === above.predicate) {
    // "Neither confirmed nor denied that ...": nothing is said of it.
    const first = above.kind === 'coordinate' ? clauses[above.parent] : undefined;
    const isPair =
      first !== undefined &&
      [above, first].filter(({ predicate }) => kindOf(tree, predicate) === 'deny').length === 1;
    if (isPair && passed.polarity === 'negative' && standings[first.index]?.polarity === 'negative')
      return openBy('open', passed.causes);
    // "Could not believe that he paid": he did.
    const wonders = rule.certainty === 'probable' && clause.verb?.form === 'finite' && isUnable(tree, above);
    return wonders && passed.polarity === 'negative' ? PLAIN : signed(rule, token, passed);
  }
  const isObject = above.object?.origin === 'own' && above.object.heads.includes(token);
  // "Rejected claims that they had fired": they say that they had not.
  if (isObject && denies && clause.verb?.form === 'finite')
    return signed({ signature: '-o' }, above.predicate, passed);
  // "His refusal to go was not denied": a noun that is no object stands as it is, whatever is made of the clause.
  return signed(rule, token, isObject || above.lemma === 'be' ? passed : PLAIN);
}

function isUnable(tree: Tree, { verb }: Clause): boolean {
  return verb !== null && verb.auxiliaries.some((at) => isAbility(tree, at));
}

function kindOf(tree: Tree, token: number): ReportingKind | undefined {
  return packOf(tree.language)?.reportingVerbs.get(tree.tokens[token]!.lemma)?.kind;
}

function complement(tree: Tree, clause: Clause, above: Clause, passed: Context): Context {
  const kind = kindOf(tree, above.predicate);
  const head = tree.tokens[clause.predicate]!.head;
  if (kind === 'ask' && clause.verb?.form === 'finite') return openBy('asked', [above.predicate]);
  // "Did not know why he left": he did.
  if (clause.verb?.form !== 'infinitive' && opensWithAdverb(tree, clause)) return PLAIN;
  if (clause.verb?.form === 'infinitive' && tree.tokens[head]!.pos === 'NOUN')
    return withDoubt(passed, 'planned', marks(tree, clause));
  if (clause.verb === null || clause.verb.form !== 'finite') return passed;
  // "Dismissed reports that it had lost them".
  if (kind === 'deny' && above.object?.origin === 'own' && above.object.heads.includes(head))
    return signed({ signature: '-o' }, above.predicate, passed);
  // "Did not say that ...", "would say that ...": what is said is left open by a denial and untouched by the rest.
  if (passed.polarity === 'negative') return openBy('open', passed.causes);
  return isReported(tree, above) ? unsureBy('alleged', [above.predicate]) : PLAIN;
}

/** "It is said", "was reported": as a rumour, by nobody in particular. */
function isReported(tree: Tree, { verb, agent, predicate }: Clause): boolean {
  return (
    verb?.voice === 'passive' && agent === null && ruleOver(tree, predicate, 'to')?.certainty === 'alleged'
  );
}

/** "Whether it sank", "did not say if it was over". */
function isAsked(tree: Tree, clause: Clause): boolean {
  const fills = /^(?:complement|quoted)$/.test(clause.kind);
  return (fills && clause.marker !== null && isWhether(tree, clause)) || isAskedOf(tree, clause);
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

/** The word that joins a clause to the one above; none or one. */
export function marks(tree: Tree, { predicate }: Clause): number[] {
  return dependents(tree, predicate, 'mark', 'case').slice(0, 1);
}

/** "Too late to stop". */
function tooBefore(tree: Tree, { predicate, verb, kind }: Clause): number {
  const excess = packOf(tree.language)?.negation.excess;
  const head = tree.tokens[predicate]!.head;
  if (excess === undefined || head < 0 || verb?.form !== 'infinitive' || verb.modal !== null) return -1;
  if (kind !== 'complement' && kind !== 'adverbial') return -1;
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

/** "Did *nothing* that I regret", "is *no gift* associated with it": of what is not there nothing is told. */
function tellsOfNone(tree: Tree, clause: Clause, above: Clause, { polarity, negator }: Context): boolean {
  const noun = tree.tokens[clause.predicate]!.head;
  if (polarity !== 'negative' || noun < 0) return false;
  const isNone = negator.some((at) => at === noun || tree.tokens[at]!.head === noun);
  // "Is not a man who waits", but "is not the man who waited".
  const described = noun === above.predicate && above.copula >= 0;
  const indefinite = packOf(tree.language)?.indefinite;
  return (
    isNone ||
    (described && dependents(tree, noun, 'det').some((at) => indefinite?.has(tree.tokens[at]!.norm)))
  );
}

/** What is presupposed stands, whatever is denied above; guesses go on. */
function doubtOf({ certainty, modal }: Context): Context {
  return /^(?:alleged|asked|open|certain)$/.test(certainty) ? PLAIN : unsureBy(certainty, modal);
}
