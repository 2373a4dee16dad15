import type { Tree, TreeToken } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';

/**
 * A preposition of several words ("in favour of"): what it is known by, and its last word, which hangs in the tree as a preposition of one
 * word does: "of" and "against" both on "the sale", or on "moving".
 */
export interface CompoundPreposition extends Span {
  readonly lemma: string;
  readonly token: TreeToken;
}

const WORDS = 3;

/** The prepositions of three words in a sentence that its language knows. */
export function compoundPrepositionsIn({ language, tokens }: Tree): CompoundPreposition[] {
  const known = packOf(language)?.compoundPrepositions;
  if (known === undefined) return [];
  return tokens.flatMap((token, at): CompoundPreposition[] => {
    const words = tokens.slice(Math.max(0, at + 1 - WORDS), at + 1);
    const lemma = known.get(words.map(({ norm }) => norm).join(' '));
    return lemma === undefined ? [] : [{ lemma, token, start: words[0]!.start, end: token.end }];
  });
}
