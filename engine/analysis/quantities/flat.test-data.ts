import { tokenise } from '../../segment/tokens.ts';
import type { Tree, TreeToken } from '../tree/tree.ts';

/** A sentence without a parse, every word on the first: enough for what reads words in their order. */
export function flat(text: string, language: string): Tree {
  const tokens = tokenise(text).map(({ start, end, text: word, key }, index): TreeToken => ({
    index,
    start,
    end,
    text: word,
    norm: key,
    lemma: key,
    tag: '',
    pos: 'X',
    head: index === 0 ? -1 : 0,
    relation: index === 0 ? 'root' : 'dep',
    quoted: false,
  }));
  return {
    language,
    sentence: 0,
    headline: false,
    tokens,
    root: tokens.length === 0 ? -1 : 0,
    children: tokens.map((_, index) => (index === 0 ? tokens.slice(1).map((token) => token.index) : [])),
  };
}
