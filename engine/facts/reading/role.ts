import { baseRelation, type Tree } from '../../analysis/tree/tree.ts';

/** What a token hangs on, and how. */
export interface Role {
  readonly governor: number;
  readonly role: string;
}

/** The word above a token, past coordination and titles, and the relation with its preposition: "obl:in", "nsubj". */
export function roleOf(tree: Tree, token: number): Role {
  let at = token;
  for (let steps = 0; steps < 6; steps += 1) {
    const here = tree.tokens[at];
    if (here === undefined || here.head < 0) return { governor: -1, role: 'root' };
    const relation = baseRelation(here);
    if (relation === 'conj' || relation === 'flat' || relation === 'compound' || relation === 'appos') {
      at = here.head;
      continue;
    }
    const preposition = (tree.children[at] ?? []).find((child) => tree.tokens[child]!.relation === 'case');
    const passive = here.relation === 'nsubj:pass' ? 'obj' : relation;
    return {
      governor: here.head,
      role: preposition === undefined ? passive : `${relation}:${tree.tokens[preposition]!.norm}`,
    };
  }
  return { governor: tree.tokens[at]!.head, role: baseRelation(tree.tokens[at]!) };
}
