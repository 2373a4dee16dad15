import type { Statement } from '../../analysis/statements.ts';

/** The heads of its subject; where the parser has none the noun it hung the clause on ("profit before tax *was down*"). */
export function subjectOf({ tree, clause }: Statement): readonly number[] {
  if (clause.subject !== null) return clause.subject.heads;
  const above = tree.tokens[clause.predicate]!.head;
  const isNoun = /^(?:NOUN|PROPN)$/.test(tree.tokens[above]?.pos ?? '');
  return clause.verb?.form === 'finite' && isNoun ? [above] : [];
}
