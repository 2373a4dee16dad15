import { dependent, dependents, type Tree } from '../tree/tree.ts';

/**
 * The head of the noun phrase that the one with this head describes, -1 for none: the driver in "Lorna Beck, the driver" and
 * "Lorna Beck was the driver" describes Beck. Not where it is denied, asked or only possible ("was not the driver").
 */
export function describedBy(tree: Tree, head: number): number {
  const token = tree.tokens[head]!;
  if (token.relation === 'appos') return token.head;
  // "The coffee is from Bremen."
  if (dependent(tree, head, 'case') >= 0) return -1;
  if (dependent(tree, head, 'cop') < 0) {
    // "They named Beck captain", "Beck became captain": the complement tells of the object, else of the subject.
    if (token.relation !== 'xcomp') return -1;
    const verb = token.head;
    return /^(?:become|remain|stay)$/.test(tree.tokens[verb]?.lemma ?? '')
      ? dependent(tree, verb, 'nsubj')
      : -1;
  }
  const denied = dependents(tree, head, 'advmod', 'aux').some((at) =>
    /^(?:not|n't|never|may|might|could|would)$/.test(tree.tokens[at]!.norm),
  );
  if (denied) return -1;
  return dependents(tree, head, 'nsubj')[0] ?? -1;
}
