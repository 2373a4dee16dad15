import type { TreeToken } from '../../analysis/tree/tree.ts';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);
/** Words that relate: "before", "if", "only" with "unless", "against". */
const RELATING = new Set(['ADP', 'SCONJ', 'AUX', 'DET', 'PRON']);

/**
 * Whether a token can be set against another word in its place.
 *
 * @param empty lemmas of its language that tell nothing in any place
 */
export function isFactWord(token: TreeToken, empty: ReadonlySet<string> | undefined): boolean {
  if (token.text.length < 2 || !/\p{L}/u.test(token.text)) return false;
  return (CONTENT.has(token.pos) || RELATING.has(token.pos)) && empty?.has(token.lemma) !== true;
}

/** Words of one group can stand in one place. */
export function wordGroup({ pos }: TreeToken): string {
  if (pos === 'PROPN') return 'NOUN';
  return pos === 'SCONJ' ? 'ADP' : pos;
}
