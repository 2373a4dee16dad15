import type { Word } from '../analysis/document.ts';
import { agrees, lexicalRelation } from '../analysis/lexical-relation.ts';
import type { SameWord } from '../diff/common-in-order.ts';

/** Words of two lists that mean the same or nearly, each once, in whatever order; the same word before one of like meaning. */
export function pairsOfOneMeaning(x: readonly Word[], y: readonly Word[]): SameWord[] {
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
  return pairs;
}
