import type { Statement } from '../../analysis/statements.ts';
import { dependents } from '../../analysis/tree/tree.ts';

/** The heads of its subject; where the parser has none the noun it hung the clause on ("profit before tax *was down*"). */
export function subjectOf({ tree, clause }: Statement): readonly number[] {
  if (clause.subject !== null) return clause.subject.heads;
  // "Turnout was up", which the parser has as one noun phrase.
  const before = dependents(tree, clause.predicate, 'compound').filter((at) => at < clause.copula);
  if (before.length > 0) return before.slice(-1);
  const above = tree.tokens[clause.predicate]!.head;
  const isNoun = /^(?:NOUN|PROPN)$/.test(tree.tokens[above]?.pos ?? '');
  return clause.verb?.form === 'finite' && isNoun ? [above] : [];
}
