import { agrees, excludes, relateLemmas } from '../lexical/index.ts';

/**
 * How two offices or descriptions stand by their words: the same where each word of the shorter has one like it; other where heads
 * agree and the rest excludes itself, or heads exclude each other; else unknown.
 */
export function relateWordSets(
  a: readonly string[],
  b: readonly string[],
  language: string,
): 'same' | 'other' | 'unknown' {
  const lemma = (word: string) => ({ lemma: word, pos: 'NOUN' });
  const quality = (word: string) => ({ lemma: word, pos: 'ADJ' });
  const areAlike = (one: string, other: string) =>
    agrees(relateLemmas(lemma(one), lemma(other), language)) ||
    agrees(relateLemmas(quality(one), quality(other), language));
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = short.filter((word) => !long.some((two) => areAlike(word, two)));
  if (left.length === 0) return 'same';
  const against = left.some((word) =>
    long.some((two) => excludes(relateLemmas(lemma(word), lemma(two), language))),
  );
  if (against) return 'other';
  return left.length < short.length ? 'other' : 'unknown';
}
