import { hasDictionary } from '../lexicon/language-pack.ts';
import type { ComparisonContext } from './context.ts';
import type { Partners } from './partners.ts';

/** Whether there is a dictionary for both sides; detectors that need one say nothing of other languages. */
export function bothEnglish({ a, b }: Partners, { documents }: ComparisonContext): boolean {
  return [a, b].every(({ text }) => hasDictionary(documents[text]!.language));
}
