import type { Word } from '../../analysis/document.ts';
import { isContent } from '../../quotations/content.ts';
import { isNearInSense } from '../../quotations/meaning.ts';
import { turnsSense } from '../../quotations/word-differences.ts';
import type { TwoWordings, Utterances } from '../../quotations/utterances.ts';

/** So many utterances two texts must have in common, and this share of them put otherwise. */
const FEWEST = 30;
const SHARE = 0.5;

/**
 * Pairs of texts that put most of what both quote in other words, as two translations do, or two who tell from memory. The program does
 * not know which it is: only that another word is the rule between them, and no news.
 */
export class LooselyQuoted {
  private readonly counts = new Map<string, { same: number; otherwise: number }>();

  constructor({ wordings, ofWording }: Utterances, isOtherwise: (two: TwoWordings) => boolean) {
    for (const same of ofWording.values()) {
      if (same[0]!.words.length < 4) continue;
      const texts = [...new Set(same.map(({ text }) => text))];
      for (const [at, one] of texts.entries())
        for (const other of texts.slice(at + 1)) this.of(one, other).same += 1;
    }
    for (const two of wordings)
      if (two.one.text !== two.other.text && isOtherwise(two))
        this.of(two.one.text, two.other.text).otherwise += 1;
  }

  /** Whether another word of like sense is the rule between two texts. */
  has(one: number, other: number): boolean {
    if (one === other) return false;
    const { same, otherwise } = this.of(one, other);
    return same + otherwise >= FEWEST && otherwise >= SHARE * (same + otherwise);
  }

  private of(one: number, other: number): { same: number; otherwise: number } {
    const key = `${Math.min(one, other)}:${Math.max(one, other)}`;
    let count = this.counts.get(key);
    if (count === undefined) this.counts.set(key, (count = { same: 0, otherwise: 0 }));
    return count;
  }
}

/**
 * Whether words that differ are of like sense, one for one: each word of content has a partner near in meaning ("mat", "cot"), and no
 * denial, figure or name stands on one side alone.
 */
export function areOfLikeSense(x: readonly Word[], y: readonly Word[], language: string): boolean {
  const rest = y.filter(isContent);
  for (const word of x.filter(isContent)) {
    const partner = rest.findIndex((other) => isNearInSense(word, other, language));
    if (partner < 0) return false;
    rest.splice(partner, 1);
  }
  const turning = (words: readonly Word[]) =>
    words
      .filter((word) => turnsSense(word, language))
      .map(({ key }) => key)
      .sort()
      .join(' ');
  return rest.length === 0 && turning(x) === turning(y);
}
