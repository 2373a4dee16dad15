import type { Word } from '../analysis/document.ts';
import { agrees, lexicalRelation } from '../analysis/lexical-relation.ts';
import type { SameWord } from '../diff/common-in-order.ts';
import { agrees as agreesInSense, relateLemmas } from '../facts/lexical/index.ts';

/**
 * Words of two lists that mean the same or nearly, each once, in whatever order; the same word before one of like meaning.
 *
 * @param isLike tells of a further pair whether one may stand for the other; asked last
 */
export function pairsOfOneMeaning(
  x: readonly Word[],
  y: readonly Word[],
  isLike?: (one: Word, other: Word) => boolean,
): SameWord[] {
  const pairs: SameWord[] = [];
  const taken = new Set<number>();
  const pair = (fits: (one: Word, other: Word) => boolean) => {
    for (const [a, word] of x.entries()) {
      if (pairs.some((one) => one.a === a)) continue;
      const b = y.findIndex((other, at) => !taken.has(at) && fits(word, other));
      if (b < 0) continue;
      taken.add(b);
      pairs.push({ a, b });
    }
  };
  pair((one, other) => one.key === other.key);
  pair((one, other) => agrees(lexicalRelation(one, other)));
  if (isLike !== undefined) pair(isLike);
  return pairs;
}

const PARTS_OF_SPEECH = ['NOUN', 'VERB', 'ADJ'];

/** Whether two words are near in sense, as any part of speech: "mat", "cot"; "shocked", "stunned". */
export function isNearInSense(one: Word, other: Word, language: string): boolean {
  if (one.kind === 'number' || other.kind === 'number') return one.key === other.key;
  if (one.stem === other.stem) return true;
  const lemma = ({ lexeme, key }: Word) => lexeme?.word ?? key;
  return PARTS_OF_SPEECH.some((pos) => {
    const found = relateLemmas({ lemma: lemma(one), pos }, { lemma: lemma(other), pos }, language);
    return (
      agreesInSense(found) ||
      found.relation === 'similar' ||
      found.why === 'derivation' ||
      found.why === 'demonym'
    );
  });
}
