import { hasDictionary } from '../../lexicon/language-pack.ts';
import type { ComparisonContext } from './comparison-context.ts';
import type { SentencePair } from './sentence-pairs.ts';

/** Whether there is a dictionary for both sides; detectors that need one say nothing of other languages. */
export function bothEnglish({ a, b }: SentencePair, { documents }: ComparisonContext): boolean {
  return [a, b].every(({ text }) => hasDictionary(documents[text]!.language));
}
