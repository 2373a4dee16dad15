import type { Span } from '../types.ts';
import type { ClauseSource } from './attribution/clause-source.ts';
import { clauseSourcesIn } from './attribution/clause-source.ts';
import type { Clause } from './clauses/clause.ts';
import { clausesIn } from './clauses/clauses.ts';
import { deniedPhrasesIn, type DeniedPhrase } from './polarity/denied-phrases.ts';
import { standingsIn } from './polarity/standings.ts';
import type { Standing } from './polarity/standing.ts';
import { subtree, type Tree, type TreeToken } from './tree/tree.ts';

/** A clause, the one above it, and how what it tells stands. */
export interface Statement {
  readonly tree: Tree;
  readonly clause: Clause;
  readonly above: Clause | null;
  readonly standing: Standing;
  /** What it denies besides clauses: "called off the *strike*", "without a *captain*". */
  readonly deniedPhrases: readonly DeniedPhrase[];
  /** Who says it, the nearest first; empty for the narrator. */
  readonly sources: readonly ClauseSource[];
  /** Its predicate stands inside quotation marks: somebody else's words. */
  readonly quoted: boolean;
}

/** What a sentence tells, clause by clause. */
export function statementsIn(tree: Tree): Statement[] {
  const clauses = clausesIn(tree);
  const standings = standingsIn(tree, clauses);
  const denied = deniedPhrasesIn(tree, clauses, standings);
  const sources = clauseSourcesIn(tree, clauses);
  return clauses.map((clause, at) => ({
    tree,
    clause,
    above: clauses[clause.parent] ?? null,
    standing: standings[at]!,
    deniedPhrases: denied[at]!,
    sources: sources[at]!,
    quoted: tree.tokens[clause.predicate]!.quoted,
  }));
}

/** Whether it is told as a fact: neither denied nor left open. */
export function holds({ standing: { polarity, certainty } }: Statement): boolean {
  return polarity === 'positive' && certainty === 'certain';
}

/** From the first to the last of some tokens, those absent (-1) left out. */
export function stretchOf({ tokens }: Tree, ...some: readonly number[]): Span {
  const present = some.filter((at) => at >= 0);
  return { start: tokens[Math.min(...present)]!.start, end: tokens[Math.max(...present)]!.end };
}

/** A head with all that hangs on it, in order, but for clauses, what is set beside it and other dependents that are `cut`. */
export function phraseAt(
  tree: Tree,
  head: number,
  cut: (token: TreeToken) => boolean = () => false,
): number[] {
  return subtree(tree, head, (token) => /^(?:acl|advcl|appos|parataxis)/.test(token.relation) || cut(token));
}
