import type { DocumentSentence, Word } from '../../analysis/document.ts';
import { firstWhere } from '../../algorithms/index.ts';
import type { Tree } from '../../analysis/tree/tree.ts';
import type { Side } from './sentence-pairs.ts';

/** The sentence of a side that a word of it stands in. */
export function sentenceOf({ sentences }: Side, word: Word): DocumentSentence {
  return sentences.find(({ start, end }) => word.start >= start && word.start < end) ?? sentences[0]!;
}

/** The token of a tree that a word begins with; -1 for none. */
export function tokenOf({ tokens }: Tree, { start }: Word): number {
  const at = firstWhere(tokens, ({ end }) => end > start);
  return at < tokens.length ? at : -1;
}
