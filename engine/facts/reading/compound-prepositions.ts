import type { Tree, TreeToken } from '../../analysis/tree/tree.ts';
import { packOf } from '../../lexicon/language-pack.ts';
import type { Span } from '../../types.ts';

/** A preposition of several words ("in favour of"): what it is known by, and its noun, which heads it in the tree. */
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
    const three = tokens.slice(at - 1, at - 1 + WORDS);
    const lemma = at === 0 ? undefined : known.get(three.map(({ norm }) => norm).join(' '));
    return lemma === undefined ? [] : [{ lemma, token, start: three[0]!.start, end: three[2]!.end }];
  });
}
