import { analyse } from '../analysis/analyse.ts';
import { describe, expect, it } from 'vitest';
import { commonInOrder } from './common-in-order.ts';
import { wordsInCommon } from '../text/words-in-common.ts';

const words = (line: string) =>
  analyse({ id: 'a', text: line, language: 'en' }).sentences.flatMap((sentence) => sentence.words);

describe('commonInOrder', () => {
  it('finds the most words in the same order', () => {
    const pairs = commonInOrder(
      words('locked the door of cooperation'),
      words('locked the door to cooperation'),
    );
    expect(pairs.map(({ a, b }) => `${a}${b}`)).toEqual(['00', '11', '22', '44']);
    expect(commonInOrder(words('a b c d'), words('c d a b'))).toHaveLength(2);
    expect(commonInOrder(words(''), words('a'))).toEqual([]);
  });

  it('looks at very long stretches by their anchors', () => {
    const long = words(Array.from({ length: 1200 }, (_, at) => `word${at}x`).join(' '));
    expect(commonInOrder(long, long.slice(7))).toHaveLength(1193);
  });

  it('finds never more than the words in common in whatever order', () => {
    const [one, other] = [words('a b a c d'), words('d a c a a')];
    expect(wordsInCommon(one, other)).toBe(4);
    expect(commonInOrder(one, other).length).toBeLessThanOrEqual(4);
  });
});
