import { holds, type Statement } from '../../analysis/statements.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import type { Span } from '../../types.ts';
import { connectivesIn, connectivesOf, type ConnectiveAt } from '../reading/connectives.ts';
import type { Contrast } from './contrast.ts';
import { areOneAct, relateActs } from './predicates.ts';

/** How two clauses of one predicate stand: whether it holds, how sure, when, on what condition, who says so and who did it to whom. */
export function contrastClauses(a: Statement, b: Statement): Contrast[] {
  if (!areOneAct(a, b)) return [];
  const found: Contrast[] = [];
  const marks = { a: marksOf(a), b: marksOf(b) };
  const conflict = (aspect: Contrast['aspect'], why: string): void => {
    found.push({ aspect, relation: 'conflict', why, distance: 1, marks });
  };
  const [x, y] = [a.standing, b.standing];
  if (x.polarity !== y.polarity && x.polarity !== 'open' && y.polarity !== 'open')
    conflict('polarity', 'polarity');
  const modals = [a.clause.verb?.modal ?? '', b.clause.verb?.modal ?? ''].sort();
  if (x.certainty !== y.certainty) conflict('certainty', [x.certainty, y.certainty].sort().join(' '));
  else if (modals[0] !== modals[1] && a.sources.length === 0 && b.sources.length === 0)
    // "Will" in speech is "would" where it is reported.
    conflict('certainty', 'modal');
  const [s, t] = [timeOf(a), timeOf(b)];
  if (s !== null && t !== null && s !== t) conflict('tense', 'tense');
  const [tellerA, tellerB] = [tellerOf(a), tellerOf(b)];
  if (tellerA !== tellerB)
    found.push({
      aspect: 'teller',
      relation: tellerA === null || tellerB === null ? 'unlike' : 'conflict',
      why: tellerA === null || tellerB === null ? 'narrator' : 'other',
      distance: 1,
      marks: { a: tellerMarks(a), b: tellerMarks(b) },
    });
  if (rolesTurned(a, b)) conflict('roles', 'roles');
  found.push(...contrastConnectives(a, b));
  if (found.length === 0) found.push({ aspect: 'polarity', relation: 'equal', why: 'equal', distance: 0 });
  return found;
}

const connectives = new WeakMap<Tree, ConnectiveAt[]>();

/** Conditions, reasons, orders and limits of two clauses. */
function contrastConnectives(a: Statement, b: Statement): Contrast[] {
  const of = (statement: Statement) => {
    let all = connectives.get(statement.tree);
    if (all === undefined) connectives.set(statement.tree, (all = connectivesIn(statement.tree)));
    return connectivesOf(statement, all);
  };
  const [mine, theirs] = [of(a), of(b)];
  return (['condition', 'reason', 'order', 'scope'] as const).flatMap((aspect): Contrast[] => {
    const [one, other] = [
      mine.filter(({ field }) => field === aspect),
      theirs.filter(({ field }) => field === aspect),
    ];
    if (one.length === 0 && other.length === 0) return [];
    const common = one.some(({ connective }) => other.some((two) => two.connective === connective));
    if (common) return [];
    const marks = { a: one.length > 0 ? one : marksOf(a), b: other.length > 0 ? other : marksOf(b) };
    const both = one.length > 0 && other.length > 0;
    const why = both ? 'other' : `one-sided ${(one[0] ?? other[0])!.connective}`;
    return [{ aspect, relation: both ? 'conflict' : 'unlike', why, distance: 1, marks }];
  });
}

function marksOf({ tree, clause, standing }: Statement): Span[] {
  const at = [...standing.causes, ...(clause.verb?.auxiliaries ?? []), clause.predicate];
  return [...new Set(at)].sort((x, y) => x - y).map((index) => spanAt(tree, index));
}

function tellerMarks(statement: Statement): Span[] {
  const { tree, sources } = statement;
  const last = sources.at(-1);
  if (last === undefined) return marksOf(statement);
  return [last.head, last.cue]
    .filter((at) => at >= 0)
    .sort((x, y) => x - y)
    .map((at) => spanAt(tree, at));
}

function spanAt(tree: Tree, at: number): Span {
  const { start, end } = tree.tokens[at]!;
  return { start, end };
}

/** Whether it has happened or is to come. */
function timeOf(statement: Statement): 'past' | 'future' | null {
  const verb = statement.clause.verb;
  if (statement.standing.certainty === 'planned' || verb?.tense === 'future') return 'future';
  if (!holds(statement)) return null;
  return verb?.tense === 'past' || verb?.perfect === true ? 'past' : null;
}

function tellerOf({ tree, sources }: Statement): string | null {
  const last = sources.at(-1);
  return last === undefined ? null : last.head < 0 ? '' : tree.tokens[last.head]!.lemma;
}

function rolesTurned(a: Statement, b: Statement): boolean {
  // Who is killed dies: of one act alone are the roles the same.
  if (a.clause.lemma !== b.clause.lemma && !/^equ/.test(relateActs(a, b).relation)) return false;
  const lemma = (tree: Tree, head: number | undefined) =>
    head === undefined ? null : tree.tokens[head]!.lemma;
  const [doerA, doneA] = [lemma(a.tree, a.clause.actor?.head), lemma(a.tree, a.clause.undergoer?.head)];
  const [doerB, doneB] = [lemma(b.tree, b.clause.actor?.head), lemma(b.tree, b.clause.undergoer?.head)];
  return (
    (doerA !== null && doerA === doneB && doerA !== doerB) ||
    (doneA !== null && doneA === doerB && doneA !== doneB)
  );
}
