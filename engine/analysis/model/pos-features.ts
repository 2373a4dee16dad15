import { mix1, mix2, mix3 } from './hash.ts';
import type { ParserState } from './state.ts';

export const POS_FEATURES = 12;

/** Features for the universal part of speech of a parsed word: tag, relation, word, and the tag of its head. */
export function posFeatures(state: ParserState, at: number, out: Int32Array): number {
  const tag = state.tag[at]!;
  const relation = state.relation[at]!;
  const word = state.word[at]!;
  const head = state.tag[state.head[at]!]!;
  let c = 0;
  out[c++] = mix1(1, tag);
  out[c++] = mix2(2, tag, relation);
  out[c++] = mix2(3, tag, word);
  out[c++] = mix2(4, relation, word);
  out[c++] = mix3(5, tag, relation, word);
  out[c++] = mix3(6, tag, relation, head);
  out[c++] = mix3(7, tag, word, state.tag[at + 1]!);
  return c;
}
