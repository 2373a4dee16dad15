import { amountsOf, type Amounts } from '../../../engine/analysis/amounts.ts';
import { clauseSourcesIn, type ClauseSource } from '../../../engine/analysis/attribution/clause-source.ts';
import { clausesIn } from '../../../engine/analysis/clauses/clauses.ts';
import type { Clause } from '../../../engine/analysis/clauses/clause.ts';
import { standingsIn } from '../../../engine/analysis/polarity/standings.ts';
import type { Standing } from '../../../engine/analysis/polarity/standing.ts';
import type { Tree } from '../../../engine/analysis/tree/tree.ts';

/** What the readers of grammar make of one sentence. */
export interface SentenceAnalysis extends Amounts {
  readonly tree: Tree;
  readonly clauses: readonly Clause[];
  /** For every clause. */
  readonly standings: readonly Standing[];
  /** For every clause who says it, from the outermost inwards. */
  readonly sources: readonly (readonly ClauseSource[])[];
}

/** The analysis of a sentence by its tree, with the amounts that its document holds. */
export function sentenceAnalysis(tree: Tree, amounts: Amounts = amountsOf(tree, null)): SentenceAnalysis {
  const clauses = clausesIn(tree);
  return {
    ...amounts,
    tree,
    clauses,
    standings: standingsIn(tree, clauses),
    sources: clauseSourcesIn(tree, clauses),
  };
}
