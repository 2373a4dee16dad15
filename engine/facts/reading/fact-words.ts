import type { TreeToken } from '../../analysis/tree/tree.ts';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);
/** Words that relate: "before", "if", "only" with "unless", "against". */
const RELATING = new Set(['ADP', 'SCONJ', 'AUX', 'DET', 'PRON']);
const EMPTY_LEMMAS = /^(?:be|have|do|not|n't|the|a|an|that|which|who|it|to|of)$/;

/** Whether a token can be set against another word in its place. */
export function isFactWord(token: TreeToken): boolean {
  if (token.text.length < 2 || !/\p{L}/u.test(token.text)) return false;
  return (CONTENT.has(token.pos) || RELATING.has(token.pos)) && !EMPTY_LEMMAS.test(token.lemma);
}

/** Words of one group can stand in one place. */
export function wordGroup({ pos }: TreeToken): string {
  if (pos === 'PROPN') return 'NOUN';
  return pos === 'SCONJ' ? 'ADP' : pos;
}
