import { baseRelation, dependent, type Tree } from '../tree/tree.ts';

/** The predicate of a clause and how a word stands under it. */
export interface ClausePredicate {
  readonly token: number;
  /** Relation of the branch the word is in ("nsubj:pass"); "predicate" where it is in the predicate itself. */
  readonly role: string;
}

const CLAUSES: ReadonlySet<string> = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'csubj', 'parataxis']);

/** The predicate of the clause that a token stands in; null where its sentence has none above it. */
export function predicateOf(tree: Tree, token: number): ClausePredicate | null {
  let [at, role] = [token, 'predicate'];
  for (let steps = 0; at >= 0 && steps <= tree.tokens.length; steps += 1) {
    if (isPredicate(tree, at)) return { token: at, role };
    role = tree.tokens[at]!.relation;
    at = tree.tokens[at]!.head;
  }
  return null;
}

function isPredicate(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  const base = baseRelation(token);
  if (token.pos === 'VERB') {
    // "the killed miners": a participle before a noun is no clause.
    return base !== 'amod' && base !== 'compound' && base !== 'case';
  }
  if (dependent(tree, at, 'cop', 'nsubj', 'csubj', 'expl') >= 0) return true;
  return CLAUSES.has(base) && (token.pos === 'ADJ' || token.pos === 'NOUN' || token.pos === 'AUX');
}
