import type { Statement } from '../../analysis/statements.ts';
import type { Tree } from '../../analysis/tree/tree.ts';

/** Tells of every token the statement whose clause it belongs to: the nearest predicate at or above it. */
export function statementHeadOf(
  tree: Tree,
  statements: readonly Statement[],
): (token: number) => Statement | null {
  const byPredicate = new Map(statements.map((statement) => [statement.clause.predicate, statement]));
  return (token) => {
    for (let at = token; at >= 0; at = tree.tokens[at]?.head ?? -1) {
      const statement = byPredicate.get(at);
      if (statement !== undefined) return statement;
    }
    return null;
  };
}
